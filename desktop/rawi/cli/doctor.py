"""What works on this machine."""

import json
from dataclasses import dataclass

from rawi.article.errors import Code, RawiError
from rawi.article.progress import never_cancelled
from rawi.build import build
from rawi.cli import console
from rawi.screen import has_screen
from rawi.translate.port import Translator
from rawi.wording.isolation import enumerated
from rawi.wording.names import engine_name, language_name
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `needed` where the main job (open, translate, speak) cannot be done without it."""

    name: str
    works: bool
    detail: str
    needed: bool = True


def doctor(*, as_json: bool) -> int:
    """Look at everything; 1 where the main job cannot run."""
    findings = [_screen(), _sound(), _voices(), *_packs(), _library(), _pictures()]
    if as_json:
        console.data(
            json.dumps(
                [{"name": f.name, "works": f.works, "detail": f.detail} for f in findings], ensure_ascii=False
            )
        )
    else:
        for finding in findings:
            state = translate("doctor", "works") if finding.works else translate("doctor", "does not work")
            console.data(f"{finding.name}: {state} ({finding.detail})")
    return int(any(finding.needed and not finding.works for finding in findings))


def _screen() -> Finding:
    detail = (
        translate("doctor", "a window can be opened")
        if has_screen()
        else translate("doctor", "no display; Rawi works in the terminal")
    )
    return Finding(translate("doctor", "Screen"), has_screen(), detail, needed=False)


def _sound() -> Finding:
    from rawi.speech.sinks import sound_system

    name, system = translate("doctor", "Sound"), sound_system()
    detail = system or sentence(Code.NO_SOUND_DEVICE, {})
    return Finding(name, bool(system), detail, needed=False)


def _voices() -> Finding:
    parts = build()
    synthesizer = parts.voicing.synthesizer()
    name = translate("doctor", "Voices")
    try:
        voices = synthesizer.voices()
    except RawiError as error:
        return Finding(name, False, sentence(error.code, error.facts))
    finally:
        synthesizer.close()
        parts.close()
    languages = {language.partition("-")[0] for voice in voices for language in voice.languages}
    detail = translate("doctor", "{voices} voices in {languages} languages")
    return Finding(
        name,
        bool(voices),
        detail.replace("{voices}", str(len(voices))).replace("{languages}", str(len(languages))),
    )


def _packs() -> list[Finding]:
    """Each engine's pairs that do translate a word, and those that do not; one of the engines is needed."""
    parts = build()
    try:
        engines = [_engine(each) for each in parts.session.engines.translators]
    finally:
        parts.close()
    needed = not any(works for _, works, _ in engines)
    title = translate("doctor", "Translation")
    return [Finding(f"{title}, {name}", works, detail, needed=needed) for name, works, detail in engines]


def _engine(translator: Translator) -> tuple[str, bool, str]:
    """The engine's name, whether a pair of it works, and which."""
    working, broken = [], []
    for source, target in sorted(translator.pairs()):
        pair = f"{language_name(source)} → {language_name(target)}"
        try:
            translator.translate(["1."], source, target, lambda _index, _text, _score: None, never_cancelled)
            working.append(pair)
        except RawiError as error:
            broken.append(f"{pair}: {sentence(error.code, error.facts)}")
    detail = enumerated(working) or translate("doctor", "none")
    return engine_name(translator.engine), bool(working), "; ".join([detail, *broken])


def _library() -> Finding:
    parts = build()
    name = translate("doctor", "Library")
    try:
        parts.library.get("")
    except RawiError as error:
        return Finding(name, False, sentence(error.code, error.facts), needed=False)
    finally:
        parts.close()
    return Finding(name, True, str(parts.places.library), needed=False)


def _pictures() -> Finding:
    """Whether pictures of text and scanned pages can be read, and in which languages."""
    from rawi.load.ocr import languages, tesseract

    name = translate("doctor", "Reading pictures")
    engine = tesseract.find()
    if engine is None:
        return Finding(name, False, sentence(Code.OCR_MISSING, {}), needed=False)
    known = [each.code for each in languages.LANGUAGES if each.data in engine.data]
    named = enumerated(sorted(language_name(code) for code in known)) or translate("doctor", "none")
    return Finding(name, bool(known), f"Tesseract {engine.version}: {named}", needed=False)
