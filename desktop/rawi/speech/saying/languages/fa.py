"""Persian. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says the name of the colon in times, "virgul" for ٬ and ٫, slashes and Latin units in English, and passes over € and a minus.
"""

from rawi.speech.saying.table import Table, one

_UNITS = {
    "km": ("کیلومتر",), "m": ("متر",), "cm": ("سانتی‌متر",), "mm": ("میلی‌متر",), "km²": ("کیلومتر مربع",), "m²": ("متر مربع",), "m³": ("متر مکعب",),
    "kg": ("کیلوگرم",), "g": ("گرم",), "km/h": ("کیلومتر در ساعت",), "°C": ("درجه سلسیوس",), "°": ("درجه",), "GB": ("گیگابایت",), "MB": ("مگابایت",),
    "MW": ("مگاوات",), "ml": ("میلی‌لیتر",),
}  # fmt: skip
_MONEY = {
    "€": ("یورو",),
    "$": ("دلار",),
    "£": ("پوند",),
    "¥": ("ین",),
    "₽": ("روبل",),
    "﷼": ("ریال",),
    "R$": ("رئال",),
}
_NUMBERED = {"ص.": "صفحهٔ", "ص": "صفحهٔ", "صص.": "صفحات", "ج.": "جلد", "ش.": "شمارهٔ"}
_FRACTIONS = {
    "½": "نیم", "⅓": "یک سوم", "⅔": "دو سوم", "¼": "یک چهارم", "¾": "سه چهارم", "1/2": "یک دوم", "۱/۲": "یک دوم", "۱/۳": "یک سوم", "۱/۴": "یک چهارم",
    "۳/۴": "سه چهارم", "۲/۳": "دو سوم",
}  # fmt: skip


def table(_language: str) -> Table:
    """Iran's, and for dates also its own calendar."""
    return Table(
        decimal="٫", decimal_word="ممیز", joint="و", plural=one, units=_UNITS, money=_MONEY, to="تا", minus="منفی", plus="به‌علاوه", fractions=_FRACTIONS,
        months=("ژانویهٔ", "فوریهٔ", "مارس", "آوریل", "مهٔ", "ژوئن", "ژوئیهٔ", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر"),
        solar=("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند"),
        scales={"میلیون": "میلیون", "میلیارد": "میلیارد", "هزار": "هزار"}, colon=" و ", dot="نقطه", slash="اسلش", at="ات",
        before_number=_NUMBERED, anywhere={"ب.م.": "بعد از میلاد"},
    )  # fmt: skip
