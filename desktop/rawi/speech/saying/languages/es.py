"""Spanish. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says "a b" for "VI", "punto o" for "1.º", "ee uu" for the United States, letters for units, English for ½.
"""

import re
from re import Match

from rawi.speech.saying.languages.rulers import LATIN
from rawi.speech.saying.table import Roman, Table

_ORDINALS = (
    "primero",
    "segundo",
    "tercero",
    "cuarto",
    "quinto",
    "sexto",
    "séptimo",
    "octavo",
    "noveno",
    "décimo",
)
_COUNTED = frozenset(
    [
        "capítulo",
        "parte",
        "tomo",
        "volumen",
        "libro",
        "título",
        "acto",
        "fase",
        "tipo",
        "clase",
        "artículo",
        "guerra",
        "sección",
        "anexo",
        "siglo",
        "cuadro",
        "figura",
    ]
)
_UNITS = {
    "km": ("kilómetro", "kilómetros"), "m": ("metro", "metros"), "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"),
    "km²": ("kilómetro cuadrado", "kilómetros cuadrados"), "m²": ("metro cuadrado", "metros cuadrados"), "m³": ("metro cúbico", "metros cúbicos"),
    "kg": ("kilogramo", "kilogramos"), "g": ("gramo", "gramos"), "mg": ("miligramo", "miligramos"), "l": ("litro", "litros"),
    "L": ("litro", "litros"), "ml": ("mililitro", "mililitros"), "km/h": ("kilómetro por hora", "kilómetros por hora"),
    "m/s": ("metro por segundo", "metros por segundo"), "°C": ("grado Celsius", "grados Celsius"), "h": ("hora", "horas"), "min": ("minuto", "minutos"),
    "kWh": ("kilovatio hora", "kilovatios hora"), "MW": ("megavatio", "megavatios"), "MB": ("megabyte", "megabytes"), "GB": ("gigabyte", "gigabytes"),
}  # fmt: skip
_MONEY = {
    "€": ("euro", "euros"), "$": ("dólar", "dólares"), "US$": ("dólar", "dólares"), "£": ("libra", "libras"), "R$": ("real", "reales"),
    "¥": ("yen", "yenes"), "₽": ("rublo", "rublos"),
}  # fmt: skip
_NUMBERED = {
    "pág.": "página", "págs.": "páginas", "p.": "página", "núm.": "número", "n.º": "número", "nº": "número", "cap.": "capítulo", "vol.": "volumen",
    "fig.": "figura", "art.": "artículo", "c.": "circa",
}  # fmt: skip
_TITLES = {
    "Sr.": "señor", "Sra.": "señora", "Sres.": "señores", "Srta.": "señorita", "Dr.": "doctor", "Dra.": "doctora", "D.": "don", "Dña.": "doña",
    "Dª": "doña", "Prof.": "profesor", "Av.": "avenida", "Avda.": "avenida", "Ud.": "usted", "Uds.": "ustedes", "Sto.": "santo", "Sta.": "santa",
}  # fmt: skip
_ANYWHERE = {
    "p. ej.": "por ejemplo", "EE. UU.": "Estados Unidos", "a. C.": "antes de Cristo", "d. C.": "después de Cristo", "máx.": "máximo", "mín.": "mínimo",
    "Cía.": "compañía", "cf.": "compárese",
}  # fmt: skip
_FRACTIONS = {
    "½": "medio", "⅓": "un tercio", "⅔": "dos tercios", "¼": "un cuarto", "¾": "tres cuartos", "1/2": "un medio", "1/3": "un tercio",
    "2/3": "dos tercios", "1/4": "un cuarto", "3/4": "tres cuartos",
}  # fmt: skip


def _roman(numeral: Roman) -> str:
    """Rulers up to the tenth have ordinals."""
    before, number = numeral.before, numeral.number
    if before in LATIN and number <= len(_ORDINALS):
        ordinal = _ORDINALS[number - 1]
        return f"{ordinal[:-1]}a" if before.endswith("a") or before == "Isabel" else ordinal
    if before in LATIN or before.lower() in _COUNTED:
        return str(number)
    return str(number) if before[:1].isupper() and number not in (1, 5, 10) else ""


def _day(day: int) -> str:
    return "uno" if day == 1 else str(day)


def _short(match: "Match[str]") -> str:
    return {"1": "primer", "3": "tercer"}[match["n"]]


_DOTTED = re.compile(r"(?<![\w.,])(?P<said>(?P<n>\d{1,2})\.(?P<mark>[ºª]))")
_SHORT = re.compile(r"(?<![\w.,])(?P<said>(?P<n>[13])\.?er)(?!\w)")


def table(_language: str) -> Table:
    """One for all Spanish."""
    return Table(
        decimal=",", group=".", joint="con", units=_UNITS, money=_MONEY, to="a", minus="menos", plus="más", fractions=_FRACTIONS,
        cents={"€": ("céntimo", "céntimos"), "$": ("centavo", "centavos"), "US$": ("centavo", "centavos")},
        scales={"millones de": "millones de", "millones": "millones de", "millón de": "millón de", "M": "millones de", "mil": "mil"},
        months=("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
        date="{day} de {month} de {year}", day=_day, dot="punto", slash="barra", at="arroba", anywhere=_ANYWHERE, before_number=_NUMBERED,
        before_capital=_TITLES, roman=_roman, extra=((_DOTTED, lambda match: match["n"] + match["mark"]), (_SHORT, _short)),
    )  # fmt: skip
