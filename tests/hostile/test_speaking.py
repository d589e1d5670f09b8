"""Articles that nobody would read aloud, voices that die, disks that are full: a whole file or none, and what happened is told."""

import errno
import multiprocessing
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

import av
import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.stored import Stored
from rawi.article.timing import WordTime
from rawi.article.translation import View
from rawi.export.audio import FORMS, About, Chapter, encode
from rawi.export.told import Told
from rawi.load.service import load
from rawi.narrating import Narrator
from rawi.settings.table import Settings
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.port import SAMPLE_RATE
from rawi.speech.recording import Recording, Studio
from rawi.voicing import Voicing
from tests.fakes.voice import FakeSynthesizer

ESPEAK = {code: VoiceChoice("espeak/en-us" if code == "en" else f"espeak/{code}") for code in ("en", "ar")}
STORY = "# A story\n\nOnce there was a river. It carried a boat full of books to the sea.\n\n## Its end\n\nThe boat came home."


def told(text: str) -> Told:
    article = load(Stored("story.md", text.encode())).article
    return Told(article, None, View.ORIGINAL, About(article.title))


def fake(folder: Path) -> Narrator:
    return Narrator(lambda: (FakeSynthesizer(voiceless=()),), str, folder / "work")


@pytest.fixture
def real(tmp_path: Path) -> Narrator:
    """With eSpeak NG, which speaks everything."""
    settings = Settings(voices=store(ESPEAK))
    voicing = Voicing(lambda: settings)
    return Narrator(voicing.several, voicing.key, tmp_path / "work")


LONG = "The river " + "and the boat and the sea " * 50 + "went on."
STRANGE = {
    "one sentence of 1,200 characters": f"# Long\n\n{LONG}",
    "scripts in one line": "# Words\n\nThe word كتاب means book, книга too, 书 as well, किताब and ספר; 3 of them.",
    "from right to left with numbers": "# الميناء\n\nوصلت 25 سفينة في 14 مارس 2026 الساعة 10:30، و3.5٪ منها فارغة.",
    "addresses and code": "# It\n\nhttps://example.org/a?b=c&d=%20\n\n```\nfor (;;) { x[i] ^= ~0x1f; }\n```\n\nyes@example.org",
    "signs between words": "# The signs between the words\n\nWhoever reads this hears only what can be said.\n\n😀 yes 😀\n\n… — !!! ???\n\n<b>&amp;</b> ]]> --",
}


@pytest.mark.parametrize("name", sorted(STRANGE))
@pytest.mark.parametrize("kind", ["m4b", "epub"])
def test_whatever_is_written_becomes_a_whole_file(
    real: Narrator, tmp_path: Path, name: str, kind: str
) -> None:
    output = tmp_path / f"out.{kind}"
    spoken = real.narrate(told(STRANGE[name]), output)
    assert spoken.takes
    assert all(take.samples for take in spoken.takes)
    assert output.stat().st_size > 1_000
    if kind == "m4b":
        with av.open(str(output), "r") as container:
            assert (container.duration or 0) / 1e6 == pytest.approx(spoken.seconds, abs=0.2)


@pytest.mark.parametrize("text", ["😀 😀 🎉", "… — !!!", "?!"])
def test_nothing_to_say_is_told_and_nothing_is_written(tmp_path: Path, text: str) -> None:
    with pytest.raises(RawiError) as raised:
        fake(tmp_path).narrate(told(text), tmp_path / "out.mp3")
    assert raised.value.code is Code.NOTHING_TO_SPEAK
    assert not list(tmp_path.glob("*.mp3"))


def test_a_voice_that_is_killed_in_the_middle_speaks_on(real: Narrator, tmp_path: Path) -> None:
    killed: list[int | None] = []

    def kill(done: float) -> None:
        if done > 0.1 and not killed:
            for child in multiprocessing.active_children():
                killed.append(child.pid)
                child.kill()

    text = STORY + "".join(f"\n\nThe {n} boat came home and {n} people went to see it." for n in range(30))
    spoken = real.narrate(told(text), tmp_path / "out.mp3", kill)
    assert killed
    assert [take.number for take in spoken.takes] == list(range(len(spoken.takes)))
    assert len(spoken.takes) == 35
    assert (tmp_path / "out.mp3").stat().st_size


