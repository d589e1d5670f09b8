"""Exports of saved articles."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Direction
from rawi.article.stored import Stored
from rawi.load import formats
from rawi.load.parts import parts
from rawi.load.port import Loader
from rawi.load.service import load
from rawi.load.wallabag import WallabagLoader
from rawi.workers.loading import LoadWorker, load_worker
from tests.contracts.loader_contract import LoaderContract
from tests.load.makers import STORIES
from tests.load.test_loaders import FIRST, SECOND


def entry(language: str = "en", **told: Any) -> dict[str, Any]:
    title, heading, first, second = STORIES[language]
    return {
        "is_archived": 0,
        "tags": ["river"],
        "id": 7,
        "title": title,
        "url": f"https://example.org/{language}",
        "content": f"<p>{first}</p><h2>{heading}</h2><p>{second}</p>",
        "created_at": "2024-01-01T00:00:00+00:00",
        "published_at": "2025-03-09T05:53:00+00:00",
        "published_by": ["Salma Idris", ""],
        "domain_name": "www.example.org",
        "language": language,
        **told,
    }


def stored(*entries: dict[str, Any], name: str = "export.json") -> Stored:
    return Stored(name, json.dumps(list(entries), ensure_ascii=False).encode())


class TestWallabag(LoaderContract):
    def loader(self) -> Loader:
        return WallabagLoader()

    def story(self) -> bytes:
        content = f"<p>{FIRST}</p><h2>The harvest</h2><p>{SECOND}</p>"
        return json.dumps(entry(title="The pear tree", content=content)).encode()

    def nothing(self) -> tuple[bytes, ...]:
        return (b" ", b"[]", json.dumps([entry(title="", content=" ")]).encode(), b'{"content": null}')


def test_an_export_is_parted_into_articles_with_ids_of_their_own() -> None:
    whole = stored(*(entry(language) for language in STORIES))
    assert formats.may_hold_several(whole)
    found = parts(whole)
    assert len({part.key for part in found}) == len(STORIES)
    assert [part.name for part in found][1] == "شجرة الكمثرى.json"
    for language, part in zip(STORIES, found, strict=True):
        assert parts(part) == (part,)
        article = load(part).article
        title, heading, first, second = STORIES[language]
        assert (article.title, article.language, article.site) == (title, language, "example.org")
        assert article.authors == ("Salma Idris",)
        assert article.published == datetime(2025, 3, 9, 5, 53, tzinfo=UTC)
        assert article.source.address == f"https://example.org/{language}"
        assert [s.heading for s in article.sections] == ["", heading]
        assert [b.text for b in article.blocks if not b.furniture] == [title, first, heading, second]
        assert article.direction is (Direction.RTL if language in ("ar", "fa", "he") else Direction.LTR)


def test_the_id_of_an_article_does_not_depend_on_its_export() -> None:
    one = parts(stored(entry("fa"), entry("uk")))
    two = parts(Stored("b.json", json.dumps([entry("uk"), entry("fa"), entry("hi")], indent=2).encode()))
    assert one[0].key == two[1].key


def test_several_articles_are_told_to_one_who_opens_the_file() -> None:
    with pytest.raises(RawiError) as raised:
        load(stored(entry(), entry("ar")))
    assert raised.value.code is Code.SEVERAL_ARTICLES
    assert raised.value.facts == {"name": "export.json", "count": "2"}


def test_other_files_are_their_own_part() -> None:
    other = Stored("a.txt", b"A story of one line.")
    assert parts(other) == (other,)


def test_a_page_of_the_interface_and_a_day_alone() -> None:
    data = {"page": 1, "_embedded": {"items": [entry(published_at="2025-03-09T00:00:00+00:00")]}}
    assert load(Stored("api.json", json.dumps(data).encode())).article.published == date(2025, 3, 9)


def test_names_are_safe() -> None:
    found = parts(stored(entry(title="../../etc/passwd\0"), entry(title=""), entry(title="x" * 300)))
    assert [part.name[:20] for part in found] == ["etc passwd.json", "2.json", "x" * 20]
    assert all("/" not in part.name and len(part.name) < 100 for part in found)


def test_parts_come_over_the_wall() -> None:
    loader = LoadWorker(load_worker())
    try:
        whole = stored(entry(), entry("ar"))
        assert loader.parts(whole) == parts(whole)
        single = stored(entry())
        assert loader.parts(single) == (single,)
        with pytest.raises(RawiError) as raised:
            loader.parts(Stored("bad.json", whole.data[:-20]))
        assert raised.value.code is Code.FILE_BROKEN
    finally:
        loader.close()
