"""Russian. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says "раз" endings for "1-й", cardinals for days, years and centuries, Roman numerals in English, letters for units, and passes over € and ₽.
"""

import re
from re import Match

from rawi.speech.saying.languages.rulers import CYRILLIC
from rawi.speech.saying.languages.slavic import Ordinals, plural
from rawi.speech.saying.table import Roman, Table

ORDINALS = Ordinals(
    {
        1: "перв", 2: "втор", 3: "трет", 4: "четвёрт", 5: "пят", 6: "шест", 7: "седьм", 8: "восьм", 9: "девят", 10: "десят", 11: "одиннадцат",
        12: "двенадцат", 13: "тринадцат", 14: "четырнадцат", 15: "пятнадцат", 16: "шестнадцат", 17: "семнадцат", 18: "восемнадцат", 19: "девятнадцат",
        20: "двадцат", 30: "тридцат", 40: "сороков", 50: "пятидесят", 60: "шестидесят", 70: "семидесят", 80: "восьмидесят", 90: "девяност", 100: "сот",
        200: "двухсот", 300: "трёхсот", 400: "четырёхсот", 500: "пятисот", 600: "шестисот", 700: "семисот", 800: "восьмисот", 900: "девятисот",
        1000: "тысячн", 2000: "двухтысячн",
    },
    {"m": "ый", "f": "ая", "n": "ое", "gen": "ого", "dat": "ому", "prep": "ом", "pl": "ые", "plgen": "ых", "facc": "ую", "fgen": "ой", "ins": "ым"},
    {"m": "ий", "f": "ья", "n": "ье", "gen": "ьего", "dat": "ьему", "prep": "ьем", "pl": "ьи", "plgen": "ьих", "facc": "ью", "fgen": "ьей", "ins": "ьим"},
    frozenset((2, 6, 7, 8, 40)),
    "ой",
)  # fmt: skip
_ENDINGS = {
    "й": "m", "ый": "m", "ой": "m", "я": "f", "ая": "f", "е": "n", "ое": "n", "го": "gen", "ого": "gen", "му": "dat", "ому": "dat", "м": "prep",
    "ом": "prep", "х": "plgen", "ых": "plgen", "ю": "facc", "ую": "facc", "ые": "pl",
}  # fmt: skip
_NOUNS = {
    "год": "m", "года": "gen", "году": "prep", "годом": "ins", "годов": "plgen", "годы": "pl", "годах": "plgen", "век": "m", "века": "gen",
    "веке": "prep", "веку": "dat", "веком": "ins", "веков": "plgen", "столетие": "n", "столетия": "gen", "столетии": "prep",
}  # fmt: skip
_MONTHS = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
_QUEENS = frozenset(("Екатерина", "Елизавета", "Мария", "Анна", "Виктория", "Изабелла", "Маргарита"))
_UNITS = {
    "км": ("километр", "километра", "километров"), "м": ("метр", "метра", "метров"), "см": ("сантиметр", "сантиметра", "сантиметров"),
    "мм": ("миллиметр", "миллиметра", "миллиметров"), "км²": ("квадратный километр", "квадратных километра", "квадратных километров"),
    "м²": ("квадратный метр", "квадратных метра", "квадратных метров"), "м³": ("кубический метр", "кубических метра", "кубических метров"),
    "га": ("гектар", "гектара", "гектаров"), "кг": ("килограмм", "килограмма", "килограммов"), "г": ("грамм", "грамма", "граммов"),
    "т": ("тонна", "тонны", "тонн"), "л": ("литр", "литра", "литров"), "мл": ("миллилитр", "миллилитра", "миллилитров"), "ч": ("час", "часа", "часов"),
    "мин": ("минута", "минуты", "минут"), "мин.": ("минута", "минуты", "минут"), "сек": ("секунда", "секунды", "секунд"),
    "км/ч": ("километр в час", "километра в час", "километров в час"), "м/с": ("метр в секунду", "метра в секунду", "метров в секунду"),
    "°C": ("градус Цельсия", "градуса Цельсия", "градусов Цельсия"), "°С": ("градус Цельсия", "градуса Цельсия", "градусов Цельсия"),
    "МВт": ("мегаватт", "мегаватта", "мегаватт"), "ГБ": ("гигабайт", "гигабайта", "гигабайт"), "МБ": ("мегабайт", "мегабайта", "мегабайт"),
}  # fmt: skip
_LATIN = {
    "km": "км", "m": "м", "cm": "см", "mm": "мм", "km²": "км²", "m²": "м²", "m³": "м³", "kg": "кг", "g": "г", "km/h": "км/ч", "ml": "мл",
}  # fmt: skip
_MONEY = {
    "€": ("евро",), "$": ("доллар", "доллара", "долларов"), "₽": ("рубль", "рубля", "рублей"), "руб.": ("рубль", "рубля", "рублей"),
    "руб": ("рубль", "рубля", "рублей"), "£": ("фунт", "фунта", "фунтов"), "¥": ("иена", "иены", "иен"), "R$": ("реал", "реала", "реалов"), "₴": ("гривна", "гривны", "гривен"),
}  # fmt: skip
_SCALES = {
    "тыс.": "тысяч",
    "млн": "миллионов",
    "млрд": "миллиардов",
    "трлн": "триллионов",
    "миллионов": "миллионов",
    "миллиардов": "миллиардов",
}
_NUMBERED = {
    "п.": "пункт", "стр.": "страница", "с.": "страница", "рис.": "рисунок", "гл.": "глава", "д.": "дом", "кв.": "квартира", "т.": "том", "ст.": "статья",
    "ок.": "около", "табл.": "таблица",
}  # fmt: skip
_TITLES = {
    "ул.": "улица", "г.": "город", "пр.": "проспект", "пл.": "площадь", "пер.": "переулок", "им.": "имени", "акад.": "академик", "проф.": "профессор",
    "обл.": "область", "св.": "святой", "о.": "остров", "р.": "река", "оз.": "озеро",
}  # fmt: skip
_AFTER = {
    "тыс.": "тысяч",
    "млн": "миллионов",
    "млрд": "миллиардов",
    "трлн": "триллионов",
    "коп.": "копеек",
    "чел.": "человек",
    "экз.": "экземпляров",
}
_ANYWHERE = {
    "и т. д.": "и так далее", "т. е.": "то есть", "и т. п.": "и тому подобное", "т. к.": "так как", "т. н.": "так называемый", "и др.": "и другие",
    "и пр.": "и прочее", "напр.": "например", "см.": "смотри", "до н. э.": "до нашей эры", "н. э.": "нашей эры", "т. о.": "таким образом", "обл.": "область",
    "ср.": "сравни", "на ул.": "на улице", "по ул.": "по улице", "в г.": "в городе", "млн": "миллионов", "млрд": "миллиардов",
}  # fmt: skip
_FRACTIONS = {
    "½": "одна вторая", "⅓": "одна треть", "⅔": "две трети", "¼": "одна четверть", "¾": "три четверти", "1/2": "одна вторая", "1/3": "одна треть",
    "2/3": "две трети", "1/4": "одна четверть", "3/4": "три четверти",
}  # fmt: skip


