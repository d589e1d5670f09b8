"""English, for eSpeak NG and hibari alike. Units, months and currencies (without their countries) as in Unicode CLDR. What each engine says alone was read as phonemes.

eSpeak NG says "roman fourteen", "nineteen hundred ninety z", "dollar five", "k m"; hibari passes over ≈ ≥ − and emoji.
"""

import re
from re import Match

from rawi.speech.saying.languages.homographs import HOMOGRAPHS
from rawi.speech.saying.languages.rulers import LATIN
from rawi.speech.saying.table import Extra, Roman, Table

_TENS = {"00": "hundreds", "10": "tens", "20": "twenties", "30": "thirties", "40": "forties", "50": "fifties",
         "60": "sixties", "70": "seventies", "80": "eighties", "90": "nineties"}  # fmt: skip
_COUNTED = frozenset(
    [
        "war",
        "part",
        "chapter",
        "act",
        "volume",
        "book",
        "section",
        "phase",
        "type",
        "class",
        "title",
        "article",
        "appendix",
        "table",
        "figure",
        "level",
        "stage",
        "bowl",
        "division",
        "group",
        "category",
        "mark",
        "scene",
        "canto",
        "vol",
        "unit",
        "tier",
        "round",
    ]
)
_REGIONS_MONTH_FIRST = ("us", "ph")

_UNITS = {
    "km": ("kilometer", "kilometers"), "m": ("meter", "meters"), "cm": ("centimeter", "centimeters"), "mm": ("millimeter", "millimeters"),
    "km²": ("square kilometer", "square kilometers"), "m²": ("square meter", "square meters"), "cm²": ("square centimeter", "square centimeters"),
    "m³": ("cubic meter", "cubic meters"), "ha": ("hectare", "hectares"), "kg": ("kilogram", "kilograms"), "g": ("gram", "grams"),
    "mg": ("milligram", "milligrams"), "ml": ("milliliter", "milliliters"), "mL": ("milliliter", "milliliters"),
    "km/h": ("kilometer per hour", "kilometers per hour"), "kph": ("kilometer per hour", "kilometers per hour"),
    "mph": ("mile per hour", "miles per hour"), "m/s": ("meter per second", "meters per second"),
    "°C": ("degree Celsius", "degrees Celsius"), "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
    "lb": ("pound", "pounds"), "lbs": ("pound", "pounds"), "oz": ("ounce", "ounces"), "ft": ("foot", "feet"),
    "min": ("minute", "minutes"), "kWh": ("kilowatt hour", "kilowatt hours"), "kW": ("kilowatt", "kilowatts"),
    "MW": ("megawatt", "megawatts"), "GW": ("gigawatt", "gigawatts"), "Hz": ("hertz",), "kHz": ("kilohertz",), "MHz": ("megahertz",),
    "GHz": ("gigahertz",), "kB": ("kilobyte", "kilobytes"), "KB": ("kilobyte", "kilobytes"), "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"), "TB": ("terabyte", "terabytes"), "Mbit/s": ("megabit per second", "megabits per second"),
}  # fmt: skip
_MONEY = {
    "€": ("euro", "euros"), "$": ("dollar", "dollars"), "US$": ("US dollar", "US dollars"), "A$": ("Australian dollar", "Australian dollars"),
    "C$": ("Canadian dollar", "Canadian dollars"), "£": ("pound", "pounds"), "R$": ("real", "reais"), "¥": ("yen",), "₹": ("rupee", "rupees"),
    "₽": ("ruble", "rubles"), "₴": ("hryvnia", "hryvnias"), "₺": ("lira", "liras"),
}  # fmt: skip
_CENTS = dict.fromkeys(("€", "$", "US$", "A$", "C$"), ("cent", "cents")) | {"£": ("penny", "pence")}
_SCALES = {
    "k": "thousand", "m": "million", "mn": "million", "M": "million", "bn": "billion", "b": "billion", "B": "billion", "tn": "trillion",
    "thousand": "thousand", "million": "million", "billion": "billion", "trillion": "trillion",
}  # fmt: skip
_FRACTIONS = {
    "½": "a half", "⅓": "a third", "⅔": "two thirds", "¼": "a quarter", "¾": "three quarters", "⅕": "a fifth", "⅛": "an eighth",
    "1/2": "one half", "1/3": "one third", "2/3": "two thirds", "1/4": "one quarter", "3/4": "three quarters", "1/5": "one fifth",
}  # fmt: skip
_NUMBERED = {
    "No.": "number", "Nos.": "numbers", "no.": "number", "nos.": "numbers", "Fig.": "figure", "fig.": "figure", "Figs.": "figures", "p.": "page", "pp.": "pages",
    "vol.": "volume", "Vol.": "volume", "ch.": "chapter", "Ch.": "chapter", "c.": "circa", "ca.": "circa", "approx.": "approximately",
    "Jan.": "January", "Feb.": "February", "Mar.": "March", "Apr.": "April", "Aug.": "August", "Sept.": "September",
    "Sep.": "September", "Oct.": "October", "Nov.": "November", "Dec.": "December",
}  # fmt: skip
_TITLES = {
    "Dr.": "Doctor", "Mr.": "Mister", "Mrs.": "Missus", "Ms.": "Miz", "Prof.": "Professor", "Gen.": "General", "Sen.": "Senator",
    "Gov.": "Governor", "Rev.": "Reverend", "Sgt.": "Sergeant", "Lt.": "Lieutenant", "Col.": "Colonel", "Capt.": "Captain",
    "Rep.": "Representative", "St.": "Saint", "Mt.": "Mount",
}  # fmt: skip
_ANYWHERE = {
    "e.g.": "for example", "i.e.": "that is", "vs.": "versus", "cf.": "compare", "et al.": "and others", "approx.": "approximately",
    "dept.": "department", "Dept.": "Department", "Jr.": "Junior", "Ave.": "Avenue",
}  # fmt: skip
_SIGNS = {"≈": "approximately", "≥": "at least", "≤": "at most", "±": "plus or minus", "≠": "is not"}


