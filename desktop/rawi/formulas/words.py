"""A formula's tree and the words of a language in, what is said for the formula out, in the manner of ClearSpeak.

Single letters and numbers are said shortly ("a over b"); whatever is more tells where it ends ("end fraction").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from rawi.formulas.grids import Grids, bracketed
from rawi.formulas.signs import ACCENTS, GATHERING, is_hidden, plain, sign
from rawi.formulas.table import Table
from rawi.formulas.tree import LEAVES, Node, leaf

LONGEST = 20_000
"""Characters; a formula that takes more is not put into words."""

_OPERANDS_END = frozenset(")]}⟩⌋⌉|‖!′″‴%°…")
_OPERANDS_BEGIN = frozenset("([{⟨⌊⌈|‖√∂∇")
_PRIMES = frozenset("′″‴°")
_LIMITED = frozenset(("lim", "limsup", "liminf", "max", "min", "sup", "inf"))
_CALLED = frozenset("fghFGHPφψΦΨ")
"""Letters whose brackets hold what they are functions of."""


def words(node: Node, table: Table, *, aloud: bool = True) -> str:
    """What is said; "" where that is too long. `aloud`: for a voice, which is given names for letters that it would take for words."""
    said = _Words(table, aloud=aloud).said(node)
    tidy = re.sub(r"\s+([,;:،؛，；：])", r"\1", " ".join(said.split()))
    return tidy if len(tidy) <= LONGEST else ""


class _Words:
    def __init__(self, table: Table, *, aloud: bool) -> None:
        self._table = table
        self._letters = table.letters if aloud else {}
        self._grids = Grids(table, self.said)

    def said(self, node: Node, *, tight: bool = False) -> str:
        """`tight` where something follows or precedes that could be taken for a part of it."""
        if node.kind in LEAVES:
            return self._leaf(node)
        if node.kind in ("mfrac", "msqrt"):
            return (self._fraction if node.kind == "mfrac" else self._root)(node, tight=tight)
        handler = _SAID.get(node.kind)
        return handler(self, node) if handler else self._row(node.parts)

    def _leaf(self, node: Node) -> str:
        text = plain(node.text)
        table = self._table
        if node.kind == "mtext" or is_hidden(node):
            return "" if is_hidden(node) else node.text
        if text in table.functions and (len(text) > 1):
            return table.functions[text]
        if node.kind != "mn" and text in table.signs:
            name = table.signs[text]
            return table.of.format(a=name) if text in GATHERING else name
        return self._letter(text) if len(text) == 1 else text

    def _letter(self, letter: str) -> str:
        small = letter.lower() if letter.isupper() else letter
        name = self._table.greek.get(small) or self._letters.get(small) or small
        known = small in self._table.greek or small.isascii()
        if small == letter:
            return name
        return self._table.capital.format(a=name) if known else letter

    def _row(self, parts: Sequence[Node]) -> str:
        shown = [part for part in parts if not is_hidden(part) or part.text == "\u2061"]
        said: list[str] = []
        at = 0
        while at < len(shown):
            text, used = self._step(shown, at)
            said.append(text)
            at += used
        return " ".join(said)

    def _step(self, parts: Sequence[Node], at: int) -> tuple[str, int]:
        """What is said of the part at this place, and of how many it was."""
        grid = self._grids.at(parts, at)
        if grid:
            return grid
        if sign(parts[at]) in ("|", "‖") and (bars := self._bars(parts, at)):
            return bars
        if (argument := _argument(parts, at)) is not None:
            name, inside, used = argument
            return self._table.call.format(a=self.said(name), b=self.said(inside)), used
        if len(parts) - at > 2 and parts[at + 1].note == "bare" and bracketed(parts[at : at + 3], "("):
            return self.said(parts[at + 1]), 3
        return self.said(parts[at], tight=_is_tight(parts, at)), 1

    def _bars(self, parts: Sequence[Node], at: int) -> tuple[str, int] | None:
        """An absolute value or a norm: bars that open where nothing ends, up to the next one."""
        if at and _ends(parts[at - 1]):
            return None
        bar = sign(parts[at])
        close = next((n for n in range(at + 1, len(parts)) if sign(parts[n]) == bar and bar), 0)
        if close <= at + 1:
            return None
        template = self._table.absolute if bar == "|" else self._table.norm
        return template.format(a=self._row(parts[at + 1 : close])), close - at + 1

    def _fraction(self, node: Node, *, tight: bool) -> str:
        above, below = node.parts
        short = not tight and _is_compact(above) and _is_compact(below)
        template = self._table.over if short else self._table.fraction
        if node.note:
            template = self._table.choose
        return template.format(a=self.said(above), b=self.said(below))

    def _root(self, node: Node, *, tight: bool) -> str:
        inside = node.parts[0]
        template = self._table.root if inside.kind in LEAVES and not tight else self._table.long_root
        return template.format(a=self.said(inside))

    def _nth_root(self, node: Node) -> str:
        inside, index = node.parts
        template = self._table.cube_root if index.text == "3" else self._table.nth_root
        return template.format(a=self.said(inside), b=self.said(index))

    def _scripts(self, node: Node) -> str:
        """A base with what stands below and above it on the right."""
        base, lower, upper = _three(node)
        if sign(base) in GATHERING or _is_limit(base, upper):
            return self._limits(node)
        said = self._base(base)
        if _is_shown(lower):
            template = self._table.base if plain(base.text) in ("log", "ln") else ""
            template = template or (self._table.sub if _single(lower) else self._table.long_sub)
            said = template.format(a=said, b=self.said(lower))
        return self._raised(said, upper) if _is_shown(upper) else said

    def _base(self, base: Node) -> str:
        """A fraction or root that is raised must tell where it ends."""
        return self.said(base, tight=True)

    def _raised(self, said: str, upper: Node) -> str:
        table = self._table
        marks = _marks(upper)
        if marks and all(mark in _PRIMES for mark in marks):
            return " ".join((said, *(table.signs[mark] for mark in marks)))
        if plain(upper.text) in ("∗", "⋆"):
            return f"{said} {table.star}"
        if upper.kind == "mn" and upper.text in ("2", "3"):
            return (table.squared if upper.text == "2" else table.cubed).format(a=said)
        template = table.power if _single(upper) else table.long_power
        return template.format(a=said, b=self.said(upper))

    def _limits(self, node: Node) -> str:
        """A base with what stands right below and above it."""
        base, lower, upper = _three(node)
        if sign(base) in GATHERING:
            return self._ranged(base, lower, upper)
        if _is_limit(base, upper):
            limit = plain(base.text).startswith("lim")
            template = self._table.limit if limit else self._table.beyond
            return template.format(
                a=self.said(base), b=self.said(_tending(lower, self._table) if limit else lower)
            )
        said = self._base(base)
        if _is_shown(lower):
            said = self._table.below.format(a=said, b=self.said(lower))
        return self._above(said, upper) if _is_shown(upper) else said

    def _above(self, said: str, upper: Node) -> str:
        accent = ACCENTS.get(plain(upper.text)) or ACCENTS.get(upper.text)
        if accent:
            return f"{said} {self._table.accents[accent]}"
        return self._table.above.format(a=said, b=self.said(upper))

    def _ranged(self, base: Node, lower: Node, upper: Node) -> str:
        """A sum, an integral: what it goes over."""
        table, given = self._table, (_is_shown(lower), _is_shown(upper))
        template = {(True, True): table.range, (True, False): table.beyond, (False, True): table.upto}.get(
            given, table.of
        )
        told = upper if given == (False, True) else lower
        return template.format(a=table.signs[sign(base)], b=self.said(told), c=self.said(upper))

    def _enclosed(self, node: Node) -> str:
        template = self._table.crossed if "strike" in node.note else self._table.enclosed
        return template.format(a=self.said(node.parts[0]))

    def _grid(self, node: Node) -> str:
        return self._grids.lines(node)


_SAID = {
    "mroot": _Words._nth_root,
    "msub": _Words._scripts,
    "msup": _Words._scripts,
    "msubsup": _Words._scripts,
    "munder": _Words._limits,
    "mover": _Words._limits,
    "munderover": _Words._limits,
    "menclose": _Words._enclosed,
    "mtable": _Words._grid,
}


def _three(node: Node) -> tuple[Node, Node, Node]:
    """Base, what is below, what is above."""
    nothing = leaf("mtext", "")
    if len(node.parts) == 3:
        return node.parts[0], node.parts[1], node.parts[2]
    base, script = node.parts
    return (base, nothing, script) if node.kind in ("msup", "mover") else (base, script, nothing)


def _marks(upper: Node) -> list[str]:
    """The signs of an exponent that may be primes or degrees."""
    marks = upper.parts if upper.kind == "mrow" else (upper,)
    return ["°" if plain(each.text) == "∘" else plain(each.text) for each in marks]


def _is_limit(base: Node, upper: Node) -> bool:
    return plain(base.text) in _LIMITED and not _is_shown(upper)


def _is_compact(node: Node) -> bool:
    """A letter or number, or one that is squared or cubed or has a prime: nothing can be taken for a part of it."""
    if node.kind != "msup":
        return node.kind in LEAVES
    base, upper = node.parts
    return base.kind in LEAVES and (
        upper.text in ("2", "3") or all(mark in _PRIMES for mark in _marks(upper))
    )


def _is_shown(node: Node) -> bool:
    return bool(node.text or node.parts)


def _single(node: Node) -> bool:
    """One thing, or one with its sign."""
    if node.kind in LEAVES:
        return True
    parts = node.parts
    return (
        node.kind == "mrow"
        and len(parts) == 2
        and sign(parts[0]) in ("+", "−")
        and parts[1].kind in ("mi", "mn")
    )


def _ends(node: Node) -> bool:
    """Whether something that can be multiplied ends here; a sum or a limit only begins."""
    if node.parts and (sign(node.parts[0]) in GATHERING or plain(node.parts[0].text) in _LIMITED):
        return False
    return sign(node) in _OPERANDS_END if node.kind == "mo" else True


def _is_tight(parts: Sequence[Node], at: int) -> bool:
    """Whether something stands right beside it without a sign between."""
    after = parts[at + 1] if at + 1 < len(parts) else None
    begins = after is not None and (sign(after) in _OPERANDS_BEGIN if after.kind == "mo" else True)
    return begins or (at > 0 and _ends(parts[at - 1]) and parts[at - 1].text != "\u2064")


def _argument(parts: Sequence[Node], at: int) -> tuple[Node, Node, int] | None:
    """A function's letter with one thing in brackets: both, and how many parts they are."""
    name = parts[at]
    rest = list(parts[at + 1 : at + 5])
    marked = bool(rest) and rest[0].text == "\u2061"
    rest = rest[1:] if marked else rest
    if len(rest) == 1 and rest[0].kind == "mrow":
        rest = list(rest[0].parts)
    letter = name.parts[0] if name.kind in ("msup", "msub", "msubsup") else name
    known = letter.kind == "mi" and (marked or plain(letter.text) in _CALLED)
    if not known or len(rest) < 3 or not bracketed(rest[:3], "("):
        return None
    return (name, rest[1], 4 + marked) if rest[1].kind in ("mi", "mn") else None


def _tending(node: Node, table: Table) -> Node:
    """The same with its arrows as what they mean under a limit."""
    if sign(node) == "→":
        return leaf("mtext", table.tends)
    return replace(node, parts=tuple(_tending(part, table) for part in node.parts))