def _roman(numeral: Roman) -> str:
    if numeral.after in ("в.", "вв."):
        return ORDINALS.say(numeral.number, "prep" if numeral.before.lower() in ("в", "во") else "m")
    if numeral.after in _NOUNS:
        return ORDINALS.say(numeral.number, _NOUNS[numeral.after])
    name = numeral.before
    if not name.startswith(CYRILLIC):
        return str(numeral.number) if name[:1].isupper() and numeral.number not in (1, 5, 10) else ""
    ending = {
        "а": "gen",
        "я": "gen",
        "ы": "fgen",
        "и": "fgen",
        "у": "dat",
        "ю": "dat",
        "м": "ins",
        "е": "prep",
    }.get(name[-1], "m")
    return ORDINALS.say(numeral.number, "f" if name in _QUEENS else ending)


def _ranked(match: "Match[str]") -> str:
    number, ending = int(match["n"]), match["ending"]
    form = "pl" if ending == "е" and number >= 20 and number % 10 == 0 else _ENDINGS[ending]
    if ending == "й" and match["next"].endswith(("е", "и", "ы")):
        form = "fgen"
    return ORDINALS.say(number, form)


def _year(match: "Match[str]") -> str:
    noun = match["noun"]
    before = (match["inside"] or "").lower()
    if before in ("к", "ко") and noun in ("г.", "году"):
        return ORDINALS.say(int(match["said"]), "dat")
    if noun == "г.":
        return ORDINALS.say(int(match["said"]), "prep" if before else "gen")
    return ORDINALS.say(int(match["said"]), _NOUNS[noun])


def _day(day: int) -> str:
    return ORDINALS.say(day, "gen")


_IN = r"(?:(?<![\w-])(?P<inside>[ВвКк]о?)\s)?"
_RANK = re.compile(
    rf"(?<![\w.,-])(?P<said>(?P<n>\d{{1,4}})-(?P<ending>{'|'.join(sorted(_ENDINGS, key=len, reverse=True))}))(?![\w-])\s?(?P<next>\w*)"
)
_DAY = re.compile(rf"(?<![\w.,–-])(?P<said>[1-9]|[12]\d|3[01])(?=\s(?:{'|'.join(_MONTHS)})(?!\w))")
_YEAR = re.compile(rf"{_IN}(?<![\w.,–-])(?P<said>[12]\d{{3}})\s(?P<noun>год|года|году|годом|г\.)(?!\w)")
_YEAR_NOUN = re.compile(rf"{_IN}(?<![\w.,])(?:\d+–)?\d{{3,4}}\s?(?P<said>гг?\.)")
_CENTURY = re.compile(rf"{_IN}(?<!\w)[IVX]+(?:–[IVX]+)?\s(?P<said>вв?\.)(?!\w)")


def _years(match: "Match[str]") -> str:
    if match["said"] == "гг.":
        return "годах" if match["inside"] else "годы"
    return "году" if match["inside"] else "года"


def _century(match: "Match[str]") -> str:
    if match["said"] == "вв.":
        return "веках" if match["inside"] else "века"
    return "веке" if match["inside"] else "век"


def table(_language: str) -> Table:
    """One for all of Russian."""
    return Table(
        decimal=",", joint="и", plural=plural, units=_UNITS | {sign: _UNITS[own] for sign, own in _LATIN.items()}, money=_MONEY, scales=_SCALES, minus="минус", plus="плюс", fractions=_FRACTIONS,
        months=_MONTHS, date="{day} {month} {year} года", day=_day, dot="точка", slash="дробь", at="собака", anywhere=_ANYWHERE,
        before_number=_NUMBERED, before_capital=_TITLES, after_number=_AFTER, roman=_roman,
        extra=((_YEAR, _year), (_YEAR_NOUN, _years), (_CENTURY, _century), (_RANK, _ranked), (_DAY, lambda match: _day(int(match["said"])))),
    )  # fmt: skip
