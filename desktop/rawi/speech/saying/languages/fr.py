"""French. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says "quatorze romain", letters for "XIXe", "deux e" for "2e", "M" for monsieur, "millimètre" for MM. and "hache" for hours.
"""

import re
from re import Match

from rawi.speech.saying.table import Roman, Table

_ORDINALS = [
    "premier",
    "deuxième",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
    "onzième",
    "douzième",
    "treizième",
    "quatorzième",
    "quinzième",
    "seizième",
    "dix-septième",
    "dix-huitième",
    "dix-neuvième",
    "vingtième",
]
_COUNTED = frozenset(
    [
        "chapitre",
        "partie",
        "tome",
        "volume",
        "livre",
        "titre",
        "acte",
        "phase",
        "type",
        "classe",
        "guerre",
        "scène",
        "chant",
        "annexe",
        "tableau",
    ]
)
_UNITS = {
    "km": ("kilomètre", "kilomètres"), "m": ("mètre", "mètres"), "cm": ("centimètre", "centimètres"), "mm": ("millimètre", "millimètres"),
    "km²": ("kilomètre carré", "kilomètres carrés"), "m²": ("mètre carré", "mètres carrés"), "m³": ("mètre cube", "mètres cubes"),
    "ha": ("hectare", "hectares"), "kg": ("kilogramme", "kilogrammes"), "g": ("gramme", "grammes"), "mg": ("milligramme", "milligrammes"),
    "l": ("litre", "litres"), "L": ("litre", "litres"), "ml": ("millilitre", "millilitres"), "km/h": ("kilomètre par heure", "kilomètres par heure"),
    "m/s": ("mètre par seconde", "mètres par seconde"), "°C": ("degré Celsius", "degrés Celsius"), "min": ("minute", "minutes"),
    "kWh": ("kilowatt-heure", "kilowatt-heures"), "MW": ("mégawatt", "mégawatts"), "Mo": ("mégaoctet", "mégaoctets"), "Go": ("gigaoctet", "gigaoctets"),
}  # fmt: skip
_MONEY = {
    "€": ("euro", "euros"), "$": ("dollar", "dollars"), "£": ("livre", "livres"), "R$": ("réal", "réals"), "¥": ("yen", "yens"),
    "M€": ("million d’euros", "millions d’euros"), "Md€": ("milliard d’euros", "milliards d’euros"), "₽": ("rouble", "roubles"),
}  # fmt: skip
_NUMBERED = {
    "p.": "page", "pp.": "pages", "chap.": "chapitre", "fig.": "figure", "vol.": "volume", "n°": "numéro", "nº": "numéro", "n o": "numéro",
    "art.": "article", "v.": "vers", "env.": "environ",
}  # fmt: skip
_TITLES = {
    "M.": "monsieur", "MM.": "messieurs", "Mgr": "monseigneur", "Av.": "avenue", "av.": "avenue", "Bd": "boulevard",
}  # fmt: skip
_ANYWHERE = {
    "p. ex.": "par exemple", "c.-à-d.": "c’est-à-dire", "av. J.-C.": "avant Jésus-Christ", "apr. J.-C.": "après Jésus-Christ",
    "ap. J.-C.": "après Jésus-Christ", "cf.": "voir", "éd.": "édition", "env.": "environ", "tél.": "téléphone", "ex.": "exemple", "Cie": "compagnie",
}  # fmt: skip
_FRACTIONS = {
    "⅓": "un tiers", "⅔": "deux tiers", "1/2": "un demi", "1/3": "un tiers", "2/3": "deux tiers", "1/4": "un quart", "3/4": "trois quarts",
}  # fmt: skip


def ordinal(number: int) -> str:
    """From the first to the thirty-ninth; greater ones as figures with an ending that voices read."""
    if number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    tens = {2: "vingt", 3: "trente"}.get(number // 10)
    if not tens:
        return f"{number}ème"
    unit = number % 10
    return (
        f"{tens}ième".replace("ei", "i")
        if not unit
        else f"{tens} et unième"
        if unit == 1
        else f"{tens}-{_ORDINALS[unit - 1]}"
    )


def _roman(numeral: Roman) -> str:
    if numeral.before.lower() in _COUNTED:
        return str(numeral.number)
    named = numeral.before[:1].isupper() and numeral.number not in (1, 5, 10)
    return str(numeral.number) if named else ""


def _ranked(match: "Match[str]") -> str:
    from rawi.speech.saying.words import value

    number = value(match["roman"]) if match["roman"] else int(match["figures"])
    return "" if not number else "première" if match["ending"] in ("re", "ère") else ordinal(number)


_RANK = re.compile(
    r"(?<![\w.,’'-])(?P<said>(?:(?P<roman>[IVX]+)|(?P<figures>\d{1,3}))(?P<ending>er|re|ère|e|è|ème|ième|nd|nde))(?![\w’'-])"
)


def _day(day: int) -> str:
    return "premier" if day == 1 else str(day)


def _plural(number: str) -> int:
    return int(re.split("[.,]", number)[0] not in ("0", "1"))


def table(_language: str) -> Table:
    """One for all of France's and others' French."""
    return Table(
        decimal=",", joint="et", plural=_plural, units=_UNITS, money=_MONEY, cents={"€": ("centime", "centimes")},
        scales={"millions": "millions de", "milliards": "milliards de", "million": "million de", "milliard": "milliard de",
                "millions de": "millions de", "milliards de": "milliards de", "millions d'": "millions d’", "millions d’": "millions d’"},
        to="à", minus="moins", plus="plus", fractions=_FRACTIONS,
        months=("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
        day=_day, hours="{h} heures {m}", hour="{h} heures", dot="point", slash="barre", at="arobase",
        anywhere=_ANYWHERE, before_number=_NUMBERED, before_capital=_TITLES, roman=_roman, extra=((_RANK, _ranked),),
    )  # fmt: skip
