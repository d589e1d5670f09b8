"""Numbers in a text, and what they count: in figures and words that the language's voices read right."""

import re
from collections.abc import Iterator
from functools import lru_cache

from rawi.speech.saying.form import Edit
from rawi.speech.saying.table import Forms, Table

SPACE = "[ \u00a0\u202f\u2009]"
_HARD_SPACES = "\u00a0\u202f\u2009"
_MARKS = ".,٫"
_GROUPS_ONLY = "٬'’"
_GROUP, _CENTS = 3, 2
_IDEOGRAPHS = "\u2e80-\u9fff"
BEGIN = rf"(?<![^\W{_IDEOGRAPHS}])(?<![.,])"
END = rf"(?![^\W{_IDEOGRAPHS}])"
"""Where a number or unit begins and ends: not beside a letter or digit of a script with spaces."""
_DASH = re.compile(
    rf"(?P<first>\d{{1,9}})[%°]?(?P<dash>{SPACE}?–{SPACE}?)[€$£]?(?=(?P<second>\d{{1,9}}))(?!\d+\w*[:–])"
)


@lru_cache(maxsize=8)
def _number(*, spaced: bool) -> str:
    spaces = f"[{_HARD_SPACES}{' ' * spaced}]"
    return rf"(?:(?<!\d{spaces})\d{{1,3}}(?:{spaces}\d{{3}})+(?![\d])(?:[{_MARKS}]\d+)?|\d+(?:[{_GROUPS_ONLY}]\d{{3}}(?!\d)|[{_MARKS}]\d+)*)"


def number(table: Table) -> str:
    """The pattern of a number."""
    return _number(spaced=table.spaced)


def choice(words: Iterator[str] | list[str]) -> str:
    """A pattern of any of these, the longest first; a space in one is any space or none."""
    longest = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", f"{SPACE}?") for word in longest)


def native(text: str, table: Table) -> str:
    """A number as the language's voices read it right; as it is where it is none that can be understood."""
    bare = _bare(text)
    whole, fraction = _parts(bare, table)
    if whole is None or (bare == text and not fraction and not table.group and "." not in text):
        return text
    marked = len(bare) != len(text) or any(mark in bare for mark in _MARKS)
    return _written(whole, fraction, table, grouped=marked)


def _written(whole: str, fraction: str, table: Table, *, grouped: bool) -> str:
    if table.group and grouped:
        whole = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", table.group, whole)
    mark = f" {table.decimal_word} " if table.decimal_word else table.decimal
    return f"{whole}{mark}{fraction}" if fraction else whole


def _bare(number: str) -> str:
    return re.sub(f"[{_HARD_SPACES} {_GROUPS_ONLY}]", "", number)


def _parts(bare: str, table: Table, *, paid: bool = False) -> tuple[str | None, str]:
    """The whole and its decimals; None where the marks tell nothing. Two figures behind the only mark of a sum that is `paid` are decimals."""
    marks = [c for c in bare if c in _MARKS]
    if not marks:
        return bare, ""
    last = marks[-1]
    head, _, tail = bare.rpartition(last)
    others = set(marks[:-1])
    alone = len(marks) == 1
    decimal = (
        last == "٫"
        or (others and last not in others)
        or (alone and (last == table.decimal or head == "0" or (paid and len(tail) == _CENTS)))
    )
    groups = re.split(f"[{_MARKS}]", head if decimal else bare)
    if len(groups) > 1 and not (
        len(groups[0]) <= _GROUP
        and all(len(g) in (2, _GROUP) for g in groups[1:-1])
        and len(groups[-1]) == _GROUP
    ):
        return None, ""
    return "".join(groups), tail if decimal else ""


def _noun(forms: Forms, amount: str, table: Table) -> str:
    return forms[min(table.plural(amount), len(forms) - 1)]


def _edit(text: str, start: int, end: int, table: Table) -> Edit:
    return Edit(start, end, native(text[start:end], table))


