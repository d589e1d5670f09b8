"""German. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone ends the sentence at "2. März" and says "zwei", spells abbreviations, and says "römisch vierzehn".
"""

import re
from re import Match

from rawi.speech.saying.languages.rulers import LATIN
from rawi.speech.saying.table import Roman, Table

_UNITS_OF = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_SMALL = {
    1: "erst", 2: "zweit", 3: "dritt", 4: "viert", 5: "fünft", 6: "sechst", 7: "siebt", 8: "acht", 9: "neunt", 10: "zehnt", 11: "elft",
    12: "zwölft", 13: "dreizehnt", 14: "vierzehnt", 15: "fünfzehnt", 16: "sechzehnt", 17: "siebzehnt", 18: "achtzehnt", 19: "neunzehnt",
}  # fmt: skip
_MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
_UNITS = {
    "km": ("Kilometer",), "m": ("Meter",), "cm": ("Zentimeter",), "mm": ("Millimeter",), "km²": ("Quadratkilometer",), "m²": ("Quadratmeter",),
    "m³": ("Kubikmeter",), "ha": ("Hektar",), "kg": ("Kilogramm",), "g": ("Gramm",), "mg": ("Milligramm",), "l": ("Liter",), "L": ("Liter",),
    "ml": ("Milliliter",), "km/h": ("Kilometer pro Stunde",), "m/s": ("Meter pro Sekunde",), "°C": ("Grad Celsius",), "h": ("Stunde", "Stunden"),
    "min": ("Minute", "Minuten"), "kWh": ("Kilowattstunde", "Kilowattstunden"), "MW": ("Megawatt",), "MB": ("Megabyte",), "GB": ("Gigabyte",),
}  # fmt: skip
_SCALES = {
    "Mio.": "Millionen",
    "Mrd.": "Milliarden",
    "Tsd.": "Tausend",
    "Millionen": "Millionen",
    "Milliarden": "Milliarden",
}
_NUMBERED = {
    "Nr.": "Nummer", "S.": "Seite", "Abb.": "Abbildung", "Kap.": "Kapitel", "Bd.": "Band", "ca.": "circa", "Tab.": "Tabelle", "Art.": "Artikel",
    "Abs.": "Absatz", "Tel.": "Telefon",
}  # fmt: skip
_TITLES = {
    "Dr.": "Doktor", "Prof.": "Professor", "Hr.": "Herr", "Fr.": "Frau", "St.": "Sankt", "Jan.": "Januar", "Hl.": "Heilige", "hl.": "heilige",
}  # fmt: skip
_AFTER = {"Mio.": "Millionen", "Mrd.": "Milliarden", "Tsd.": "Tausend"}
_ANYWHERE = {
    "z. B.": "zum Beispiel", "d. h.": "das heißt", "u. a.": "unter anderem", "usw.": "und so weiter", "bzw.": "beziehungsweise",
    "ca.": "circa", "etc.": "et cetera", "evtl.": "eventuell", "ggf.": "gegebenenfalls", "inkl.": "inklusive", "v. Chr.": "vor Christus",
    "n. Chr.": "nach Christus", "vgl.": "vergleiche", "u. U.": "unter Umständen", "i. d. R.": "in der Regel", "o. Ä.": "oder Ähnliches",
    "o. ä.": "oder ähnliches", "sog.": "sogenannte", "zzgl.": "zuzüglich", "u. Ä.": "und Ähnliches", "s. o.": "siehe oben", "s. u.": "siehe unten",
    "max.": "maximal", "min.": "minimal", "Str.": "Straße", "Jh.": "Jahrhundert", "Jhd.": "Jahrhundert", "z. T.": "zum Teil", "u. v. m.": "und vieles mehr",
}  # fmt: skip
_FRACTIONS = {
    "½": "ein halb", "⅓": "ein Drittel", "⅔": "zwei Drittel", "¼": "ein Viertel", "¾": "drei Viertel", "1/2": "ein halb", "1/3": "ein Drittel",
    "2/3": "zwei Drittel", "1/4": "ein Viertel", "3/4": "drei Viertel",
}  # fmt: skip
_NOMINATIVE = frozenset(("der", "die", "das", "eine"))


def ordinal(number: int, before: str = "") -> str:
    """From 1 to 99, with the ending after this word; "" for others."""
    if not 0 < number < 100:
        return ""
    stem = _SMALL.get(number) or (
        f"{_UNITS_OF[number % 10]}und{_TENS[number // 10]}st" if number % 10 else f"{_TENS[number // 10]}st"
    )
    return stem + ("e" if before.lower() in _NOMINATIVE else "er" if before.lower() == "ein" else "en")


def _roman(numeral: Roman) -> str:
    before, number = numeral.before, numeral.number
    if before in LATIN:
        return f"der {ordinal(number, 'der')}"
    return str(number) if before[:1].isupper() and number not in (1, 5, 10) else ""


_NOUNS = "|".join(
    (*_MONTHS, "Jahrhundert", "Jahrhunderts", "Jh", "Jhd", "Platz", "Auflage", "Mal", "Tag", "Jahr", "Geburtstag", "Etage", "Stock", "Weltkrieg")
)  # fmt: skip
_RANK = re.compile(
    rf"(?:(?<!\w)(?P<before>[^\W\d_]+)\s|(?<![\w.,]))(?P<said>(?P<day>\d{{1,2}})\.)(?=\s(?:{_NOUNS})\b)"
)
_CLOCK = re.compile(r"(?<![\w.,])(?P<said>(?P<hour>\d{1,2})\.(?P<minute>\d{2})\sUhr)(?!\w)")


def _ranked(match: "Match[str]") -> str:
    return ordinal(int(match["day"]), match["before"] or "")


def _clock(match: "Match[str]") -> str:
    minute = int(match["minute"])
    return f"{int(match['hour'])} Uhr {minute or ''}".strip()


def table(_language: str) -> Table:
    """One for all German."""
    return Table(
        decimal=",", group=".", joint="und", units=_UNITS, scales=_SCALES, to="bis", minus="minus", plus="plus", fractions=_FRACTIONS,
        money={"€": ("Euro",), "$": ("Dollar",), "£": ("Pfund",), "R$": ("Real",), "¥": ("Yen",), "₽": ("Rubel",)}, cents={"€": ("Cent",)},
        months=_MONTHS, date="{day} {month} {year}", day=ordinal, hours="{h} Uhr {m}", hour="{h} Stunden", dot="Punkt", slash="Schrägstrich", at="at",
        anywhere=_ANYWHERE, before_number=_NUMBERED, before_capital=_TITLES, after_number=_AFTER, roman=_roman,
        extra=((_RANK, _ranked), (_CLOCK, _clock)),
    )  # fmt: skip
