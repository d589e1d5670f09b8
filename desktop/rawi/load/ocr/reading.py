"""Pictures of text in, one after the other; their blocks, and what the reader should know of how they were read, out."""

from dataclasses import dataclass, field

from PIL import Image

from rawi.article.errors import Code, RawiError
from rawi.article.model import Notice
from rawi.load.ocr import attempts, languages, prepare, tesseract
from rawi.load.ocr.attempts import Budget, Reading
from rawi.load.ocr.blocks import blocks
from rawi.load.ocr.languages import Language
from rawi.load.port import DraftBlock
from rawi.settings.locale import system_language
from rawi.text import language as texts

WHOLE, EACH = 1_500.0, 40.0
"""Seconds for all pictures of a file, and for one call of Tesseract; the load worker is ended after 60 without a word."""

_TURN_SURE = 1.5
_CLEAR, _KEPT = 88.0, 75.0
"""Mean confidence from which no other language is tried, and from which the next picture is read in the same one."""

_MOST_TRIED = 4
_ALIKE = ("Arabic",)
"""Scripts whose data is sure of itself even in another language: there all are compared."""

_OWN_SHARE, _NEARLY = 0.012, 0.9
_FEWEST_SURE, _CLEARLY = 40.0, 5.0
_COMMON_SCRIPTS = ("Latin", "Cyrillic", "Arabic")
_NARROW = 1_000
"""Pixels; the letters of a narrower picture are too small for script and orientation to be seen."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """The blocks of a picture; `done` is False where it could not be read at all."""

    blocks: list[DraftBlock] = field(default_factory=list)
    done: bool = False


class PictureReader:
    """Reads the pictures of one file; its language is found on the first and kept."""

    def __init__(self, whole: float = WHOLE) -> None:
        self._budget: Budget | None = None
        self._whole = whole
        self._language: Language | None = None
        self._used: list[str] = []
        self._missing: dict[str, Language] = {}
        self.problem: RawiError | None = None

    @property
    def notices(self) -> tuple[Notice, ...]:
        """That pictures were read and in which languages, and which program or data is missing."""
        read = [Notice(Code.READ_FROM_PICTURE.value, (("language", code),)) for code in self._used]
        lacking = [
            Notice(Code.OCR_LANGUAGE_MISSING.value, (("language", each.code), ("package", each.package)))
            for each in self._missing.values()
        ]
        without = (
            [Notice(Code.OCR_MISSING.value)] if self.problem and self.problem.code is Code.OCR_MISSING else []
        )
        return (*read, *lacking, *without)

    def read(self, picture: Image.Image) -> Outcome:
        """Read one picture; where that cannot be, `problem` says why."""
        engine = tesseract.find()
        if engine is None:
            self.problem = RawiError(Code.OCR_MISSING)
            return Outcome()
        self._budget = self._budget or Budget(self._whole, EACH)
        try:
            reading = self._best(engine, prepare.grey(picture), self._budget)
        except (tesseract.Failed, MemoryError):
            return Outcome()
        if reading is None:
            return Outcome()
        found = blocks(reading.paragraphs) if reading.sure >= _FEWEST_SURE else []
        if found and reading.language.code not in self._used:
            self._used.append(reading.language.code)
        return Outcome(found, True)

    def _best(self, engine: tesseract.Engine, picture: Image.Image, budget: Budget) -> Reading | None:
        """Upright, straight, and in the language of this picture; None where no data for its script is there."""
        if self._language:
            again = attempts.read(engine, prepare.straight(picture), self._language, budget)
            if again.sure >= _KEPT:
                return again
        seen = tesseract.orientation(engine, attempts.png(_enlarged(picture)), budget.seconds)
        if seen and seen.turn and seen.confidence >= _TURN_SURE:
            picture = picture.rotate(-seen.turn, expand=True)
        script = languages.script_of(seen.script) if seen else self._own_script()
        best = self._of_scripts(engine, prepare.straight(picture), script, budget)
        self._language = best.language if best else None
        return best

    def _of_scripts(
        self, engine: tesseract.Engine, picture: Image.Image, script: str, budget: Budget
    ) -> Reading | None:
        """In the script that was seen; where that reads badly, for blur misleads the eye, in the commonest others."""
        best: Reading | None = None
        for each in dict.fromkeys((script, self._own_script(), *_COMMON_SCRIPTS)):
            if best is not None and best.sure >= _KEPT:
                break
            candidates = self._candidates(engine, each, wanted=each == script)
            if candidates:
                reading = self._compared(engine, picture, candidates, budget)
                best = reading if best is None or reading.sure > best.sure + _CLEARLY else best
            elif each == script:
                break
        return best

    def _own_script(self) -> str:
        """For pictures with too little text to tell: the script of the last picture, else of the reader's language."""
        known = self._language or languages.of_code(system_language() or "en")
        return known.script if known else "Latin"

    def _candidates(self, engine: tesseract.Engine, script: str, *, wanted: bool) -> list[Language]:
        """The installed languages of the script, the last one used or the reader's own first; a lack is told where `wanted`."""
        first = self._language.code if self._language else system_language()
        found = languages.installed(engine.data, script, first)
        lacking = next(iter(languages.of_script(script, first)), None)
        if wanted and lacking and not found:
            self._missing[lacking.data] = lacking
            self.problem = RawiError(
                Code.OCR_LANGUAGE_MISSING, language=lacking.code, package=lacking.package
            )
        return found

    def _compared(
        self, engine: tesseract.Engine, picture: Image.Image, candidates: list[Language], budget: Budget
    ) -> Reading:
        """The best reading: the first language's, that of the language its text seems to be in, others where that is not clear."""
        tried = [attempts.read(engine, picture, candidates[0], budget)]
        guessed = languages.of_code(texts.detect(tried[0].text, ""))
        if guessed and guessed not in candidates and guessed.script == candidates[0].script:
            self._missing[guessed.data] = guessed
        likely = [each for each in candidates[1:] if each == guessed]
        others = [each for each in candidates[1:] if each != guessed]
        unclear = tried[0].sure < _CLEAR or candidates[0].script in _ALIKE
        for each in [*likely, *(others if unclear else [])][: _MOST_TRIED - 1]:
            if tried[-1].sure < _CLEAR or tried[-1].language != guessed or each.script in _ALIKE:
                tried.append(attempts.read(engine, picture, each, budget))
        return _chosen(tried)


def _enlarged(picture: Image.Image) -> Image.Image:
    return prepare.scaled(picture, 2.0) if picture.width < _NARROW else picture


def _chosen(tried: list[Reading]) -> Reading:
    """The highest score; before it a reading that found letters of its own language, where it is nearly as good."""
    best = max(tried, key=lambda reading: reading.score)
    own = [each for each in tried if _own_share(each) > _OWN_SHARE and each.score > best.score * _NEARLY]
    return max(own, key=_own_share, default=best)


def _own_share(reading: Reading) -> float:
    own = languages.OWN_LETTERS.get(reading.language.data, "")
    text = reading.text
    return sum(text.count(letter) for letter in own) / max(1, len(text))
