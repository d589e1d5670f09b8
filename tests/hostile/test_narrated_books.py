"""Overlays and sounds that are damaged or meant to harm: the book is read all the same, and a voice says what cannot be heard."""

import io
import random
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article
from rawi.engines.sound_file import SoundFile
from rawi.library.store import Library
from rawi.load.epub import clips
from rawi.speech.narrator import Narrator
from rawi.speech.port import Pcm, Spoken
from rawi.speech.recorded import key
from rawi.workers.recorded import RecordedSynthesizer, narration_worker
from tests.contracts.synthesizer_contract import events
from tests.fakes.voice import FakeSynthesizer
from tests.load.makers import packed
from tests.narrated import encoded, loaded, narrated_book, par, smil, tones

TEXT = "The boat came home at night."
BODY = f"<p id='p'>{TEXT}</p><p id='q'>Nobody heard it.</p>"
GOOD = par("one.xhtml#p", 0, 2) + par("one.xhtml#q", 2, 4)
_ENTITY = "<!DOCTYPE smil [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>"


def read(overlay: str | bytes, body: str = BODY) -> Article:
    article = loaded(narrated_book(body, "", b"sound", overlay))[0].article
    assert TEXT in [block.text for block in article.blocks]
    return article


def narrated(article: Article) -> int:
    return len(article.narration.segments)


OVERLAYS: dict[str, tuple[str | bytes, int]] = {
    "nothing": (b" ", 0),
    "no mark-up": (b"\x00\xff\x89PNG" * 1_000, 0),
    "another file": ("<html xmlns='http://www.w3.org/1999/xhtml'><body><p>text</p></body></html>", 0),
    "not closed": (smil(GOOD)[:-30], 2),
    "entities": (_ENTITY + smil(GOOD.replace("#p", "#&b;&x;")), 1),
    "nested too deep": (smil("<seq>" * 5_000 + GOOD + "</seq>" * 5_000), 0),
    "nested": (smil("<seq>" * 300 + GOOD + "</seq>" * 300), 2),
    "without name space": ("<smil><body>" + GOOD + "</body></smil>", 2),
    "in UTF-16": (("\ufeff" + smil(GOOD)).encode("utf-16-le"), 2),
    "one place again and again": (smil(par("one.xhtml#p", 0, 2) * 4_000 + par("one.xhtml#q", 2, 4)), 2),
    "two places in turn": (smil(GOOD * 2_000), 2),
    "fragments that are none": (smil(GOOD.replace("#q", "#")) + "<!-- -->", 2),
    "very long addresses": (smil(GOOD.replace("#q", "#" + "q" * 100_000)), 1),
}


@pytest.mark.parametrize("name", sorted(OVERLAYS))
def test_no_overlay_harms_its_book(name: str) -> None:
    overlay, count = OVERLAYS[name]
    assert narrated(read(overlay)) == count


def test_overlays_with_flipped_bits_and_cut_off() -> None:
    chance = random.Random(20_261_126)
    whole = smil(GOOD).encode()
    for _ in range(40):
        data = bytearray(whole[: chance.randrange(len(whole) // 2, len(whole))])
        for _ in range(chance.choice((0, 1, 4, 40))):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        read(bytes(data))


def test_more_clips_and_larger_overlays_than_books_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clips, "MOST", 1)
    assert narrated(read(smil(GOOD))) == 1
    monkeypatch.setattr(clips, "LARGEST", 100)
    assert narrated(read(smil(GOOD))) == 0


def test_a_clip_for_every_letter_and_a_clip_for_everything() -> None:
    letters = "".join(f"<b id='l{n}'>{each}</b>" for n, each in enumerate(TEXT * 200))
    pars = "".join(par(f"one.xhtml#l{n}", n, n + 1) for n in range(len(TEXT) * 200))
    body = f"<p>{TEXT}</p><div id='d'><p>{letters}</p></div>"
    assert narrated(read(smil(par("one.xhtml#d", 0, 99_999) + pars), body)) > 0
    assert narrated(read(smil(par("one.xhtml", 0, 99_999)), f"<p>{TEXT}</p>" * 5_000)) == 5_000


@pytest.mark.parametrize(
    "listed",
    [b"ffconcat version 1.0\nfile x.mp3\n", b"#EXTM3U\n#EXTINF:1,\nx.mp3\n#EXT-X-ENDLIST\n",
     b"v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=audio 45004 RTP/AVP 0\n"],
    ids=["files", "play list", "network"],
)  # fmt: skip
def test_what_leads_elsewhere_is_no_sound(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, listed: bytes
) -> None:
    """FFmpeg itself would listen on the network for the last one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "x.mp3").write_bytes(encoded(tones([1.0])))
    with pytest.raises(av.error.FFmpegError):
        SoundFile(io.BytesIO(listed))


def silence() -> bytes:
    """Twenty minutes in a small file."""
    return encoded(tones([-1_200.0]), "ogg", "libopus", 48_000)


SOUNDS: dict[str, Callable[[], bytes]] = {
    "zeros that swell": lambda: bytes(60_000_000),
    "a head that lies": lambda: (
        b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0\x01\0\xff\xff\xff\xff\xff\x7f" + b"\xff" * 500
    ),
    "noise": lambda: random.Random(3).randbytes(300_000),
    "a list of addresses": lambda: (
        b"#EXTM3U\n#EXTINF:10,\nfile:///etc/passwd\n#EXTINF:10,\nhttp://127.0.0.1:9/x.mp3\n"
    ),
    "addresses for the concatenating reader": lambda: b"ffconcat version 1.0\nfile /etc/passwd\n",
    "a picture": lambda: b"\x89PNG\r\n\x1a\n" + bytes(2_000),
    "another archive": lambda: packed({"one.mp3": b"x" * 1_000}),
    "longer than any paragraph": silence,
}


@pytest.mark.parametrize("name", sorted(SOUNDS))
def test_no_sound_harms_the_listener(tmp_path: Path, name: str) -> None:
    """The second sentence's clip is the whole file."""
    clips = par("one.xhtml#p", 0, 2).replace(' clipEnd="2.000s"', "") + par("one.xhtml#q", 2_000, 2_004)
    made, stored = loaded(narrated_book(BODY, clips, SOUNDS[name]()))
    library = Library(tmp_path / "library.db")
    library.put(made, stored)
    library.close()
    problems = list[RawiError]()
    recorded = RecordedSynthesizer(narration_worker(), tmp_path / "library.db")
    narrator = Narrator(FakeSynthesizer(), recorded, problems.append)
    for segment, _ in made.article.narration.segments:
        text = next(each.text for each in made.article.segments if each.id == segment)
        came = events(narrator, narrator.request(text, "en", key(made.article.id, segment)))
        assert isinstance(came[-1], Spoken)
        assert any(isinstance(each, Pcm) for each in came)
    narrator.close()
    assert [each.code for each in problems] == [Code.NARRATION_UNHEARD]
