"""Recorded sentences through their worker: what is heard, and what happens where nothing can be."""

import io
import os
import signal
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.engines.sound_file import SoundFile
from rawi.library.store import Library
from rawi.load import large_books, opening
from rawi.load.service import load
from rawi.speech.narrator import Narrator
from rawi.speech.port import SAMPLE_RATE, Failed, Manner, Pcm, SpeechEvent, Spoken, Synthesizer
from rawi.speech.recorded import key
from rawi.workers.recorded import RecordedSynthesizer, narration_worker
from tests.contracts.synthesizer_contract import SENTENCE, SynthesizerContract, events
from tests.fakes.voice import FakeSynthesizer
from tests.load.makers import packed
from tests.narrated import by_sentence, encoded, loaded, narrated_book, number_of, par, tones
from tests.talking import daisy2, daisy3

SENTENCES = (SENTENCE, "One word.", "Two words here.", "Here.", "It still speaks.", "Good morning.")
KILL = getattr(signal, "SIGKILL", signal.SIGTERM)


def stored(folder: Path, data: bytes) -> Article:
    """The article of a book that is in the library now."""
    made, file = loaded(data)
    library = Library(folder / "library.db")
    library.put(made, file)
    library.close()
    return made.article


@pytest.fixture
def recorded(tmp_path: Path) -> Iterator[RecordedSynthesizer]:
    made = RecordedSynthesizer(narration_worker(), tmp_path / "library.db")
    yield made
    made.close()


def heard(came: list[SpeechEvent]) -> bytes:
    """All of its sound."""
    assert isinstance(came[-1], Spoken), came[-1]
    return b"".join(event.data for event in came if isinstance(event, Pcm))


def say(voice: Synthesizer, article: Article, number: int) -> list[SpeechEvent]:
    """What comes of a sentence, by its number among those that are narrated."""
    segment, _ = article.narration.segments[number]
    text = next(each.text for each in article.segments if each.id == segment)
    return events(voice, voice.request(text, "en", key(article.id, segment)))


class Reciter(Narrator):
    """Asks the narrator for what the book has."""

    def __init__(self, recorded: Synthesizer, article: Article) -> None:
        super().__init__(FakeSynthesizer(), recorded)
        self._keys = {each.text: key(article.id, each.id) for each in article.segments}

    def request(self, text: str, language: str, voice: str = "", manner: Manner | None = None) -> int:
        return super().request(text, language, voice or self._keys.get(text, ""), manner)


class TestNarrator(SynthesizerContract):
    @pytest.fixture
    def synthesizer(self, tmp_path: Path, recorded: RecordedSynthesizer) -> Synthesizer:
        article = stored(tmp_path, by_sentence(SENTENCES, seconds=3.0))
        assert len(article.narration.segments) == len(SENTENCES)
        return Reciter(recorded, article)


def test_each_sentence_is_heard_from_where_it_was_recorded(
    tmp_path: Path, recorded: RecordedSynthesizer
) -> None:
    article = stored(tmp_path, by_sentence(SENTENCES[1:]))
    for number in (0, 1, 2, 4, 3, 0):
        sound = heard(say(recorded, article, number))
        assert number_of(sound) == number
        assert len(sound) / 2 / SAMPLE_RATE == pytest.approx(1.25, abs=0.05)


