"""Books that speak: every clip lies within its sound, in order, one beside the other, and leads to what is shown."""

import io
import zipfile
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import pytest
from lxml import etree

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.stored import Loaded, Stored
from rawi.article.translation import TranslatedArticle, View
from rawi.export.told import Told
from rawi.load.service import load
from rawi.narrating import Narrator, chapters
from rawi.speech import pauses
from rawi.speech.port import Synthesizer
from rawi.wording.labels import about
from tests.articles import ARABIC, loaded
from tests.export.test_epub_writer import NAMES, Opened, in_other_language
from tests.fakes.voice import FakeSynthesizer

SMIL = {"s": "http://www.w3.org/ns/SMIL"}


@dataclass
class Clip:
    chapter: str
    key: str
    sound: str
    begin: float
    end: float


class Speaking(Opened):
    """A book with its overlays."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        names = [name for name in self.zip.namelist() if name.endswith(".smil")]
        self.overlays: dict[str, Any] = {name: etree.fromstring(self.zip.read(name)) for name in names}

    def clips(self, overlay: str) -> list[Clip]:
        return [self._clip(par) for par in self.overlays[overlay].xpath("//s:par", namespaces=SMIL)]

    def _clip(self, par: Any) -> Clip:
        text, audio = par
        chapter, _, key = text.get("src").partition("#")
        begin, end = (float(audio.get(name).removesuffix("s")) for name in ("clipBegin", "clipEnd"))
        return Clip(chapter, key, audio.get("src"), begin, end)

    def seconds(self, sound: str) -> float:
        with av.open(io.BytesIO(self.zip.read(f"EPUB/{sound}")), "r") as container:
            assert container.duration
            return container.duration / 1e6

    def keys(self, chapter: str) -> list[str]:
        return [each.get("id") for each in self.trees[f"EPUB/{chapter}"].iter() if each.get("id")]


def narrator(folder: Path, *voices: Synthesizer) -> Narrator:
    return Narrator(lambda: voices or (FakeSynthesizer(), FakeSynthesizer()), str, folder / "work")


def told(made: Loaded, whole: TranslatedArticle | None, view: View, *, words: bool = False) -> Told:
    find = {each.digest: each for each in made.resources}.get
    return Told(made.article, whole, view, about(made.article, whole), words, find)


def speaking(folder: Path, said: Told, *voices: Synthesizer) -> Speaking:
    path = folder / "story.epub"
    narrator(folder, *voices).narrate(said, path)
    assert [each.name for each in folder.iterdir() if each.name != "work"] == ["story.epub"]
    return Speaking(path.read_bytes())


STORY = b"""# The harbour

It was lit by *Amira and* her brother. Nobody paid for the oil.

## The flood

The water came at 3:40 in the night. | 2 boats were lost.

- One is in the museum.
- The other one sails.

## Silence

***

