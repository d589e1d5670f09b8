"""Portuguese, of Brazil and of Portugal. Units, months and currencies (without their countries) as in Unicode CLDR.

eSpeak NG alone says "real dólar" for R$, "menos" for the dashes of a date, "agá" for hours, letters for units, "quinhentos" for "D.",
and cardinals for all kings.
"""

import re
from re import Match

from rawi.speech.saying.languages.rulers import LATIN
from rawi.speech.saying.table import Roman, Table

_ORDINALS = (
    "primeiro",
    "segundo",
    "terceiro",
    "quarto",
    "quinto",
    "sexto",
    "sétimo",
    "oitavo",
    "nono",
    "décimo",
)
_CENTURIES = ("século", "séc.", "sec.", "séculos")
_COUNTED = frozenset(
    [
        "capítulo",
        "cap",
        "parte",
        "volume",
        "vol",
        "livro",
        "tomo",
        "título",
        "ato",
        "fase",
        "tipo",
        "classe",
        "artigo",
        "guerra",
        "seção",
        "anexo",
        "quadro",
        "tabela",
        "figura",
    ]
)
_UNITS = {
    "km": ("quilômetro", "quilômetros"), "m": ("metro", "metros"), "cm": ("centímetro", "centímetros"), "mm": ("milímetro", "milímetros"),
    "km²": ("quilômetro quadrado", "quilômetros quadrados"), "m²": ("metro quadrado", "metros quadrados"), "m³": ("metro cúbico", "metros cúbicos"),
    "ha": ("hectare", "hectares"), "kg": ("quilograma", "quilogramas"), "g": ("grama", "gramas"), "mg": ("miligrama", "miligramas"),
    "l": ("litro", "litros"), "L": ("litro", "litros"), "ml": ("mililitro", "mililitros"), "km/h": ("quilômetro por hora", "quilômetros por hora"),
    "m/s": ("metro por segundo", "metros por segundo"), "°C": ("grau Celsius", "graus Celsius"), "ºC": ("grau Celsius", "graus Celsius"),
    "min": ("minuto", "minutos"), "kWh": ("quilowatt-hora", "quilowatts-hora"), "MW": ("megawatt", "megawatts"), "MB": ("megabyte", "megabytes"),
    "GB": ("gigabyte", "gigabytes"),
}  # fmt: skip
_MONEY = {
    "R$": ("real", "reais"), "€": ("euro", "euros"), "$": ("dólar", "dólares"), "US$": ("dólar", "dólares"), "£": ("libra", "libras"),
    "¥": ("iene", "ienes"), "₹": ("rupia", "rupias"), "₽": ("rublo", "rublos"),
}  # fmt: skip
_SCALES = {
    "mil": "mil", "mi": "milhões de", "milhões": "milhões de", "bi": "bilhões de", "bilhões": "bilhões de", "milhão": "milhão de",
    "bilhão": "bilhão de", "tri": "trilhões de", "trilhões": "trilhões de", "milhões de": "milhões de", "bilhões de": "bilhões de",
}  # fmt: skip
_NUMBERED = {
    "pág.": "página", "págs.": "páginas", "p.": "página", "pp.": "páginas", "fls.": "folhas", "cap.": "capítulo", "vol.": "volume",
    "fig.": "figura", "n.º": "número", "nº": "número", "n°": "número", "art.": "artigo", "c.": "cerca de",
}  # fmt: skip
_TITLES = {
    "Sr.": "senhor", "Sra.": "senhora", "Srs.": "senhores", "Srta.": "senhorita", "Dr.": "doutor", "Dra.": "doutora", "Prof.": "professor", "Profa.": "professora", "Eng.": "engenheiro", "Exmo.": "excelentíssimo", "Av.": "avenida", "av.": "avenida",
    "R.": "rua", "S.": "são", "Sto.": "santo", "Sta.": "santa", "Pe.": "padre",
}  # fmt: skip
_ANYWHERE = {
    "Sr.ª": "senhora", "Dr.ª": "doutora", "Prof.ª": "professora",     "p. ex.": "por exemplo", "ex.": "exemplo", "i.e.": "isto é", "a.C.": "antes de Cristo", "a. C.": "antes de Cristo",
    "d.C.": "depois de Cristo", "d. C.": "depois de Cristo", "séc.": "século", "Ltda.": "limitada", "tel.": "telefone", "Sr.": "senhor",
    "Sra.": "senhora", "aprox.": "aproximadamente", "máx.": "máximo", "mín.": "mínimo", "obs.": "observação", "Cia.": "companhia",
}  # fmt: skip
_FRACTIONS = {
    "½": "meio", "⅓": "um terço", "⅔": "dois terços", "¼": "um quarto", "¾": "três quartos", "1/3": "um terço", "2/3": "dois terços",
    "1/4": "um quarto", "3/4": "três quartos", "1/2": "meio",
}  # fmt: skip


def _roman(numeral: Roman) -> str:
    """Rulers up to the tenth have ordinals."""
    before, number = numeral.before, numeral.number
    small = number <= len(_ORDINALS)
    if before.lower() in _CENTURIES:
        return _ORDINALS[number - 1] if small else str(number)
    if before in LATIN and number <= len(_ORDINALS):
        ordinal = _ORDINALS[number - 1]
        return f"{ordinal[:-1]}a" if before.endswith("a") or before == "Isabel" else ordinal
    if before in LATIN or before.lower() in _COUNTED:
        return str(number)
    return str(number) if before[:1].isupper() and number not in (1, 5, 10) else ""


def _lord(match: "Match[str]") -> str:
    return "dona" if match["name"].endswith("a") else "dom"


_LORD = re.compile(r"(?<![\w.])(?P<said>D\.)(?=\s(?P<name>[A-ZÀ-Þ]\w+))")
_DOTTED = re.compile(r"(?<![\w.,])(?P<said>(?P<n>\d{1,3})\.(?P<mark>[ºª]))")


def _day(day: int) -> str:
    return "primeiro" if day == 1 else str(day)


def table(language: str) -> Table:
    """Portugal writes its kilometres with another accent."""
    european = language.lower().endswith(("-pt", "-ao", "-mz"))
    units = {
        sign: tuple(form.replace("quilô", "quiló") for form in forms) if european else forms
        for sign, forms in _UNITS.items()
    }
    return Table(
        decimal=",", group=".", joint="e", units=units, money=_MONEY, scales=_SCALES, to="a", minus="menos", plus="mais",
        cents=dict.fromkeys(("R$", "$", "US$"), ("centavo", "centavos")) | {"€": ("cêntimo", "cêntimos")}, fractions=_FRACTIONS,
        months=("janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro"),
        date="{day} de {month} de {year}", day=_day, hours="{h} horas e {m}", hour="{h} horas", dot="ponto", slash="barra", at="arroba",
        anywhere=_ANYWHERE, before_number=_NUMBERED, before_capital=_TITLES, roman=_roman,
        extra=((_LORD, _lord), (_DOTTED, lambda match: match["n"] + match["mark"])),
    )  # fmt: skip
