"""Chinese (Mandarin). Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says percent, slashes and Latin units in English, years as one number, and passes over ¥, €, $ and a minus.
"""

import re
from re import Match

from rawi.speech.saying.table import Table, one

_FIGURES = str.maketrans("0123456789", "零一二三四五六七八九")
_UNITS = {
    "km": ("公里",), "m": ("米",), "cm": ("厘米",), "mm": ("毫米",), "km²": ("平方公里",), "m²": ("平方米",), "m³": ("立方米",), "ha": ("公顷",), "kg": ("公斤",),
    "g": ("克",), "mg": ("毫克",), "L": ("升",), "ml": ("毫升",), "mL": ("毫升",), "km/h": ("公里每小时",), "°C": ("摄氏度",), "℃": ("摄氏度",), "MW": ("兆瓦",),
    "GB": ("吉字节",), "MB": ("兆字节",), "kWh": ("千瓦时",),
}  # fmt: skip
_MONEY = {
    "¥": ("元",),
    "￥": ("元",),
    "€": ("欧元",),
    "$": ("美元",),
    "US$": ("美元",),
    "£": ("英镑",),
    "₽": ("卢布",),
}
_YEAR = re.compile(r"(?<!\d)(?P<said>[12]\d{3})(?=年(?!代?间))")


def _figures(match: "Match[str]") -> str:
    return match["said"].translate(_FIGURES)


def table(_language: str) -> Table:
    """One for all scripts of Mandarin."""
    return Table(
        decimal=".", spaced=False, joint="又", plural=one, units=_UNITS, money=_MONEY, percent="百分之{n}", to="到", minus="负", plus="加",
        fractions={"½": "二分之一", "⅓": "三分之一", "⅔": "三分之二", "¼": "四分之一", "¾": "四分之三", "1/2": "二分之一", "1/3": "三分之一", "2/3": "三分之二", "1/4": "四分之一", "3/4": "四分之三"},
        scales={"万": "万", "亿": "亿"}, months=tuple(str(month) for month in range(1, 13)), date="{year}年{month}月{day}日", order="dmy",
        colon="点", dot="点", slash="斜杠", at="艾特", extra=((_YEAR, _figures),),
    )  # fmt: skip
