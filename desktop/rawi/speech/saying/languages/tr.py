"""Turkish. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says cardinals for "2." and letters for "XIX.", the name of the dot in times, letters for units, and passes over ₺.
"""

import re
from re import Match

from rawi.speech.saying.table import Roman, Table, one

_ONES = (
    "",
    "birinci",
    "ikinci",
    "üçüncü",
    "dördüncü",
    "beşinci",
    "altıncı",
    "yedinci",
    "sekizinci",
    "dokuzuncu",
)
_TENS = ("", "on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan")
_ROUND = (
    "",
    "onuncu",
    "yirminci",
    "otuzuncu",
    "kırkıncı",
    "ellinci",
    "altmışıncı",
    "yetmişinci",
    "sekseninci",
    "doksanıncı",
)
_UNITS = {
    "km": ("kilometre",), "m": ("metre",), "cm": ("santimetre",), "mm": ("milimetre",), "km²": ("kilometrekare",), "m²": ("metrekare",), "m³": ("metreküp",),
    "kg": ("kilogram",), "g": ("gram",), "gr": ("gram",), "l": ("litre",), "ml": ("mililitre",), "km/sa": ("kilometre bölü saat",), "km/h": ("kilometre bölü saat",),
    "km/s": ("kilometre bölü saat",), "°C": ("santigrat derece",), "dk": ("dakika",), "sa": ("saat",), "MW": ("megavat",), "GB": ("gigabayt",), "MB": ("megabayt",),
}  # fmt: skip
_MONEY = {
    "₺": ("lira",),
    "TL": ("lira",),
    "€": ("avro",),
    "$": ("dolar",),
    "£": ("sterlin",),
    "R$": ("real",),
    "¥": ("yen",),
    "₽": ("ruble",),
}
_NUMBERED = {"No:": "numara", "No.": "numara", "s.": "sayfa", "bkz.": "bakınız", "MÖ": "milattan önce", "MS": "milattan sonra", "M.Ö.": "milattan önce", "M.S.": "milattan sonra", "yak.": "yaklaşık"}  # fmt: skip
_TITLES = {
    "Dr.": "doktor",
    "Prof.": "profesör",
    "Doç.": "doçent",
    "Av.": "avukat",
    "Sn.": "sayın",
    "Hz.": "hazreti",
}
_ANYWHERE = {"vb.": "ve benzeri", "vs.": "vesaire", "örn.": "örneğin", "bkz.": "bakınız", "yy.": "yüzyıl", "vd.": "ve diğerleri", "Cad.": "caddesi", "Sok.": "sokak", "Mah.": "mahallesi", "M.Ö.": "milattan önce", "M.S.": "milattan sonra"}  # fmt: skip
_FRACTIONS = {"½": "yarım", "⅓": "üçte bir", "⅔": "üçte iki", "¼": "çeyrek", "¾": "dörtte üç", "1/2": "ikide bir", "1/3": "üçte bir", "2/3": "üçte iki", "1/4": "dörtte bir", "3/4": "dörtte üç"}  # fmt: skip


def ordinal(number: int) -> str:
    """From 1 to 99; "" for others."""
    if not 0 < number < 100:
        return ""
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]} {_ONES[ones]}".strip() if ones else _ROUND[tens]


def _roman(numeral: Roman) -> str:
    named = numeral.after[:1].isupper() or numeral.after.startswith(("yüzyıl", "asır", "bölüm", "cilt"))
    if numeral.dotted and named:
        return ordinal(numeral.number)
    return str(numeral.number) if numeral.before[:1].isupper() and numeral.number not in (1, 5, 10) else ""


def _ranked(match: "Match[str]") -> str:
    return ordinal(int(match["n"]))


_RANK = re.compile(r"(?<![\w.,:])(?P<said>(?P<n>\d{1,2})\.)(?=\s(?:[a-zçğıöşü]|Dünya|Yüzyıl|Bölüm|Cilt))")
_CLOCK = re.compile(r"(?<![\w.,])(?:[01]?\d|2[0-3])(?P<said>\.)[0-5]\d(?!\w|[.,]\d)")

_HALF = re.compile(r"\d(?P<said>½)")


def table(_language: str) -> Table:
    """One for all of Turkish."""
    return Table(
        decimal=",", group=".", joint="", plural=one, units=_UNITS, money=_MONEY, minus="eksi", plus="artı", fractions=_FRACTIONS,
        scales={"milyon": "milyon", "milyar": "milyar", "bin": "bin", "trilyon": "trilyon"},
        months=("Ocak", "Şubat", "Mart", "Nisan", "Mayıs", "Haziran", "Temmuz", "Ağustos", "Eylül", "Ekim", "Kasım", "Aralık"),
        dot="nokta", slash="bölü", at="et", anywhere=_ANYWHERE, before_number=_NUMBERED, before_capital=_TITLES, roman=_roman,
        extra=((_RANK, _ranked), (_CLOCK, lambda _match: " "), (_HALF, lambda _match: " buçuk")),
    )  # fmt: skip
