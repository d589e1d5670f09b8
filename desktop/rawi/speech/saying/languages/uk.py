"""Ukrainian. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says the names of colons and slashes, "minus" for the dashes of a date, cardinals for days, years and centuries, letters for
units, and passes over €, ₴ and №.
"""

import re
from re import Match

from rawi.speech.saying.languages.rulers import CYRILLIC
from rawi.speech.saying.languages.slavic import Ordinals, plural
from rawi.speech.saying.table import Roman, Table

ORDINALS = Ordinals(
    {
        1: "перш", 2: "друг", 3: "трет", 4: "четверт", 5: "п'ят", 6: "шост", 7: "сьом", 8: "восьм", 9: "дев'ят", 10: "десят", 11: "одинадцят",
        12: "дванадцят", 13: "тринадцят", 14: "чотирнадцят", 15: "п'ятнадцят", 16: "шістнадцят", 17: "сімнадцят", 18: "вісімнадцят", 19: "дев'ятнадцят",
        20: "двадцят", 30: "тридцят", 40: "сороков", 50: "п'ятдесят", 60: "шістдесят", 70: "сімдесят", 80: "вісімдесят", 90: "дев'яност", 100: "сот",
        900: "дев'ятсот", 800: "восьмисот", 700: "семисот", 600: "шестисот", 500: "п'ятисот", 1000: "тисячн", 2000: "двотисячн",
    },
    {"m": "ий", "f": "а", "n": "е", "gen": "ого", "dat": "ому", "prep": "ому", "pl": "і", "plgen": "их", "facc": "у", "fgen": "ої", "ins": "им"},
    {"m": "ій", "f": "я", "n": "є", "gen": "ього", "dat": "ьому", "prep": "ьому", "pl": "і", "plgen": "іх", "facc": "ю", "fgen": "ьої", "ins": "ім"},
)  # fmt: skip
_ENDINGS = {
    "й": "m", "ий": "m", "ій": "m", "а": "f", "я": "f", "ша": "f", "га": "f", "тя": "f", "та": "f", "е": "n", "ше": "n", "ге": "n", "є": "n",
    "го": "gen", "ого": "gen", "му": "dat", "х": "plgen", "их": "plgen", "ті": "pl", "і": "pl", "ту": "facc", "ї": "fgen", "ої": "fgen",
}  # fmt: skip
_NOUNS = {
    "рік": "m", "року": "gen", "році": "prep", "роком": "ins", "років": "plgen", "роки": "pl", "роках": "plgen", "століття": "n", "столітті": "prep",
    "століттям": "ins", "сторіччя": "n", "сторіччі": "prep", "вік": "m", "віку": "gen",
}  # fmt: skip
_MONTHS = (
    "січня",
    "лютого",
    "березня",
    "квітня",
    "травня",
    "червня",
    "липня",
    "серпня",
    "вересня",
    "жовтня",
    "листопада",
    "грудня",
)
_UNITS = {
    "км": ("кілометр", "кілометри", "кілометрів"), "м": ("метр", "метри", "метрів"), "см": ("сантиметр", "сантиметри", "сантиметрів"),
    "мм": ("міліметр", "міліметри", "міліметрів"), "км²": ("квадратний кілометр", "квадратні кілометри", "квадратних кілометрів"),
    "м²": ("квадратний метр", "квадратні метри", "квадратних метрів"), "м³": ("кубічний метр", "кубічні метри", "кубічних метрів"),
    "га": ("гектар", "гектари", "гектарів"), "кг": ("кілограм", "кілограми", "кілограмів"), "г": ("грам", "грами", "грамів"),
    "т": ("тонна", "тонни", "тонн"), "л": ("літр", "літри", "літрів"), "год": ("година", "години", "годин"), "хв": ("хвилина", "хвилини", "хвилин"),
    "км/год": ("кілометр на годину", "кілометри на годину", "кілометрів на годину"), "°C": ("градус Цельсія", "градуси Цельсія", "градусів Цельсія"),
    "°С": ("градус Цельсія", "градуси Цельсія", "градусів Цельсія"), "МВт": ("мегават", "мегавати", "мегаватів"), "ГБ": ("гігабайт", "гігабайти", "гігабайтів"),
}  # fmt: skip
_LATIN = {
    "km": "км", "m": "м", "cm": "см", "mm": "мм", "km²": "км²", "m²": "м²", "m³": "м³", "kg": "кг", "g": "г", "km/h": "км/год",
}  # fmt: skip
_MONEY = {
    "€": ("євро",), "$": ("долар", "долари", "доларів"), "₴": ("гривня", "гривні", "гривень"), "грн": ("гривня", "гривні", "гривень"),
    "грн.": ("гривня", "гривні", "гривень"), "£": ("фунт", "фунти", "фунтів"), "R$": ("реал", "реали", "реалів"), "₽": ("рубль", "рублі", "рублів"),
}  # fmt: skip
_SCALES = {
    "тис.": "тисяч",
    "млн": "мільйонів",
    "млрд": "мільярдів",
    "трлн": "трильйонів",
    "мільйонів": "мільйонів",
    "мільярдів": "мільярдів",
}
_NUMBERED = {"№": "номер", "п.": "пункт", "с.": "сторінка", "стор.": "сторінка", "рис.": "рисунок", "гл.": "глава", "буд.": "будинок", "кв.": "квартира", "т.": "том", "ст.": "стаття", "бл.": "близько"}  # fmt: skip
_TITLES = {"вул.": "вулиця", "м.": "місто", "просп.": "проспект", "пл.": "площа", "ім.": "імені", "акад.": "академік", "проф.": "професор", "св.": "святий", "о.": "острів", "р.": "річка", "смт": "селище"}  # fmt: skip
_AFTER = {
    "тис.": "тисяч",
    "млн": "мільйонів",
    "млрд": "мільярдів",
    "трлн": "трильйонів",
    "коп.": "копійок",
    "рр.": "роки",
}
_ANYWHERE = {
    "і т. д.": "і так далі", "та ін.": "та інші", "і т. п.": "і тому подібне", "т. зв.": "так званий", "тощо": "тощо", "напр.": "наприклад", "див.": "дивись",
    "до н. е.": "до нашої ери", "н. е.": "нашої ери", "обл.": "область", "і под.": "і подібне", "млн": "мільйонів", "млрд": "мільярдів", "грн": "гривень",
}  # fmt: skip
_FRACTIONS = {"½": "одна друга", "⅓": "одна третина", "⅔": "дві третини", "¼": "одна чверть", "¾": "три чверті", "1/2": "одна друга", "1/3": "одна третина", "1/4": "одна чверть", "3/4": "три чверті"}  # fmt: skip


