"""Pages that browsers save as one file with their pictures: MHTML and web archives."""

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import BlockKind
from rawi.article.stored import Stored
from rawi.load.mhtml import MhtmlLoader
from rawi.load.port import Loader
from rawi.load.service import load
from rawi.load.webarchive import WebArchiveLoader
from tests.contracts.loader_contract import LoaderContract
from tests.load.makers import STORIES, message, mhtml, page, picture, webarchive
from tests.load.test_loaders import FIRST, SECOND

_PAGE = (
    "<!doctype html><html lang=en><title>The pear tree | The Orchard</title><nav><a href='/a'>News</a></nav>"
    f"<article><h1>The pear tree</h1><p>{FIRST}</p><h2>The harvest</h2><p>{SECOND}</p></article></html>"
)
BOAT = picture()


class TestMhtml(LoaderContract):
    def loader(self) -> Loader:
        return MhtmlLoader()

    def story(self) -> bytes:
        return mhtml(_PAGE, {})

    def nothing(self) -> tuple[bytes, ...]:
        return (b" ", b"Content-Type: text/plain\n\nNo page.", mhtml(" ", {}))


class TestWebArchive(LoaderContract):
    def loader(self) -> Loader:
        return WebArchiveLoader()

    def story(self) -> bytes:
        return webarchive(_PAGE, {})

    def nothing(self) -> tuple[bytes, ...]:
        return (b" ", webarchive(" ", {}))


@pytest.mark.parametrize("language", STORIES)
@pytest.mark.parametrize("form", ["mhtml", "binary", "xml"])
def test_pages_in_every_script_with_their_pictures(language: str, form: str) -> None:
    title, heading, first, _ = STORIES[language]
    text = page(language, between="<img src='boat.png' alt='1'><img src='https://cdn.example/b.png' alt='2'>")
    pictures = {"https://example.org/a/boat.png": BOAT, "https://cdn.example/b.png": picture(120, "red")}
    data = mhtml(text, pictures) if form == "mhtml" else webarchive(text, pictures, binary=form == "binary")
    loaded = load(Stored("saved", data))
    article = loaded.article
    assert (article.title, article.language) == (title, language)
    assert article.source.format == ("mhtml" if form == "mhtml" else "webarchive")
    assert article.source.address == "https://example.org/a/story.html"
    assert heading in [section.heading for section in article.sections]
    assert any(first in block.text for block in article.blocks)
    assert len(loaded.resources) == 2
    assert all(block.resource for block in article.blocks if block.kind is BlockKind.IMAGE)


def test_pictures_by_their_identity() -> None:
    data = mhtml(_PAGE.replace("<h2>", "<img src='cid:boat@x' alt='Boat'><h2>"), {"cid:boat@x": BOAT})
    loaded = load(Stored("saved.mhtml", data))
    assert len(loaded.resources) == 1


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256", "iso-8859-6"])
def test_the_charset_of_the_part_counts(charset: str) -> None:
    text = "<html><body><p>كان النهر هادئا ولم يتوقع أحد الفيضان</p></body></html>"
    article = load(Stored("saved.mht", mhtml(text, {}, charset))).article
    assert "كان النهر هادئا" in " ".join(block.text for block in article.blocks)


def test_a_message_of_a_page_alone_is_read() -> None:
    draft = MhtmlLoader().load(Stored("m", message(_PAGE)))
    assert draft.title == "The pear tree"


@pytest.mark.parametrize("data", [b"bplist00 damaged WebMainResource", b"<plist><dict>WebMainResource"])
def test_a_damaged_archive_is_told(data: bytes) -> None:
    with pytest.raises(RawiError) as raised:
        load(Stored("a.webarchive", data))
    assert raised.value.code is Code.FILE_BROKEN
