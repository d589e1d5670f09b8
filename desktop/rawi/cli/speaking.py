"""`rawi speak`: articles aloud, into sound files and into books that speak."""

import signal
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rawi import takeaway
from rawi.article.disk import explained
from rawi.article.errors import Code, RawiError
from rawi.article.translation import View
from rawi.build import Parts, build
from rawi.cli import console
from rawi.cli.passwords import Passwords
from rawi.cli.work import open_article, translated
from rawi.export.told import Told
from rawi.load.finding import find
from rawi.narrating import kind_of
from rawi.session import plan
from rawi.speech.plan import Manner, Plan
from rawi.speech.recording import Recording
from rawi.wording.labels import about
from rawi.wording.translator import translate

TICK = 0.025


@dataclass(frozen=True, slots=True)
class Wanted:
    """The language to translate into ("" for none), whether the original is heard too, whether a book tells words apart."""

    target: str = ""
    both: bool = False
    words: bool = False


def speak_article(
    path: Path,
    wanted: Wanted,
    output: Path | None,
    passwords: Passwords,
    library: Path | None = None,
    *,
    as_json: bool,
    plain: bool,
) -> int:
    """The spoken article: to a file, or played."""
    if output is not None:
        _check(path, output)
    parts = build(library)
    try:
        told = _told(path, wanted, parts, passwords, plain=plain)
        if output is None and not as_json:
            said = plan(told.article, told.translated, told.view, Manner(by_sentence=True))
            return _play(said, parts)
        recording = save(told, output, parts, plain=plain)
    finally:
        parts.close()
    if as_json:
        console.json_data(_times(recording))
    return 0


def speak_folder(
    folder: Path,
    wanted: Wanted,
    output: Path,
    kind: str,
    passwords: Passwords,
    library: Path | None = None,
    *,
    plain: bool,
) -> int:
    """Every file of a folder, one after the other, into files of the same names in another; those that are there already are passed over.

    1 where one could not be done; the others are. RawiError OUTPUT_FORMAT, DISK_FULL.
    """
    kind_of(Path(f"article.{kind}"))
    parts = build(library)
    failed = 0
    try:
        found = list(find([folder]))
        for each in found:
            if each.error:
                console.problem(each.error)
                failed += 1
        files = [each.path for each in found if not each.error]
        for source, target in _pairs(files, folder, output, wanted, kind):
            failed += not _one(source, target, wanted, parts, passwords, plain=plain)
    finally:
        parts.close()
    return 1 if failed else 0


def _one(
    source: Path, target: Path, wanted: Wanted, parts: Parts, passwords: Passwords, *, plain: bool
) -> bool:
    """Whether the file is there now."""
    if target.exists():
        console.say(translate("cli", "There already: {name}").replace("{name}", str(target)))
        return True
    console.say(str(source))
    try:
        with explained(target.parent.name):
            target.parent.mkdir(parents=True, exist_ok=True)
        save(_told(source, wanted, parts, passwords, plain=plain), target, parts, plain=plain)
    except RawiError as error:
        if error.code is Code.DISK_FULL:
            raise
        console.problem(error)
        return False
    return True


def _pairs(
    found: Sequence[Path], folder: Path, output: Path, wanted: Wanted, kind: str
) -> Iterator[tuple[Path, Path]]:
    """Each file and what it becomes; what was written earlier is no source."""
    apart = output.resolve() != folder.resolve()
    files = [
        path
        for path in found
        if not (apart and path.is_relative_to(output)) and (apart or path.suffix.lower() != f".{kind}")
    ]
    stems = Counter(path.with_suffix("") for path in files)
    language = f".{wanted.target}" if wanted.target else ""
    for path in files:
        name = path.stem if stems[path.with_suffix("")] == 1 else path.name
        yield path, output / path.relative_to(folder).with_name(f"{name}{language}.{kind}")


def _check(path: Path, output: Path) -> None:
    """Told before the work is done: an ending that is not written, or the article's own file."""
    kind_of(output)
    if takeaway.same_file(output, path):
        raise RawiError(Code.OUTPUT_FORMAT, name=output.name)


def _told(path: Path, wanted: Wanted, parts: Parts, passwords: Passwords, *, plain: bool) -> Told:
    article = open_article(parts, path, passwords, plain=plain)
    whole = translated(parts, article, wanted.target, "", plain=plain) if wanted.target else None
    view = (View.BOTH if wanted.both else View.TRANSLATION) if whole else View.ORIGINAL
    return Told(article, whole, view, about(article, whole), wanted.words, parts.library.resource)


def save(told: Told, output: Path | None, parts: Parts, *, plain: bool) -> Recording:
    """Speak it into a file (none without `output`)."""
    with console.progress(translate("cli", "Speaking"), plain=plain) as progress:
        recording = parts.narrator.narrate(told, output, progress)
    for language in recording.voiceless:
        console.problem(RawiError(Code.NO_VOICE, language=language))
    if output is not None:
        console.say(translate("cli", "Written: {name}").replace("{name}", str(output)))
    return recording


def _play(said: Plan, parts: Parts) -> int:
    """Play until the end, or until the reader presses Ctrl+C."""
    from rawi.speech.events import Finished, Problem, ReadingEvent, SentenceStarted
    from rawi.speech.player import Player
    from rawi.speech.reading import Reading
    from rawi.speech.sinks import MiniaudioSink
    from rawi.speech.state import State

    failed: list[RawiError] = []

    def listen(event: ReadingEvent) -> None:
        if isinstance(event, SentenceStarted):
            console.say(event.utterance.text)
        elif isinstance(event, Problem):
            failed.append(event.error)
            console.problem(event.error)
        elif isinstance(event, Finished):
            failed.clear()

    player = Player(MiniaudioSink(), MiniaudioSink(silent=True))
    reading = Reading(parts.voicing.synthesizer(), player, listen, parts.voicing.pace)
    try:
        reading.load(said)
        reading.play()
        while reading.state is State.PLAYING:
            reading.tick()
            time.sleep(TICK)
    except KeyboardInterrupt:
        return 128 + signal.SIGINT
    finally:
        reading.close()
    return 1 if failed else 0


def _times(recording: Recording) -> dict[str, Any]:
    words = [
        {
            "segment": each.utterance.spot.segment,
            "start": round(each.seconds + word.begin, 4),
            "end": round(each.seconds + word.finish, 4),
            "text": each.utterance.text[word.start : word.end],
        }
        for each in recording.takes
        for word in each.words
    ]
    return {"seconds": round(recording.seconds, 3), "words": words}
