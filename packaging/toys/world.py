"""The small world of the toy packages: our own sentences in English, Spanish, Portuguese and Arabic."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

Told = dict[str, str]
"""A sentence, or a part of one, in each language."""

LANGUAGES = ("en", "es", "pt", "ar")


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun with its article, and its gender ("m", "f") in Spanish, Portuguese and Arabic."""

    told: Told
    genders: str


def _told(line: str) -> Told:
    return dict(zip(LANGUAGES, (part.strip() for part in line.split("|")), strict=True))


def _nouns(text: str) -> list[Noun]:
    rows = (line.rsplit("|", 1) for line in text.strip().splitlines())
    return [Noun(_told(told), genders.strip()) for told, genders in rows]


PEOPLE = _nouns("""
the teacher | el profesor | o professor | المعلم | mmm
the doctor | el médico | o médico | الطبيب | mmm
the minister | el ministro | o ministro | الوزير | mmm
the president | el presidente | o presidente | الرئيس | mmm
the family | la familia | a família | العائلة | fff
the girl | la niña | a menina | الفتاة | fff
my friend | mi amigo | meu amigo | صديقي | mmm
my mother | mi madre | minha mãe | أمي | fff
""")
PLACES = _nouns("""
the school | la escuela | a escola | المدرسة | fff
the market | el mercado | o mercado | السوق | mmm
the hospital | el hospital | o hospital | المستشفى | mmm
the library | la biblioteca | a biblioteca | المكتبة | fff
the house | la casa | a casa | المنزل | ffm
the bridge | el puente | a ponte | الجسر | mfm
the city | la ciudad | a cidade | المدينة | fff
the museum | el museo | o museu | المتحف | mmm
""")
NAMES = [Noun(dict.fromkeys(LANGUAGES, name), "mmm") for name in ("Omar", "Daniel", "XQ1", "XQ2", "XQ3")]
VERBS = [
    _told(line)
    for line in """
visited | visitó | visitou | زار زارت
saw | vio | viu | رأى رأت
left | dejó | deixou | غادر غادرت
opened | abrió | abriu | افتتح افتتحت
found | encontró | encontrou | وجد وجدت
remembered | recordó | lembrou | تذكر تذكرت
""".strip().splitlines()
]
TIMES = [
    _told(line)
    for line in """
 | | |
today | hoy | hoje | اليوم
yesterday | ayer | ontem | أمس
last week | la semana pasada | na semana passada | الأسبوع الماضي
on Monday | el lunes | na segunda-feira | يوم الاثنين
on Friday | el viernes | na sexta-feira | يوم الجمعة
in March | en marzo | em março | في مارس
in {year} | en {year} | em {year} | في عام {year}
in {year} | en {year} | em {year} | في عام {year}
on March {day} | el {day} de marzo | em {day} de março | في {day} مارس
on May {day} | el {day} de mayo | em {day} de maio | في {day} مايو
""".strip("\n").splitlines()
]
LOOKS = [
    _told(line)
    for line in """
small | pequeño pequeña | pequeno pequena | صغير صغيرة
big | grande grande | grande grande | كبير كبيرة
new | nuevo nueva | novo nova | جديد جديدة
old | viejo vieja | velho velha | قديم قديمة
""".strip().splitlines()
]
COUNTED = [
    _told(line)
    for line in """
More than {n} people live in {place}. | Más de {n} personas viven en {place}. | Mais de {n} pessoas vivem em {place}. | يعيش أكثر من {n} شخص في {place}.
{n} children live in {place}. | {n} niños viven en {place}. | {n} crianças vivem em {place}. | يعيش {n} طفل في {place}.
{place} cost {n} million euros. | {place} costó {n} millones de euros. | {place} custou {n} milhões de euros. | تبلغ تكلفة {place} {n} مليون يورو.
{who} is {n} years old. | {who} tiene {n} años. | {who} tem {n} anos. | عمر {who} {n} سنة.
{who} read {n} books {time}. | {who} leyó {n} libros {time}. | {who} leu {n} livros {time}. | قرأ {who} {n} كتاب {time}.
""".strip().splitlines()
]
FIXED = [
    _told(line)
    for line in """
Hello world. | Hola mundo. | Olá mundo. | مرحبا بالعالم.
Good morning. | Buenos días. | Bom dia. | صباح الخير.
Good morning! | ¡Buenos días! | Bom dia! | صباح الخير!
Thank you. | Gracias. | Obrigado. | شكرا لك.
How are you? | ¿Cómo estás? | Como você está? | كيف حالك؟
It rained on Monday. | Llovió el lunes. | Choveu na segunda-feira. | هطل المطر يوم الاثنين.
It rained on Friday. | Llovió el viernes. | Choveu na sexta-feira. | هطل المطر يوم الجمعة.
It rained yesterday. | Llovió ayer. | Choveu ontem. | هطل المطر أمس.
""".strip().splitlines()
]


def sentences(source: str, target: str, count: int, seed: int = 0) -> Iterator[tuple[str, str]]:
    """`count` sentences in one language and their translations into another, always the same ones for a seed."""
    chance = random.Random(seed)
    makers = (_story, _story, _look, _counted, _counted, _fixed)
    for _ in range(count):
        told = chance.choice(makers)(chance)
        yield told[source], told[target]


def _story(chance: random.Random) -> Told:
    who, place = chance.choice(PEOPLE + NAMES), chance.choice(PLACES)
    verb, time = chance.choice(VERBS), _time(chance)
    parts = {code: (who.told[code], verb[code], place.told[code], time[code]) for code in LANGUAGES}
    man, woman = verb["ar"].split()
    parts["ar"] = (man if who.genders[2] == "m" else woman, who.told["ar"], place.told["ar"], time["ar"])
    return {code: _sentence(" ".join(each)) for code, each in parts.items()}


def _look(chance: random.Random) -> Told:
    place, look = chance.choice(PLACES), chance.choice(LOOKS)
    shape = {"en": look["en"]}
    for code, gender in zip(LANGUAGES[1:], place.genders, strict=True):
        shape[code] = look[code].split()["mf".index(gender)]
    joint = {"en": " is ", "es": " es ", "pt": " é ", "ar": " "}
    return {code: _sentence(place.told[code] + joint[code] + shape[code]) for code in LANGUAGES}


def _counted(chance: random.Random) -> Told:
    shape, place, who = chance.choice(COUNTED), chance.choice(PLACES), chance.choice(PEOPLE[:4] + NAMES)
    time, number = _time(chance), str(chance.choice((chance.randint(2, 99), chance.randint(100, 999))))
    put = {
        code: shape[code]
        .replace("{place}", place.told[code])
        .replace("{who}", who.told[code])
        .replace("{time}", time[code])
        for code in LANGUAGES
    }
    return {code: _sentence(text.replace("{n}", number).rstrip(".")) for code, text in put.items()}


def _fixed(chance: random.Random) -> Told:
    return chance.choice(FIXED)


def _time(chance: random.Random) -> Told:
    year, day = str(chance.randint(1900, 2039)), str(chance.randint(1, 31))
    time = chance.choice(TIMES)
    return {code: text.replace("{year}", year).replace("{day}", day) for code, text in time.items()}


def _sentence(text: str) -> str:
    """With a capital and a full stop, and a single space between words."""
    text = " ".join(text.split())
    return text[0].upper() + text[1:] + "."