def test_a_paragraphs_sentences_together_are_its_clip(tmp_path: Path, recorded: RecordedSynthesizer) -> None:
    body = (
        "<p id='p'>The boat came home at night. Nobody heard it. <b id='x'>It</b> <b id='y'>was late</b>.</p>"
    )
    sound = encoded(tones([2.0, -0.4, 1.2, -0.4, 0.5, 1.0, -1.0]))
    pars = par("one.xhtml#p", 0, 3.8) + par("one.xhtml#x", 3.99, 4.5) + par("one.xhtml#y", 4.5, 5.8)
    article = stored(tmp_path, narrated_book(body, pars.replace("3.8", "3.99"), sound))
    came = [say(recorded, article, number) for number in range(3)]
    parts = [heard(each) for each in came]
    assert [number_of(part) for part in parts[:2]] == [0, 1]
    assert len(b"".join(parts)) // 2 == 5_800 * SAMPLE_RATE // 1000
    end = came[2][-1]
    assert isinstance(end, Spoken)
    assert [word.begin for word in end.words[:2]] == pytest.approx([0.01, 0.51], abs=0.05)
    assert number_of(parts[2][SAMPLE_RATE * 6 // 5 :]) == 3


@pytest.mark.parametrize("make", [daisy2, daisy3])
def test_sound_alone_is_heard_whole_without_a_gap(
    tmp_path: Path, recorded: RecordedSynthesizer, make: Callable[..., bytes]
) -> None:
    """Its parts together are what the file holds, sample by sample; a long phrase is cut in its pauses."""
    sound = encoded(tones([2.0, 9.0, -0.5, 11.0, -0.5, 9.0, 6.0, 7.0]))
    lines = [("The harbour", 1, "m0"), ("The flood", 1, "m2")]
    moments = [("", 0, 2), ("", 2, 32), ("", 32, 38), ("", 38, 45)]
    article = stored(tmp_path, make(lines, moments, {}, sound))
    parts = [heard(say(recorded, article, number)) for number in range(len(article.narration.segments))]
    assert b"".join(parts) == SoundFile(io.BytesIO(sound)).part(0, 45_000)
    assert [number_of(part) for part in parts] == [0, 1, 2, 3, 4, 5]
    assert number_of(heard(say(recorded, article, 3))) == 3


@pytest.mark.parametrize(
    "sound",
    [
        b"",
        b"no sound at all" * 500,
        encoded(tones([1.0]))[:600],
        b"RIFF\xff\xff\xff\xffWAVEfmt " + bytes(200),
    ],
    ids=["empty", "words", "cut off", "a head alone"],
)
def test_sound_that_cannot_be_decoded_is_said_by_the_voice_and_told_once(
    tmp_path: Path, recorded: RecordedSynthesizer, sound: bytes
) -> None:
    pars = "".join(par(f"one.xhtml#p{n}", n + 2, n + 4) for n in range(3))
    body = "".join(f"<p id='p{n}'>{text}</p>" for n, text in enumerate(SENTENCES[1:4]))
    article = stored(tmp_path, narrated_book(body, pars, sound))
    voice, told = FakeSynthesizer(), list[RawiError]()
    narrator = Narrator(voice, recorded, told.append)
    for number in (0, 1, 2, 0):
        assert isinstance(say(narrator, article, number)[-1], Spoken)
    assert voice.requested == [SENTENCES[n] for n in (1, 2, 3, 1)]
    assert [error.code for error in told] == [Code.NARRATION_UNHEARD]


def test_a_book_that_left_the_library_is_not_heard_any_more(
    tmp_path: Path, recorded: RecordedSynthesizer
) -> None:
    article = stored(tmp_path, by_sentence(SENTENCES))
    library = Library(tmp_path / "library.db")
    library.delete([article.id])
    library.close()
    end = say(recorded, article, 0)[-1]
    assert isinstance(end, Failed)
    assert end.error.code is Code.ENGINE_FAILED
    (tmp_path / "library.db").unlink()
    assert isinstance(say(recorded, article, 0)[-1], Failed)
    assert not (tmp_path / "library.db").exists()


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED], ids=["as it is", "packed"])
def test_a_large_book_is_heard_piece_by_piece(
    tmp_path: Path, recorded: RecordedSynthesizer, monkeypatch: pytest.MonkeyPatch, method: int
) -> None:
    monkeypatch.setattr(opening, "LARGEST", 0)
    monkeypatch.setattr(large_books, "_PIECE", 3_000)
    with zipfile.ZipFile(io.BytesIO(by_sentence(SENTENCES))) as book:
        data = packed({name: book.read(name) for name in book.namelist()}, method)
    (tmp_path / "story.epub").write_bytes(data)
    file = opening.read(tmp_path / "story.epub")
    library = Library(tmp_path / "library.db")
    library.put(load(file), file)
    (tmp_path / "story.epub").unlink()
    article = library.get(file.key)
    assert article
    for number in (len(SENTENCES) - 1, 0, 1, 3):
        assert number_of(heard(say(recorded, article, number))) == number
    again = library.stored(file.key)
    assert again
    library.put(load(again), again)
    library.backup(tmp_path / "all.rawi")
    library.delete([article.id])
    library.restore(tmp_path / "all.rawi")
    assert library.get(file.key) == article
    assert number_of(heard(say(recorded, article, 2))) == 2
    library.close()


def test_a_worker_that_died_is_started_again(tmp_path: Path, recorded: RecordedSynthesizer) -> None:
    article = stored(tmp_path, by_sentence(SENTENCES))
    heard(say(recorded, article, 1))
    pid = recorded._worker.pid
    assert pid
    os.kill(pid, KILL)
    while recorded.awake():
        pass
    assert number_of(heard(say(recorded, article, 2))) == 2
