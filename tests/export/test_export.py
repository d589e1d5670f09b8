"""Articles as JSON, text, Markdown and sound."""

import errno
import os
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, Span, SpanKind
from rawi.article.stored import Stored
from rawi.article.translation import Leg, Mark, MarkKind, TranslatedArticle, Translation
from rawi.export import files, markdown, shapes, text
from rawi.load.markdown import MarkdownLoader
from tests.articles import ENGLISH
from tests.articles import article as lantern_article
from tests.translations import translated


@pytest.fixture
def whole(welcome: Article) -> TranslatedArticle:
    first, second = welcome.head[2].segments[0], welcome.sections[0].blocks[1].segments[0]
    known = {
        first.id: Translation(first.id, "O barco"),
        second.id: Translation(second.id, "Frase", (Mark(MarkKind.NUMBER_LOST, "6"),)),
    }
    return TranslatedArticle(welcome, "en", "pt", (Leg("firefox", "en", "pt"),), MappingProxyType(known))


def test_the_shape_of_show(welcome: Article) -> None:
    shape = shapes.shown(welcome)
    assert list(shape) == [
        "title",
        "standfirst",
        "authors",
        "published",
        "site",
        "language",
        "direction",
        "head",
        "sections",
    ]
    assert shape["published"] == "2026-03-14T07:30+02:00"
    assert [set(section) for section in shape["sections"]] == [{"heading", "level", "blocks"}] * 4
    for section in shape["sections"]:
        assert section["blocks"][0]["kind"] == "heading"
        assert section["blocks"][0]["text"] == section["heading"]
    blocks = shape["head"] + [block for section in shape["sections"] for block in section["blocks"]]
    assert all({"kind", "text", "language", "spans", "segments"} <= set(block) for block in blocks)
    assert all(block.get("furniture", True) is True for block in blocks)
    assert [block["text"] for block in blocks if "furniture" in block][:2] == ["News", "Weather"]


def test_the_shape_of_translate(whole: TranslatedArticle) -> None:
    shape = shapes.translated(whole)
    assert (shape["from"], shape["to"]) == ("en", "pt")
    assert shape["legs"] == [{"engine": "firefox", "from": "en", "to": "pt", "pack": ""}]
    segment = shape["sections"][0]["blocks"][1]["segments"][0]
    assert segment["translation"] == "Frase"
    assert segment["marks"] == [{"kind": "number_lost", "detail": "6"}]
    assert "translation" not in shape["sections"][0]["blocks"][1]["segments"][1]


def test_text_and_markdown_say_everything_once(welcome: Article, whole: TranslatedArticle) -> None:
    plain = text.plain(welcome, whole, "by a machine")
    assert plain.startswith("O barco\n\n")
    assert "Frase ⚠ The boat is nineteen metres long" in plain
    assert plain.endswith("by a machine\n")
    assert "News" not in plain
    written = text.markdown(welcome)
    assert "# The boat that lends stories" in written
    assert "[poetry](<https://example.org/poetry>)" in written
    assert "| 2015 | 9 | 340 |" in written


def test_both_languages_and_the_readers_corrections(welcome: Article, whole: TranslatedArticle) -> None:
    key = welcome.head[2].segments[0].id
    own = {**whole.translations, key: Translation(key, "O meu barco", corrected=True)}
    whole = replace(whole, translations=MappingProxyType(own))
    written = text.markdown(welcome, whole, both=True)
    assert "# The boat that lends stories\n\nO meu barco ✎\n\n" in written
    plain = text.plain(welcome, whole, both=True)
    assert plain.startswith("The boat that lends stories\n\nO meu barco ✎\n\n")
    shape = shapes.translated(whole)
    assert [s.get("corrected") for s in shape["head"][2]["segments"]] == [True]


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(RawiError) as raised:
        files.write(tmp_path / "out.epub", b"x")
    assert raised.value.code is Code.DISK_FULL
    assert not list(tmp_path.iterdir())


def test_markdown_is_read_back_as_it_was_written(welcome: Article) -> None:
    draft = MarkdownLoader().load(Stored("again.md", text.markdown(welcome).encode()))
    ours = [(b.kind, b.text) for b in welcome.blocks if not b.furniture and b.level and not b.rows]
    again = [(b.kind, b.text) for b in (*draft.head, *draft.body) if b.level and not b.rows]
    assert again == ours


def test_files_are_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    files.write(path, b"one")
    files.write(path, b"two")
    assert [p.name for p in tmp_path.iterdir()] == ["out.txt"]
    assert path.read_bytes() == b"two"
    with pytest.raises(RawiError) as raised:
        files.write(tmp_path / "no" / "such" / "folder.txt", b"x")
    assert raised.value.code is Code.OUTPUT_FAILED
    (tmp_path / "folder").mkdir()
    with pytest.raises(RawiError):
        files.write(tmp_path / "folder", b"x")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["folder", "out.txt"]


def test_footnotes_stay_footnotes_in_markdown() -> None:
    lantern = lantern_article()
    made = text.markdown(lantern)
    assert "by its light[^3] for a hundred" in made
    assert f"[^3]: {ENGLISH[5]}" in made
    whole = translated(lantern, str.upper)
    assert "BY ITS LIGHT[^3] FOR A HUNDRED" in text.markdown(lantern, whole)
    assert "BY ITS LIGHT [3] FOR A HUNDRED" in text.plain(lantern, whole)


def test_links_and_emphasis_of_a_translation(welcome: Article) -> None:
    whole = translated(welcome, lambda given: f"«{given}»")
    shape = shapes.translated(whole)
    (item,) = (b for s in shape["sections"] for b in s["blocks"] if "poetry" in b["text"])
    (segment,) = (each for each in item["segments"] if "poetry" in each["text"])
    link = next(each for each in segment["translation_spans"] if each["target"].endswith("poetry"))
    assert segment["translation"][link["start"] : link["end"]] == "poetry"
    assert (link["kind"], link["target"]) == ("link", "https://example.org/poetry")
    assert "[poetry](<https://example.org/poetry>)" in text.markdown(welcome, whole)


def test_code_is_written_as_it_is_and_the_signs_of_the_text_are_not_signs_of_markdown() -> None:
    spans = (Span(SpanKind.CODE, 0, 5), Span(SpanKind.STRONG, 6, 9), Span(SpanKind.LINK, 0, 9, "x"))
    assert markdown.inline("a_b*c d_e", spans, {}) == "[`a_b*c` **d\\_e**](<x>)"
