"""What `rawi voices` does with the voices on this machine, and their JSON."""

import io
import time
import wave
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.build import Parts, build
from rawi.cli import console
from rawi.packs.voices import Imported, PiperVoice, find
from rawi.speech.casting import best, speaks
from rawi.speech.port import SAMPLE_RATE, Failed, Manner, Pcm, SpeechEvent, Spoken, Synthesizer, Voice
from rawi.text.language import clean_language
from rawi.wording import voices as words
from rawi.wording.isolation import enumerated
from rawi.wording.names import one_line
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

Json = dict[str, Any]
INTERRUPTED = 130
_WAIT = 0.1


def voice_shape(voice: Voice, imported: PiperVoice | None, *, reads: bool) -> Json:
    """A voice:

    {"name": what `remove`, `say` and the settings call it, "title", "languages": BCP 47 codes, "engine", "quality": "good", "plain"
    or "basic", "reads": true for the one that reads the language that was asked for, "licence": "" where not told (null
    where it comes with Rawi), "size": bytes (null), "digest": SHA-256 of its model (null)}
    """
    return {
        "name": voice.key,
        "title": voice.name,
        "languages": list(voice.languages),
        "engine": voice.engine,
        "quality": voice.quality.value,
        "reads": reads,
        "licence": imported.licence if imported else None,
        "size": imported.size if imported else None,
        "digest": imported.model.digest if imported else None,
    }


def list_voices(language: str, *, as_json: bool) -> int:
    """A line for each voice; with `as_json` an array of `voice_shape`. 0 also where there is none; what is damaged is told."""
    parts = build()
    try:
        voices = parts.voicing.voices()
        imported = {each.id: each for each in parts.voices.voices()}
        broken = parts.voices.damaged()
    finally:
        parts.close()
    reader = best(language, voices, parts.voicing.choice(language).voice) if language else None
    found = [voice for voice in voices if not language or speaks(voice, language)]
    found.sort(key=lambda voice: voice != reader)
    shapes = [voice_shape(voice, imported.get(voice.id), reads=voice == reader) for voice in found]
    if as_json:
        console.json_data(shapes)
    else:
        for voice in found:
            console.data(_line(voice, imported.get(voice.id)))
        if language and not found:
            console.problem(RawiError(Code.NO_VOICE, language=language))
    for name in broken:
        console.problem(RawiError(Code.VOICE_FILE_BROKEN, name=name))
    return 0


def install(paths: Sequence[Path], *, as_json: bool, plain: bool) -> int:
    """Import what lies there; 1 where a voice could not be, 130 after Ctrl+C.

    With `as_json` one line for each: {"result": "imported", "replaced" or "known", "path", "voice": its name, "title",
    "language", "licence", "digest"} or {"result": "failed", "path", "code", "facts", "sentence"}.
    """
    parts, failed = build(), 0
    try:
        with console.interruptible() as cancelled:
            for path in paths:
                try:
                    for each in find(path):
                        failed += not _install_one(parts, each, cancelled, as_json=as_json, plain=plain)
                except RawiError as error:
                    failed += 1
                    _tell_failure(path, error, as_json=as_json)
    except Cancelled:
        console.say(translate("cli", "Stopped; the voices that were being imported are as they were."))
        return INTERRUPTED
    finally:
        parts.close()
    return int(failed > 0)


def remove(name: str, *, as_json: bool) -> int:
    """Remove an imported voice; with `as_json` {"removed": its name}."""
    parts = build()
    try:
        found = parts.voices.remove(name)
    finally:
        parts.close()
    if as_json:
        console.json_data({"removed": f"piper/{found.id}" if found else name})
    else:
        console.data(words.removed(found.name if found else name))
    return 0