\xe2\x80\xa6
"""


def story() -> Loaded:
    return load(Stored("story.md", STORY))


@pytest.mark.parametrize("words", [False, True])
@pytest.mark.parametrize("view", list(View))
@pytest.mark.parametrize("made", [loaded(), loaded(ARABIC, "ar"), story()], ids=["en", "ar", "story"])
def test_clips_lie_within_their_sounds_in_order_and_side_by_side(
    tmp_path: Path, made: Loaded, view: View, words: bool
) -> None:
    whole = in_other_language(made.article, "pt") if view is not View.ORIGINAL else None
    book = speaking(tmp_path, told(made, whole, view, words=words))
    assert book.overlays
    for name in book.overlays:
        clips = book.clips(name)
        shown = book.keys(clips[0].chapter)
        places = [shown.index(clip.key) for clip in clips]
        assert places == sorted(places)
        assert len(set(places)) == len(places)
        assert clips[0].begin == 0
        assert all(clip.begin < clip.end for clip in clips)
        assert all(one.end == two.begin for one, two in pairwise(clips))
        assert {(clip.chapter, clip.sound) for clip in clips} == {(clips[0].chapter, clips[0].sound)}
        assert clips[-1].end <= book.seconds(clips[0].sound) <= clips[-1].end + 0.25


def test_every_sentence_that_is_said_has_its_clip(tmp_path: Path) -> None:
    made = story()
    book = speaking(tmp_path, told(made, None, View.ORIGINAL))
    keys = [clip.key for name in sorted(book.overlays) for clip in book.clips(name)]
    assert keys == [f"s-{s.id}" for s in made.article.segments if any(letter.isalnum() for letter in s.text)]


def test_words_have_their_own_clips_also_where_emphasis_lies_across_them(tmp_path: Path) -> None:
    book = speaking(tmp_path, told(story(), None, View.ORIGINAL, words=True))
    first = [clip for clip in book.clips("EPUB/chapter-001.smil") if "-w" in clip.key]
    said = [book.find(f"//*[@id='{clip.key}']")[0].text for clip in first]
    assert said[:10] == ["The", "harbour", "It", "was", "lit", "by", "Amira", "and", "her", "brother."]
    assert first[5].begin - first[4].begin == pytest.approx(0.1, abs=0.002)


def test_pictures_are_shown_while_their_description_is_heard(tmp_path: Path) -> None:
    book = speaking(tmp_path, told(loaded(), None, View.ORIGINAL, words=True))
    (picture, _bare) = book.find("//h:img")
    assert picture.get("id") in [clip.key for clip in book.clips("EPUB/chapter-001.smil")]


def test_what_the_package_says_of_the_voice(tmp_path: Path) -> None:
    book = speaking(tmp_path, told(story(), None, View.ORIGINAL))
    overlays = book.package.xpath("//o:item[@media-type='application/smil+xml']", namespaces=NAMES)
    spoken = book.package.xpath("//o:item/@media-overlay", namespaces=NAMES)
    assert [each.get("id") for each in overlays] == spoken
    each = [
        float(book.said(f"//o:meta[@property='media:duration'][@refines='#{key}']")[0][:-1]) for key in spoken
    ]
    (whole,) = book.said("//o:meta[@property='media:duration'][not(@refines)]")
    assert float(whole[:-1]) == pytest.approx(sum(each), abs=0.0005)
    assert each == [book.clips(f"EPUB/{item.get('href')}")[-1].end for item in overlays]
    (active,) = book.meta("media:active-class")
    assert f".{active} {{ background-color" in book.zip.read("EPUB/style.css").decode()
    assert book.meta("media:narrator") == ["Synthetic voice"]
    assert book.meta("schema:accessMode") == ["textual", "auditory"]
    assert "synchronizedAudioText" in book.meta("schema:accessibilityFeature")
    assert "voice" in book.meta("schema:accessibilitySummary")[0]
    listed = set(book.package.xpath("//o:item/@href", namespaces=NAMES))
    inside = {name.removeprefix("EPUB/") for name in book.zip.namelist() if name.startswith("EPUB/")}
    assert listed == inside - {"package.opf"}


def test_only_a_book_that_is_heard_wholly_is_enough_for_the_ear(tmp_path: Path) -> None:
    for name, made, enough in (("story", story(), True), ("lantern", loaded(), False)):
        (tmp_path / name).mkdir()
        book = speaking(tmp_path / name, told(made, None, View.ORIGINAL))
        assert ("auditory" in book.meta("schema:accessModeSufficient")) == enough


def test_a_language_without_a_voice_is_shown_but_not_heard(tmp_path: Path) -> None:
    made = story()
    whole = in_other_language(made.article, "ckb")
    path = tmp_path / "story.epub"
    recording = narrator(tmp_path).narrate(told(made, whole, View.BOTH), path)
    book = Speaking(path.read_bytes())
    assert recording.voiceless == ("ckb",)
    assert all(c.key.startswith("s-") for name in book.overlays for c in book.clips(name))
    assert book.find("//h:span[starts-with(@id, 't-')]")
    assert "auditory" not in book.meta("schema:accessModeSufficient")


def test_the_same_again_gives_the_same_bytes(tmp_path: Path) -> None:
    said = told(story(), None, View.ORIGINAL, words=True)
    made = []
    for name in "ab":
        narrator(tmp_path).narrate(said, tmp_path / f"{name}.epub")
        made.append((tmp_path / f"{name}.epub").read_bytes())
    assert made[0] == made[1]


@pytest.mark.parametrize("at", [0.2, 0.93, 0.97])
def test_cancelled_anywhere_there_is_no_file(tmp_path: Path, at: float) -> None:
    reached: list[float] = [0.0]
    with pytest.raises(Cancelled):
        narrator(tmp_path).narrate(
            told(story(), None, View.ORIGINAL),
            tmp_path / "story.epub",
            reached.append,
            lambda: max(reached) >= at,
        )
    assert [each.name for each in tmp_path.iterdir()] == ["work"]


def test_a_story_in_two_languages_goes_sentence_by_sentence_in_a_sound_file(tmp_path: Path) -> None:
    made = story()
    whole = in_other_language(made.article, "pt")
    recording = narrator(tmp_path).narrate(told(made, whole, View.BOTH), tmp_path / "story.opus")
    spots = [take.utterance.spot for take in recording.takes][:-1]
    assert [spot.translated for spot in spots] == [False, True] * (len(spots) // 2)
    assert all(one.segment == two.segment for one, two in zip(spots[::2], spots[1::2], strict=True))
    ends = [take.utterance.pause_after for take in recording.takes[2:6]]
    assert ends == [pauses.PAIR, pauses.AFTER_PAIR, pauses.PAIR, pauses.between(*made.article.blocks[1:3])]


def test_what_stands_before_the_first_heading_is_one_chapter_with_the_head(tmp_path: Path) -> None:
    said = told(story(), None, View.ORIGINAL)
    recording = narrator(tmp_path).narrate(said, None)
    marks = chapters(said, recording)
    assert [mark.title for mark in marks] == ["The harbour", "The flood", "Silence"]
    assert marks[0].begin == 0
    assert all(one.end == two.begin for one, two in pairwise(marks))
    assert marks[-1].end == recording.seconds


def test_a_folder_that_takes_no_file_is_told_before_a_word_is_spoken(tmp_path: Path) -> None:
    voice = FakeSynthesizer()
    said = replace(told(story(), None, View.ORIGINAL))
    with pytest.raises(RawiError) as raised:
        narrator(tmp_path, voice).narrate(said, tmp_path / "no" / "story.m4b")
    assert raised.value.code is Code.OUTPUT_FAILED
    assert not voice.requested


def test_zip_entries_of_sound_are_stored_as_they_are(tmp_path: Path) -> None:
    book = speaking(tmp_path, told(story(), None, View.ORIGINAL))
    sounds = [each for each in book.zip.infolist() if "sound/" in each.filename]
    assert sounds
    assert all(each.compress_type == zipfile.ZIP_STORED for each in sounds)
