"""How languages write numbers in words. The number guard is on for a language only where its words stand here."""

from collections.abc import Mapping
from types import MappingProxyType

_FIRST_TWENTY = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    "pt": "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito "
    "dezenove",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve",
}
_MORE = {
    "en": "twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 first=1 second=2 third=3 fourth=4 "
    "fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 twentieth=20 dozen=12 once=1 twice=2 double=2 "
    "triple=3 treble=3 pair=2 both=2 single=1 hundred=100 hundreds=100 noon=12 midday=12 midnight=0",
    "pt": "uma=1 duas=2 quatorze=14 dezasseis=16 dezassete=17 dezanove=19 vinte=20 trinta=30 quarenta=40 cinquenta=50 "
    "sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100 cento=100 centena=100 centenas=100 duzentos=200 duzentas=200 "
    "trezentos=300 trezentas=300 quatrocentos=400 quatrocentas=400 quinhentos=500 quinhentas=500 seiscentos=600 seiscentas=600 "
    "setecentos=700 setecentas=700 oitocentos=800 oitocentas=800 novecentos=900 novecentas=900 meia=30 primeiro=1 primeira=1 "
    "primeiros=1 primeiras=1 segundo=2 segunda=2 terceiro=3 terceira=3 quarto=4 quarta=4 quinto=5 quinta=5 sexto=6 sexta=6 "
    "sétimo=7 sétima=7 oitavo=8 oitava=8 nono=9 nona=9 décimo=10 décima=10 vigésimo=20 dúzia=12 dúzias=12 ambos=2 ambas=2 "
    "dupla=2 duplo=2 dobro=2 triplo=3 meio-dia=12 meia-noite=0 único=1 única=1",
    "es": "un=1 una=1 veinte=20 veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veinticinco=25 "
    "veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 "
    "ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400 quinientos=500 seiscientos=600 "
    "setecientos=700 ochocientos=800 novecientos=900 primero=1 primer=1 primera=1 segundo=2 segunda=2 tercer=3 tercero=3 "
    "tercera=3 cuarto=4 cuarta=4 quinto=5 quinta=5 sexto=6 sexta=6 séptimo=7 octavo=8 noveno=9 décimo=10 docena=12 mediodía=12 "
    "medianoche=0 ambos=2 doble=2 triple=3",
}
_SCALES = {
    "en": "thousand=3 million=6 billion=9 trillion=12 thousands=3 millions=6 billions=9 lakh=5 crore=7",
    "pt": "mil=3 milhar=3 milhares=3 milhão=6 milhões=6 bilhão=9 bilhões=9 bilião=12 biliões=12 trilhão=12 trilhões=12",
    "es": "mil=3 miles=3 millón=6 millones=6 billón=12 billones=12",
}
_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}
JOINERS = frozenset(("e", "and", "y"))
DECIMAL_POINT = frozenset(("en", "he", "hi", "ja", "ko", "th", "ur", "zh"))
"""Languages that write a decimal point; the others write a comma."""


NO_WORDS: Mapping[str, int] = MappingProxyType({})
"""For a language without a table."""


def _pairs(text: str) -> dict[str, int]:
    return {word: int(value) for word, value in (entry.split("=") for entry in text.split())}


WORDS = MappingProxyType(
    {
        code: MappingProxyType({w: n for n, w in enumerate(first.split())} | _pairs(_MORE[code]))
        for code, first in _FIRST_TWENTY.items()
    }
)
"""Per language: word to value."""

SCALES = MappingProxyType({code: MappingProxyType(_pairs(text)) for code, text in _SCALES.items()})
"""Per language: word to power of ten."""

MONTHS = MappingProxyType({code: tuple(text.split()) for code, text in _MONTHS.items()})


def covers(language: str) -> bool:
    """True where the guard knows the language's number words."""
    return language in WORDS