def _roman(numeral: Roman) -> str:
    if numeral.after in ("ст.", "ст"):
        return ORDINALS.say(numeral.number, "prep" if numeral.before.lower() in ("в", "у") else "n")
    if numeral.after in _NOUNS:
        return ORDINALS.say(numeral.number, _NOUNS[numeral.after])
    name = numeral.before
    if not name.startswith(CYRILLIC):
        return str(numeral.number) if name[:1].isupper() and numeral.number not in (1, 5, 10) else ""
    ending = {"а": "gen", "я": "gen", "и": "fgen", "у": "dat", "ю": "dat", "м": "ins", "і": "prep"}.get(
        name[-1], "m"
    )
    return ORDINALS.say(numeral.number, ending)


def _ranked(match: "Match[str]") -> str:
    number, ending = int(match["n"]), match["ending"]
    return ORDINALS.say(number, "pl" if ending in ("і", "ті") else _ENDINGS[ending])


def _year(match: "Match[str]") -> str:
    noun = match["noun"]
    form = "gen" if noun == "р." else _NOUNS[noun]
    return ORDINALS.say(int(match["said"]), form)


def _day(day: int) -> str:
    return ORDINALS.say(day, "gen")


_IN = r"(?:(?<![\w-])(?P<inside>[ВвУу])\s)?"
_RANK = re.compile(
    rf"(?<![\w.,-])(?P<said>(?P<n>\d{{1,4}})-(?P<ending>{'|'.join(sorted(_ENDINGS, key=len, reverse=True))}))(?![\w-])"
)
_DAY = re.compile(rf"(?<![\w.,–-])(?P<said>[1-9]|[12]\d|3[01])(?=\s(?:{'|'.join(_MONTHS)})(?!\w))")
_YEAR = re.compile(r"(?<![\w.,–-])(?P<said>[12]\d{3})\s(?P<noun>рік|року|році|роком|р\.)(?!\w)")
_YEAR_NOUN = re.compile(r"(?<![\w.,])\d{3,4}\s?(?P<said>р\.)")
_CENTURY = re.compile(rf"{_IN}(?<!\w)[IVX]+\s(?P<said>ст\.)(?!\w)")


def table(_language: str) -> Table:
    """One for all of Ukrainian."""
    return Table(
        decimal=",", decimal_word="кома", joint="і", plural=plural, units=_UNITS | {sign: _UNITS[own] for sign, own in _LATIN.items()}, money=_MONEY, scales=_SCALES, minus="мінус", plus="плюс",
        fractions=_FRACTIONS, months=_MONTHS, date="{day} {month} {year} року", day=_day, colon=" ", dot="крапка", slash="коса риска", at="собака",
        anywhere=_ANYWHERE, before_number=_NUMBERED, before_capital=_TITLES, after_number=_AFTER, roman=_roman,
        extra=(
            (_YEAR, _year), (_YEAR_NOUN, lambda _match: "року"), (_CENTURY, lambda match: "столітті" if match["inside"] else "століття"),
            (_RANK, _ranked), (_DAY, lambda match: _day(int(match["said"]))),
        ),
    )  # fmt: skip
