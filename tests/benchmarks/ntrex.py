"""NTREX-128, the test set of human translations of 1,997 English sentences (CC-BY-SA; a clone of github.com/MicrosoftTranslator/NTREX,
bare or not). Develop on lines 1-300 only; the rest judges.
"""

import subprocess
from functools import cache
from pathlib import Path

_PLAIN = (
    "af=afr ar=arb az=aze-Latn be=bel bg=bul bn=ben bs=bos ca=cat ckb=ckb-Arab cs=ces cy=cym da=dan de=deu el=ell es=spa et=est eu=eus "
    "fa=fas fi=fin fr=fra ga=gle gl=glg gu=guj he=heb hi=hin hr=hrv hu=hun hy=hye id=ind is=isl it=ita ja=jpn ka=kat kk=kaz kn=kan "
    "ko=kor ku=kmr ky=kir lt=lit lv=lav mk=mkd ml=mal mn=mon mr=mar ms=msa mt=mlt nb=nob ne=nep nl=nld nn=nno no=nob pa=pan pl=pol "
    "ps=pus pt=por ro=ron ru=rus sk=slk sl=slv sq=sqi sr=srp-Cyrl sv=swe sw=swa ta=tam te=tel th=tha tr=tur uk=ukr ur=urd uz=uzb "
    "vi=vie zh=zho-CN"
)
FILES = dict(entry.split("=") for entry in _PLAIN.split())
"""Our code of each language that engines have models for, and NTREX's."""
DEVELOP, JUDGE = slice(0, 300), slice(300, 600)


@cache
def lines(folder: Path, language: str) -> tuple[str, ...]:
    """All sentences in a language, without byte order marks; RuntimeError where the folder has them not."""
    kind = "src.eng" if language == "en" else f"ref.{FILES[language]}"
    name = f"NTREX-128/newstest2019-{kind}.txt"
    if (folder / name).is_file():
        text = (folder / name).read_text(encoding="utf-8")
    else:
        asked = ["git", "-C", str(folder), "show", f"HEAD:{name}"]
        done = subprocess.run(asked, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(f"no {name} in {folder}")
        text = done.stdout.decode("utf-8")
    return tuple(line.strip("\ufeff\r") for line in text.split("\n"))


def pairs(folder: Path, source: str, target: str, part: slice = DEVELOP) -> list[tuple[str, str]]:
    """Sentences and their human translations."""
    return list(zip(lines(folder, source)[part], lines(folder, target)[part], strict=True))
