"""A plan spoken into files: whole, in order, resumed, by several voices at once."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.model import BlockKind
from rawi.article.translation import Spot
from rawi.speech.plan import Plan, Utterance
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.recording import Recording
from rawi.speech.saving import record
from tests.fakes.voice import WORD, FakeSynthesizer

PAUSE = 0.25


def plan(*languages: str) -> Plan:
    return tuple(
        Utterance(Spot(f"s{n}"), f"One two w{n}", language, BlockKind.PARAGRAPH, n, n // 2, PAUSE)
        for n, language in enumerate(languages)
    )


def sound(recording: Recording) -> bytes:
    return b"".join(recording.pcm())


def test_every_sentence_is_there_in_order_with_its_pause(tmp_path: Path) -> None:
    done = record(plan(*["en"] * 5), [FakeSynthesizer()], tmp_path)
    each = round((3 * WORD + PAUSE) * SAMPLE_RATE)
    assert [take.utterance.spot.segment for take in done.takes] == ["s0", "s1", "s2", "s3", "s4"]
    assert [take.begin for take in done.takes] == pytest.approx([n * each for n in range(5)], abs=5)
    assert len(sound(done)) == done.samples * 2
    assert [word.start for word in done.takes[0].words] == [0, 4, 8]


def test_languages_without_a_voice_are_named_and_left_out(tmp_path: Path) -> None:
    done = record(plan("en", "ckb", "en", "ckb"), [FakeSynthesizer()], tmp_path)
    assert [take.number for take in done.takes] == [0, 2]
    assert done.voiceless == ("ckb",)


@pytest.mark.parametrize(("languages", "code"), [(("ckb",), Code.NO_VOICE), ((), Code.NOTHING_TO_SPEAK)])
def test_nothing_to_hear_is_told(tmp_path: Path, languages: tuple[str, ...], code: Code) -> None:
    with pytest.raises(RawiError) as caught:
        record(plan(*languages), [FakeSynthesizer()], tmp_path)
    assert caught.value.code is code


def test_a_voice_that_dies_is_asked_again_and_one_that_keeps_dying_is_told(tmp_path: Path) -> None:
    voice = FakeSynthesizer()
    voice.deaths = ["One two w1"]
    assert len(record(plan("en", "en"), [voice], tmp_path / "a").takes) == 2
    voice.deaths = ["One two w1"] * 9
    with pytest.raises(RawiError) as caught:
        record(plan("en", "en"), [voice], tmp_path / "b")
    assert caught.value.code is Code.WORKER_DIED


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 12), st.integers(1, 4), st.integers(0, 14))
def test_stopped_anywhere_it_goes_on_and_is_the_same(
    tmp_path_factory: pytest.TempPathFactory, length: int, voices: int, stop: int
) -> None:
    folder = tmp_path_factory.mktemp("work")
    said = plan(*["en"] * length)
    whole = sound(record(said, [FakeSynthesizer()], folder / "whole"))
    looks = iter(range(100))
    several = [FakeSynthesizer() for _ in range(voices)]
    with suppress(Cancelled):
        record(said, several, folder / "part", cancelled=lambda: next(looks) >= stop)
    again = FakeSynthesizer()
    done = record(said, [again], folder / "part")
    assert sound(done) == whole
    assert [take.number for take in done.takes] == list(range(length))


def test_what_was_cut_off_is_spoken_again(tmp_path: Path) -> None:
    said = plan(*["en"] * 4)
    whole = sound(record(said, [FakeSynthesizer()], tmp_path))
    path = tmp_path / "sound.pcm"
    path.write_bytes(path.read_bytes()[:-7])
    again = FakeSynthesizer()
    assert sound(record(said, [again], tmp_path)) == whole
    assert again.requested == ["One two w3"]


@pytest.mark.parametrize("junk", [b"", b"{", b"[0]\n", b"[7, 1, []]\n", b"\xff\xfe", b'["a", 1, []]\n'])
def test_a_damaged_index_begins_anew(tmp_path: Path, junk: bytes) -> None:
    said = plan("en", "en")
    whole = sound(record(said, [FakeSynthesizer()], tmp_path))
    (tmp_path / "takes.jsonl").write_bytes(junk)
    assert sound(record(said, [FakeSynthesizer()], tmp_path)) == whole


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(RawiError) as caught:
        record(plan("en"), [FakeSynthesizer()], tmp_path / "file" / "work")
    assert caught.value.code is Code.OUTPUT_FAILED