def test_what_was_spoken_before_the_voice_failed_is_not_spoken_again(tmp_path: Path) -> None:
    voice = FakeSynthesizer()
    voice.deaths = ["The boat came home."] * 9
    narrator = Narrator(lambda: (voice,), str, tmp_path / "work")
    with pytest.raises(RawiError) as raised:
        narrator.narrate(told(STORY), tmp_path / "out.m4b")
    assert raised.value.code is Code.WORKER_DIED
    assert not list(tmp_path.glob("*.m4b"))
    voice.deaths.clear()
    voice.requested.clear()
    narrator.narrate(told(STORY), tmp_path / "out.m4b")
    assert voice.requested == ["The boat came home."]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("kind", sorted(FORMS))
def test_every_encoder_says_that_the_disk_is_full(kind: str) -> None:
    sound = [bytes(SAMPLE_RATE)] * 20
    with pytest.raises(OSError, match="No space left") as raised:
        encode(Path("/dev/full"), kind, sound, SAMPLE_RATE, 10, (Chapter("x", 0, 10),), About("x"))
    assert raised.value.errno == errno.ENOSPC


def test_full_in_the_middle_of_encoding_there_is_no_file_and_nothing_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Recording, _begin: int = 0, _end: int | None = None) -> Iterator[bytes]:
        yield bytes(8_000)
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    for kind in ("m4b", "epub"):
        with monkeypatch.context() as patched:
            patched.setattr(Recording, "pcm", full)
            with pytest.raises(RawiError) as raised:
                fake(tmp_path).narrate(told(STORY), tmp_path / f"out.{kind}")
        assert raised.value.code is Code.DISK_FULL
        assert [each.name for each in tmp_path.iterdir()] == ["work"]
    voice = FakeSynthesizer()
    Narrator(lambda: (voice,), str, tmp_path / "work").narrate(told(STORY), tmp_path / "out.m4b")
    assert voice.requested == []


def test_full_while_speaking_it_is_told_and_goes_on_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, add = [0], Studio.add

    def full(self: Studio, number: int, pcm: bytes, words: Sequence[WordTime]) -> None:
        if number == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        whole[0] += 1
        add(self, number, pcm, words)

    with monkeypatch.context() as patched:
        patched.setattr(Studio, "add", full)
        with pytest.raises(RawiError) as raised:
            fake(tmp_path).narrate(told(STORY), tmp_path / "out.m4b")
    assert raised.value.code is Code.DISK_FULL
    assert whole == [2]
    voice = FakeSynthesizer()
    Narrator(lambda: (voice,), str, tmp_path / "work").narrate(told(STORY), tmp_path / "out.m4b")
    assert "A story" not in voice.requested
    assert (tmp_path / "out.m4b").stat().st_size


def test_a_really_full_disk_keeps_the_file_that_was_there(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can be mounted by root only")
    try:
        before = folder / "out.wav"
        before.write_bytes(b"the older one")
        with pytest.raises(RawiError) as raised:
            fake(tmp_path).narrate(told(STORY), before)
        assert raised.value.code is Code.DISK_FULL
        assert before.read_bytes() == b"the older one"
        with pytest.raises(RawiError):
            fake(tmp_path).narrate(told(STORY), folder / "new.wav")
        assert [each.name for each in folder.iterdir()] == ["out.wav"]
    finally:
        subprocess.run(["umount", folder], check=True)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="may write everywhere")
def test_a_folder_that_is_only_read_is_told(tmp_path: Path) -> None:
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    with pytest.raises(RawiError) as raised:
        fake(tmp_path).narrate(told(STORY), locked / "out.m4b")
    assert raised.value.code is Code.OUTPUT_FAILED


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "out.m4b").mkdir()
    with pytest.raises(RawiError) as raised:
        fake(tmp_path).narrate(told(STORY), tmp_path / "out.m4b")
    assert raised.value.code is Code.OUTPUT_FAILED
    assert not list((tmp_path / "out.m4b").iterdir())