def say(name: str, text: str, output: Path | None) -> int:
    """Play it, or write it to a .wav file; RawiError VOICE_UNKNOWN, OUTPUT_FORMAT, NOTHING_TO_SPEAK and the engine's."""
    if output is not None and output.suffix.lower() != ".wav":
        raise RawiError(Code.OUTPUT_FORMAT, name=output.name)
    parts = build()
    chorus = parts.voicing.synthesizer(live=False)
    try:
        language, key, manner = _meant(name, chorus, parts)
        sound = _sound(chorus, chorus.request(text, language, key, manner))
    finally:
        _close(chorus, parts)
    if not sound:
        raise RawiError(Code.NOTHING_TO_SPEAK)
    if output is None:
        _play(sound)
        return 0
    from rawi.export import files

    files.write(output, _wav(sound))
    console.say(translate("cli", "Written: {name}").replace("{name}", str(output)))
    return 0


def _meant(name: str, chorus: Synthesizer, parts: Parts) -> tuple[str, str, Manner | None]:
    """Language, the voice's key and its manner (none where the language's own choice says it)."""
    voices = chorus.voices()
    for voice in voices:
        if name.lower() in (voice.key.lower(), voice.id.lower(), voice.name.lower()):
            return voice.languages[0], voice.key, Manner()
    language = clean_language(name)
    if not language or not any(speaks(voice, language) for voice in voices):
        raise RawiError(Code.VOICE_UNKNOWN, name=name)
    part = parts.voicing.part(language)
    return language, part.voice.key if part.voice else "", part.manner


def _sound(chorus: Synthesizer, request: int) -> bytes:
    """All of it; the engine's limits end what hangs."""
    sound = bytearray()
    end: SpeechEvent | None = None
    while not isinstance(end, Spoken):
        for end in chorus.poll(_WAIT):
            if isinstance(end, Pcm) and end.request == request:
                sound += end.data
            elif isinstance(end, Failed):
                raise end.error
    return bytes(sound)


def _play(sound: bytes) -> None:
    from rawi.speech.player import Player
    from rawi.speech.sinks import MiniaudioSink

    player = Player(MiniaudioSink(), MiniaudioSink(silent=True))
    player.enqueue(0, 0.0)
    player.feed(0, sound)
    player.complete(0)
    player.start()
    try:
        while not player.finished():
            for problem in player.problems():
                console.problem(problem)
                if problem.code is Code.SOUND_DEVICE_LOST:
                    return
            time.sleep(_WAIT)
    finally:
        player.close()


def _wav(sound: bytes) -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE)
        file.writeframes(sound)
    return made.getvalue()


def _install_one(parts: Parts, path: Path, cancelled: IsCancelled, *, as_json: bool, plain: bool) -> bool:
    title = translate("cli", "Importing {name}").replace("{name}", one_line(path.name or str(path)))
    try:
        with console.progress(title, plain=plain) as progress:
            done = parts.voices.install(path, progress, cancelled)
    except RawiError as error:
        _tell_failure(path, error, as_json=as_json)
        return False
    if as_json:
        console.json_data(_imported_shape(path, done), indent=None)
    else:
        console.data(words.imported(done))
    return True


def _imported_shape(path: Path, done: Imported) -> Json:
    voice = done.voice
    return {
        "result": "known" if done.same else "replaced" if done.replaced else "imported",
        "path": str(path),
        "voice": f"piper/{voice.id}",
        "title": voice.name,
        "language": voice.language,
        "licence": voice.licence,
        "digest": voice.model.digest,
    }


def _tell_failure(path: Path, error: RawiError, *, as_json: bool) -> None:
    if not as_json:
        console.problem(error)
        return
    said = {"code": error.code.value, "facts": error.facts, "sentence": sentence(error.code, error.facts)}
    console.json_data({"result": "failed", "path": str(path)} | said, indent=None)


def _line(voice: Voice, imported: PiperVoice | None) -> str:
    """ "piper/en_US-joe-medium  joe (medium): natural (Piper), en-us, CC0, 63 MB"."""
    more = enumerated([" ".join(voice.languages), words.about(imported) if imported else ""])
    return f"{voice.key}  {words.row(voice, more)}"


def _close(chorus: Synthesizer, parts: Parts) -> None:
    chorus.close()
    parts.close()
