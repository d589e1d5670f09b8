"""The one table of Tesseract's languages: the name of its data, the language (BCP 47), the script; and Debian's package for it.

The names are those of tesseract-ocr/tessdata_fast; within a script the widest read languages come first.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from rawi.text.language import primary

ORIENTATION = "osd"
"""The data that tells script and orientation."""

ENGINE_PACKAGE = "tesseract-ocr"

_TABLE = """
Latin: eng=en spa=es por=pt fra=fr deu=de ita=it tur=tr pol=pl nld=nl ron=ro vie=vi ind=id swe=sv ces=cs hun=hu kmr=ku
 swa=sw fil=fil dan=da fin=fi nor=no slk=sk slv=sl hrv=hr bos=bs srp_latn=sr-Latn sqi=sq lit=lt lav=lv est=et cat=ca
 eus=eu glg=gl gle=ga gla=gd cym=cy bre=br isl=is fao=fo mlt=mt afr=af msa=ms jav=jv sun=su ceb=ceb uzb=uz aze=az
 epo=eo lat=la ltz=lb fry=fy oci=oc cos=co hat=ht que=qu mri=mi ton=to yor=yo
Arabic: ara=ar fas=fa urd=ur pus=ps uig=ug snd=sd
Cyrillic: rus=ru ukr=uk bel=be bul=bg srp=sr mkd=mk kaz=kk kir=ky mon=mn tgk=tg tat=tt uzb_cyrl=uz-Cyrl aze_cyrl=az-Cyrl
Devanagari: hin=hi mar=mr nep=ne san=sa
Hebrew: heb=he yid=yi
Greek: ell=el grc=grc
Han: chi_sim=zh-Hans chi_tra=zh-Hant
Japanese: jpn=ja
Korean: kor=ko
Bengali: ben=bn asm=as
Ethiopic: amh=am tir=ti
Thai: tha=th
Lao: lao=lo
Khmer: khm=km
Myanmar: mya=my
Tibetan: bod=bo dzo=dz
Georgian: kat=ka
Armenian: hye=hy
Tamil: tam=ta
Telugu: tel=te
Kannada: kan=kn
Malayalam: mal=ml
Gujarati: guj=gu
Gurmukhi: pan=pa
Oriya: ori=or
Sinhala: sin=si
Syriac: syr=syr
Thaana: div=dv
"""
_SCRIPT_NAMES = {"HanS": "Han", "HanT": "Han", "Hangul": "Korean", "Katakana": "Japanese", "Hiragana": "Japanese", "Fraktur": "Latin", "Vietnamese": "Latin"}  # fmt: skip

OWN_LETTERS = {"fas": "پچژگ", "urd": "ٹڈڑےں", "pus": "ټډړږښګڼ", "uig": "ەۇۆۈې", "snd": "ٻڀٺٽڄڃڇڌڊڍ"}
"""Letters that a language of the Arabic script has before its neighbours; its data finds them only where they are."""


@dataclass(frozen=True, slots=True)
class Language:
    """`data` is Tesseract's name, `code` BCP 47, `script` as Tesseract's orientation data names it."""

    data: str
    code: str
    script: str

    @property
    def package(self) -> str:
        """Debian's and Ubuntu's package of the data."""
        return f"{ENGINE_PACKAGE}-{self.data.replace('_', '-')}"


def _read(table: str) -> tuple[Language, ...]:
    found: list[Language] = []
    script = ""
    for word in table.split():
        if word.endswith(":"):
            script = word[:-1]
        else:
            data, _, code = word.partition("=")
            found.append(Language(data, code, script))
    return tuple(found)


LANGUAGES = _read(_TABLE)


def script_of(name: str) -> str:
    """The table's script for a name that the orientation data gives."""
    return _SCRIPT_NAMES.get(name, name)


def of_code(code: str) -> Language | None:
    """The language for a BCP 47 code, by its primary part ("pt-BR" is "pt", "fa_IR" is "fa")."""
    wanted = primary(code.replace("_", "-"))
    same = [each for each in LANGUAGES if each.code.lower() == code.lower()]
    near = [each for each in LANGUAGES if primary(each.code) == wanted]
    return next(iter(same + near), None)


def of_script(script: str, first: str = "") -> list[Language]:
    """The script's languages, the one with the code `first` before the others."""
    wanted = of_code(first)
    found = [each for each in LANGUAGES if each.script == script]
    return sorted(found, key=lambda each: each != wanted)


def installed(data: Iterable[str], script: str, first: str = "") -> list[Language]:
    """Those of the script's languages whose data is there."""
    names = set(data)
    return [each for each in of_script(script, first) if each.data in names]