def money(text: str, table: Table) -> Iterator[Edit]:
    """Sums: "€5", "5 €", "R$ 10,50", "£3m"."""
    if not table.money:
        return
    sign, amount = choice(list(table.money)), number(table)
    scale = (
        rf"(?:{SPACE}?(?P<scale>{choice(list(table.scales))}){END})?" if table.scales else "(?P<scale>(?!))?"
    )
    for match in re.finditer(
        rf"(?<![^\W\d_{_IDEOGRAPHS}])(?P<sign>{sign}){SPACE}?(?P<n>{amount}){scale}", text
    ):
        said = _sum(match["sign"], match["n"], match["scale"] or "", table)
        yield Edit(match.start(), match.end(), said)
    for match in re.finditer(rf"{BEGIN}(?P<n>{amount}){scale}{SPACE}?(?P<sign>{sign}){END}", text):
        if match["scale"]:
            yield Edit(match.start(), match.end(), _sum(match["sign"], match["n"], match["scale"], table))
        elif _cents(match["n"], match["sign"], table):
            yield Edit(match.start(), match.end(), _sum(match["sign"], match["n"], "", table))
        else:
            yield _edit(text, *match.span("n"), table)
            yield Edit(*match.span("sign"), _noun(table.money[match["sign"]], match["n"], table))


def _cents(amount: str, sign: str, table: Table) -> int:
    """Hundredths, where the currency has them and they are written."""
    _, fraction = _parts(_bare(amount), table, paid=True)
    return int(fraction) if len(fraction) == 2 and sign in table.cents else 0


def _sum(sign: str, amount: str, scale: str, table: Table) -> str:
    forms = table.money[sign]
    if scale:
        return f"{native(amount, table)} {table.scales[scale]} {forms[-1]}"
    whole, fraction = _parts(_bare(amount), table, paid=True)
    cents = _cents(amount, sign, table)
    if whole is None:
        return f"{native(amount, table)} {_noun(forms, amount, table)}"
    if fraction and not cents and fraction.strip("0"):
        return f"{_written(whole, fraction, table, grouped=True)} {_noun(forms, amount, table)}"
    said = f"{_written(whole, '', table, grouped=True)} {_noun(forms, whole, table)}"
    if not cents:
        return said
    return f"{said} {table.joint} {cents} {_noun(table.cents[sign], str(cents), table)}"


def units(text: str, table: Table) -> Iterator[Edit]:
    """Measures: "5 km²", "90 km/h"; a unit of one letter only after a space."""
    if not table.units:
        return
    alone = [unit for unit in table.units if len(unit) == 1 and unit.isalpha()]
    long = [unit for unit in table.units if unit not in alone]
    unit = f"{SPACE}?(?P<long>{choice(long)})" + (f"|{SPACE}(?P<one>{choice(alone)})" if alone else "")
    rest = rf"{END}(?![²³/°])"
    for match in re.finditer(rf"{BEGIN}(?P<n>{number(table)})(?:{unit}){rest}", text):
        group = "long" if match["long"] else "one"
        yield _edit(text, *match.span("n"), table)
        yield Edit(*match.span(group), _noun(table.units[match[group]], match["n"], table))


def percents(text: str, table: Table) -> Iterator[Edit]:
    """Percentages, where the engine loses the sign."""
    if table.percent:
        for match in re.finditer(rf"{BEGIN}({number(table)}){SPACE}?[%٪％]{END}", text):
            yield Edit(match.start(), match.end(), table.percent.format(n=native(match[1], table)))


def ranges(text: str, table: Table) -> Iterator[Edit]:
    """ "10–15": the dash is a word; not where the second is less (a score), but "1998–99" is a range."""
    for match in _DASH.finditer(text) if table.to else ():
        first, second = match["first"], match["second"]
        if len(second) < len(first) or (len(second), second) > (len(first), first):
            yield Edit(*match.span("dash"), f" {table.to} ")


def negatives(text: str, table: Table) -> Iterator[Edit]:
    """A minus before a number."""
    if table.minus:
        yield from (
            Edit(*m.span(), f"{table.minus} ") for m in re.finditer(r"(?<![^\s(\[“«„])[−-](?=\d)", text)
        )


def fractions(text: str, table: Table) -> Iterator[Edit]:
    """ "½", "2½", "1/2"."""
    if table.fractions:
        for match in re.finditer(
            rf"(?<![\w/.,])(\d*)({choice(list(table.fractions))})(?![\w/.,]\d|\w)", text
        ):
            if match[1] and "/" in match[2]:
                continue
            whole = f"{match[1]} {table.joint} " if match[1] else ""
            yield Edit(match.start(), match.end(), whole + table.fractions[match[2]])


def plain(text: str, table: Table) -> Iterator[Edit]:
    """Every other number, its marks as the language writes them."""
    yield from (
        _edit(text, *m.span(), table) for m in re.finditer(rf"{BEGIN}{number(table)}{END}(?![.,]\d)", text)
    )