def _roman(numeral: Roman) -> str:
    """Single letters are numerals only where a capital word counts them: "for my part I" has none."""
    before, number = numeral.before, numeral.number
    if number in (1, 5, 10):
        ruler = before in LATIN and number == 5
        counted = before[:1].isupper() and before.lower() in _COUNTED
        return f"the {_nth(number)}" if ruler else str(number) if counted else ""
    if before in LATIN:
        return f"the {_nth(number)}"
    return str(number) if before[:1].isupper() or before.lower() in _COUNTED else ""


def _nth(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _decade(match: "Match[str]") -> str:
    century = match["century"]
    if match["tens"] == "00":
        return "two thousands" if century == "20" else f"{century} hundreds" if century else ""
    return f"{century} {_TENS[match['tens']]}".strip()


def _order(language: str) -> str:
    _, _, region = language.partition("-")
    return "" if not region else "mdy" if region.lower() in _REGIONS_MONTH_FIRST else "dmy"


_DECADE: Extra = (
    re.compile(r"(?<![\w$€£])(?P<said>['’]?(?P<century>1[1-9]|20|)(?P<tens>\d0)s)(?!\w)"),
    _decade,
)


def table(language: str) -> Table:
    """The region decides how dates in figures are read; without one only those are that can be read in one way."""
    return Table(
        decimal=".", group=",", spaced=False, joint="and", units=_UNITS, money=_MONEY, cents=_CENTS, scales=_SCALES, to="to",
        minus="minus", plus="plus", fractions=_FRACTIONS,
        months=("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"),
        date="{month} {day}, {year}", order=_order(language), day=_nth, dot="dot", slash="slash", at="at", signs=_SIGNS, emoji=True,
        anywhere=_ANYWHERE, before_number=_NUMBERED, before_capital=_TITLES, roman=_roman, extra=(_DECADE, *HOMOGRAPHS),
    )  # fmt: skip
