"""Saved pages with their pictures: beside them, inside them, in the containers that browsers save."""

import base64
from pathlib import Path

import pytest

from rawi.article.model import BlockKind, Resource
from rawi.article.stored import Companion, Stored
from rawi.load import opening
from rawi.load.html.loader import HtmlLoader
from rawi.load.port import Draft
from rawi.load.service import load
from tests.load.makers import page, picture

_FILLER = "This sentence is here so that the page has a story which is long enough to be told from its menus and notices. "
BOAT, MAP = picture(200, "teal"), picture(300, "red", "JPEG")


def read(body: str, *companions: Companion, name: str = "page.html") -> Draft:
    text = f"<!doctype html><html lang=en><body><article><h1>Story</h1><p>{_FILLER * 3}</p>{body}<p>{_FILLER * 3}</p></article></body></html>"
    return HtmlLoader().load(Stored(name, text.encode(), companions))


def images(draft: Draft) -> list[tuple[str, bool]]:
    return [(b.text, bool(b.resource)) for b in (*draft.head, *draft.body) if b.kind is BlockKind.IMAGE]


@pytest.mark.parametrize(
    "source",
    [
        "src='page_files/boat.png'",
        "src='./page_files/boat.png?w=3#x'",
        "src='page%5Ffiles/boat.png'",
        "src='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7' data-src='page_files/boat.png'",
        "srcset='page_files/small.png 1x, page_files/boat.png 2x'",
        "data-lazy-srcset='page_files/boat.png 300w'",
    ],
)
def test_a_picture_is_found_where_the_page_keeps_it(source: str) -> None:
    draft = read(f"<img {source} alt='A red boat'>", Companion("page_files/boat.png", BOAT))
    assert images(draft) == [("A red boat", True)]
    assert len(draft.resources) == 1
    assert not draft.notices


def test_copies_for_browsers_without_scripts_and_choices() -> None:
    copy = "<img src='data:image/gif;base64,AAAA' alt='Lazy'><noscript><img src='f/boat.png' alt='Lazy'></noscript>"
    choice = (
        "<picture><source srcset='f/boat.png'><img src='https://example.org/x.jpg' alt='Choice'></picture>"
    )
    assert images(read(copy + choice, Companion("f/boat.png", BOAT))) == [("Lazy", True), ("Choice", True)]


def test_a_page_that_holds_its_pictures() -> None:
    inline = base64.b64encode(BOAT).decode()
    draft = read(
        f"<figure><img src='data:image/png;base64,{inline}' alt='In it'><figcaption>Caption</figcaption></figure>"
    )
    assert images(draft) == [("In it", True)]
    assert "Caption" in [b.text for b in draft.body if b.kind is BlockKind.CAPTION]


def test_decoration_is_dropped_and_unnamed_pictures_stay() -> None:
    small = Companion("f/dot.png", picture(8))
    draft = read(
        "<img src='f/dot.png' alt=''><img src='https://count.example/p.gif' width=1 height=1 alt='counter'><img src='f/boat.png'><img src='gone.png' alt=''>",
        small,
        Companion("f/boat.png", BOAT),
    )
    assert images(draft) == [("", True)]
    assert [dict(n.facts) for n in draft.notices] == [{"count": "1"}]


def test_a_large_picture_in_a_line_stands_alone_and_a_small_one_is_its_words() -> None:
    draft = read(
        f"<p>{_FILLER}<img src='f/smile.png' alt='☺'> and <img src='f/boat.png' alt='Boat'>{_FILLER}</p>",
        Companion("f/smile.png", picture(20)),
        Companion("f/boat.png", BOAT),
    )
    assert images(draft) == [("Boat", True)]
    assert any("☺ and" in b.text for b in draft.body)


def test_pictures_of_furniture_only_are_not_kept() -> None:
    draft = read("<img src='f/no.bin' alt='Damaged'>", Companion("f/no.bin", b"\x89PNG damaged"))
    assert images(draft) == [("Damaged", False)]
    assert draft.resources == ()
    assert [n.code for n in draft.notices] == ["parts_missing"]


def test_a_page_without_its_folder_says_so_only_where_it_had_one() -> None:
    assert read("<img src='https://example.org/a.png' alt='A'><img src='/b.png' alt='B'>").notices == ()
    lost = read("<img src='page_files/a.png' alt='A'>")
    assert [n.code for n in lost.notices] == ["parts_missing"]


@pytest.mark.parametrize(
    "folder", ["story_files", "story.files", "story-Dateien", "story_fichiers", "पृष्ठ_files", "صفحة_files"]
)
def test_companions_are_gathered_from_the_folder_that_the_page_names(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "boat.png").write_bytes(BOAT)
    (tmp_path / folder / "style.css").write_text("p {}")
    (tmp_path / folder / "other.png").write_bytes(BOAT)
    file = tmp_path / "story.html"
    file.write_text(
        page("fa", between=f"<img src='{folder}/boat.png' alt='قایق'><img src='{folder}/style.css'>"),
        encoding="utf-8",
    )
    stored = opening.read(file)
    assert [c.path for c in stored.companions] == [f"{folder}/boat.png"]
    loaded = load(stored)
    (image,) = [b for b in loaded.article.blocks if b.kind is BlockKind.IMAGE]
    assert image.text == "قایق"
    assert [r.digest for r in loaded.resources] == [image.resource]


def test_nothing_outside_of_the_folder_is_taken(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(BOAT)
    inside = tmp_path / "saved"
    (inside / "p_files").mkdir(parents=True)
    (inside / "p_files" / "link.png").symlink_to(secret)
    (inside / "q_files").symlink_to(tmp_path)
    names = (
        "../secret.png",
        str(secret),
        "p_files/link.png",
        "q_files/secret.png",
        "p_files/../../secret.png",
        "p_files%2F..%2F..%2Fsecret.png",
    )
    (inside / "p.html").write_text("".join(f"<img src='{name}'>" for name in names))
    assert opening.read(inside / "p.html").companions == ()


def test_companions_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from rawi.load import companions

    monkeypatch.setattr(companions, "MOST", 3)
    for number in range(5):
        (tmp_path / f"{number}.png").write_bytes(BOAT)
    file = tmp_path / "p.html"
    file.write_text("".join(f"<img src='{number}.png'>" for number in range(5)))
    assert len(opening.read(file).companions) == 3
    monkeypatch.setattr(companions, "LARGEST_TOTAL", len(BOAT) + 10)
    assert len(opening.read(file).companions) == 1


def test_a_markdown_file_takes_its_pictures_along(tmp_path: Path) -> None:
    (tmp_path / "my boat.png").write_bytes(BOAT)
    (tmp_path / "map.jpg").write_bytes(MAP)
    file = tmp_path / "story.md"
    file.write_text("# Story\n\n![Boat](<my boat.png>)\n\n![The map][m]\n\nText.\n\n[m]: map.jpg\n")
    loaded = load(opening.read(file))
    shown = [(b.text, b.resource) for b in loaded.article.blocks if b.kind is BlockKind.IMAGE]
    assert [text for text, _ in shown] == ["Boat", "The map"]
    assert {r.digest for r in loaded.resources} == {digest for _, digest in shown}
    assert all(isinstance(r, Resource) for r in loaded.resources)
