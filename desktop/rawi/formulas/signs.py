"""A written sign in, the one sign of the tables that means the same out."""

import unicodedata

from rawi.formulas.tree import Node

_SAME = {
    "-": "−", "‐": "−", "‒": "−", "–": "−", "*": "∗", "·": "⋅", "∙": "⋅", "•": "⋅", "∕": "/", "⁄": "/", "∶": ":", "'": "′", "’": "′", "ʹ": "′",
    "′′": "″", "''": "″", "′′′": "‴", "'''": "‴", "≦": "≤", "⩽": "≤", "≧": "≥", "⩾": "≥", "<=": "≤", ">=": "≥", "!=": "≠", "==": "=", ":=": "≔", "≃": "≈",
    "⟶": "→", "⟵": "←", "⟷": "↔", "->": "→", "=>": "⇒", "⟹": "⇒", "⟸": "⇐", "⟺": "⇔", "⟼": "↦", "∣": "|", "❘": "|", "∥": "∥", "⇔": "⇔", "||": "‖",
    "〈": "⟨", "〉": "⟩", "⋯": "…", "⋮": "…", "⋱": "…", "...": "…", "∆": "Δ", "ø": "∅", "~": "∼", "∪": "∪", "∘": "∘", "º": "°", "⏟": "⏞", "⎵": "⏞", "⎴": "⏞",
    "‾": "¯", "―": "¯", "_": "¯", "ˉ": "¯", "\u0304": "¯", "\u0305": "¯", "\u0332": "¯", "⨁": "⊕", "⨂": "⊗", "ℎ": "h", "∖": "∖", "\\": "∖",
}  # fmt: skip
_ALPHABETS = range(0x1D400, 0x1D800)
"""Letters in mathematical alphabets; bold or script, they are said as the letter."""
_ALIKE = frozenset("ϵϑϕϖϱϰµΩKÅℊℋℌℐℑℒℓℛℜℬℭℯℰℱℳℴ\u00b5\u2126ⅆⅇⅈⅉⅅ")
INVISIBLE = frozenset("\u2061\u2062\u2063\u200b\ufeff")
ACCENTS = {
    "¯": "bar", "^": "hat", "ˆ": "hat", "\u0302": "hat", "∼": "tilde", "˜": "tilde", "\u0303": "tilde", ".": "dot", "˙": "dot", "⋅": "dot", "\u0307": "dot",
    "¨": "two dots", "..": "two dots", "\u0308": "two dots", "→": "vector", "⃗": "vector", "⇀": "vector",
}  # fmt: skip
"""What stands above a letter, by the names in `table.ACCENTS`."""
PAIRS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉", "|": "|", "‖": "‖"}
GATHERING = frozenset("∑∏∐∫∬∭∮⋃⋂")
"""Signs that are said with the range that stands at them."""


def plain(text: str) -> str:
    """The sign that the tables have for this one; a letter without its alphabet."""
    if len(text) == 1 and (ord(text) in _ALPHABETS or text in _ALIKE):
        return unicodedata.normalize("NFKC", text).replace("ς", "σ")
    return _SAME.get(text, text)


def sign(node: Node) -> str:
    """An operator's plain sign; "" for anything else."""
    return plain(node.text) if node.kind == "mo" else ""


def is_hidden(node: Node) -> bool:
    """What stands there for programs only."""
    return not node.parts and all(character in INVISIBLE for character in node.text)
