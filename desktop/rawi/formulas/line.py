"""A formula's tree in, a line of text out that shows what it says: "x² + y² = z²", "(a + b)/c"."""

from collections.abc import Sequence

from rawi.formulas.signs import GATHERING
from rawi.formulas.tree import LEAVES, Node, is_sign

_HIGH = dict(zip("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True))
_LOW = dict(zip("0123456789+-−=()aeioxhklmnpstj", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑᵢₒₓₕₖₗₘₙₚₛₜⱼ", strict=True))
_PRIMES = "′″‴'°∘"
_OVER = {
    "¯": "\u0304", "‾": "\u0304", "_": "\u0304", "―": "\u0304", "^": "\u0302", "ˆ": "\u0302", "~": "\u0303", "˜": "\u0303", "∼": "\u0303",
    ".": "\u0307", "˙": "\u0307", "¨": "\u0308", "→": "\u20d7",
    **{mark: mark for mark in "\u0302\u0303\u0304\u0305\u0307\u0308\u20d7"},
}  # fmt: skip
SPACED = frozenset("=≠≈≡∼≅≃≐∝<>≤≥≪≫≦≧≲≳∈∉∋⊂⊆⊃⊇⊊∪∩∖→←↔⇒⇐⇔↦⟶⟹⟺∧∨±∓×÷∣∥⊥+−-*∗")
_UNARY = "+−-±∓"
_OPEN = "([{⟨⌊⌈|‖,;:"
_CLOSED = frozenset(("msqrt", "msup", "msub", "msubsup"))
_GATHERING = "".join(GATHERING)
_ROOTS = {"3": "∛", "4": "∜"}


def line(node: Node) -> str:
    """The formula in one line."""
    return " ".join(_LINES.get(node.kind, _row)(node).split())


def _row(node: Node) -> str:
    said = ""
    before: Node | None = None
    for at, part in enumerate(node.parts):
        text = _LINES.get(part.kind, _row)(part)
        if part.kind == "mfrac" and not part.note and _is_beside(node.parts, at):
            text = f"({text})"
        if part.kind in ("mo", "mi") and part.text in SPACED and before and not _is_prefix(part, before):
            text = f" {text} "
        elif text and _apart(said, text, part, before):
            text = f" {text}"
        said += text
        before = part
    return said


def _is_beside(parts: Sequence[Node], at: int) -> bool:
    """Whether something is multiplied with the part without a sign."""
    beside = [parts[n] for n in (at - 1, at + 1) if 0 <= n < len(parts)]
    return any(each.kind not in ("mo", "mtext", "mtable") and not _gathers(each) for each in beside)


def _gathers(node: Node) -> bool:
    return bool(node.parts) and is_sign(node.parts[0], _GATHERING)


def _is_prefix(part: Node, before: Node) -> bool:
    return part.text in _UNARY and before.kind == "mo" and (before.text in SPACED or before.text in _OPEN)


def _apart(said: str, text: str, part: Node, before: Node | None) -> bool:
    """Words and numbers would else grow together; a comma has a space behind it."""
    if not before or not said:
        return False
    if is_sign(before, ",;:"):
        return True
    if before.parts and (_gathers(before) or len(before.parts[0].text) > 1):
        return True
    if is_sign(part, "∀∃∄") and before.kind != "mo":
        return True
    words = any(each.kind == "mtext" or len(each.text) > 1 for each in (part, before) if each.kind != "mn")
    numbers = part.kind == before.kind == "mn"
    return (words or numbers) and said[-1].isalnum() and text[0].isalnum()


def _leaf(node: Node) -> str:
    return "" if node.kind == "mo" and node.text in "\u2061\u2062\u2063\u2064" else node.text


def _grouped(node: Node) -> str:
    """In brackets where it is more than one thing."""
    text = line(node)
    whole = len(text) <= 1 or node.kind in LEAVES or (node.kind in _CLOSED and node.parts[0].kind in LEAVES)
    return text if whole else f"({text})"


def _base(node: Node) -> str:
    return _grouped(node) if node.kind in ("mfrac", "mroot", "msqrt") else line(node)


def _high(node: Node) -> str:
    text = line(node)
    if text and all(sign in _PRIMES for sign in text):
        return text.replace("∘", "°")
    raised = [_HIGH.get(sign, "") for sign in text.replace(" ", "")]
    return "".join(raised) if all(raised) else f"^{_grouped(node)}"


def _low(node: Node) -> str:
    lowered = [_LOW.get(sign, "") for sign in line(node).replace(" ", "")]
    return "".join(lowered) if all(lowered) else f"_{_grouped(node)}"


def _fraction(node: Node) -> str:
    above, below = (_grouped(part) for part in node.parts)
    return f"{above} ¦ {below}" if node.note else f"{above}/{below}"


def _root(node: Node) -> str:
    index = line(node.parts[1])
    sign = _ROOTS.get(index) or f"{_high(node.parts[1])}√"
    return sign + _grouped(node.parts[0])


def _over(node: Node) -> str:
    base, above = line(node.parts[0]), line(node.parts[1])
    if above in _OVER and len(base) == 1:
        return base + _OVER[above]
    return _base(node.parts[0]) + _high(node.parts[1])


def _table(node: Node) -> str:
    return "; ".join(", ".join(line(cell) for cell in each.parts) for each in node.parts)


_LINES = {
    "mi": _leaf,
    "mn": _leaf,
    "mo": _leaf,
    "mtext": _leaf,
    "mrow": _row,
    "mtd": _row,
    "menclose": _row,
    "mfrac": _fraction,
    "msqrt": lambda node: "√" + _grouped(node.parts[0]),
    "mroot": _root,
    "msup": lambda node: _base(node.parts[0]) + _high(node.parts[1]),
    "msub": lambda node: _base(node.parts[0]) + _low(node.parts[1]),
    "msubsup": lambda node: _base(node.parts[0]) + _low(node.parts[1]) + _high(node.parts[2]),
    "mover": _over,
    "munder": lambda node: _base(node.parts[0]) + _low(node.parts[1]),
    "munderover": lambda node: _base(node.parts[0]) + _low(node.parts[1]) + _high(node.parts[2]),
    "mtable": _table,
}
