"""Saved pages made to hurt: each ends in a whole article or one sentence, never in another error or a stalled worker."""

import random

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.model import Article, BlockKind
from rawi.article.stored import Stored
from rawi.load.service import load
from rawi.wording.problems import sentence
from rawi.workers.loading import LoadWorker

_STORY = (
    "<!doctype html><html lang='fa' dir='rtl'><head><meta charset='utf-8'><title>کتابخانه شناور</title>"
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-14","author":[{"name":"پروانه"}]}</script>'
    "</head><body><nav><a href='/a'>خبر</a></nav><article><h1>کتابخانه شناور</h1>"
    + "<p>هر سه‌شنبه یوسف موتور قایق را <b>روشن</b> می‌کند و به سوی جریان آب می‌رود.</p>" * 6
    + "<h2>راه دریا</h2><table><tr><th>سال</th><td colspan=2>۱۴۰۴</td></tr></table><ol><li>یک<li>دو</ol></article></body></html>"
).encode()


def opened(loader: LoadWorker, page: str | bytes) -> Article:
    data = page if isinstance(page, bytes) else page.encode()
    return loader.load(Stored("page.html", data)).article


def text_of(article: Article) -> str:
    return " ".join(block.text for block in article.blocks)


def test_40_000_links_in_one_place(loader: LoadWorker) -> None:
    links = "".join(f"<a href='/{i}'>link {i}</a> " for i in range(40_000))
    article = opened(
        loader,
        f"<html><body><article><h1>The story</h1><p>{'It goes on. ' * 40}</p><div>{links}</div></article></body></html>",
    )
    assert "link 39999" in text_of(article)
    assert any(not b.furniture and b.text.startswith("It goes on.") for b in article.blocks)


def test_40_000_paragraphs_with_links(loader: LoadWorker) -> None:
    article = opened(
        loader, "<html><body>" + "<p><a href='/x'>one</a> and some words</p>" * 40_000 + "</body></html>"
    )
    assert len(article.blocks) == 40_000


@pytest.mark.parametrize("tag", ["div", "b", "ul><li", "blockquote", "table><tr><td", "font", "ruby"])
def test_100_000_nested_tags(loader: LoadWorker, tag: str) -> None:
    article = opened(loader, f"<html><body>{f'<{tag}>' * 100_000}The story inside all of them.")
    assert "The story inside all of them." in text_of(article)


def test_a_table_of_5_000_columns(loader: LoadWorker) -> None:
    row = "<tr>" + "<td colspan=90000 rowspan=90000>cell</td>" * 5_000 + "</tr>"
    article = opened(
        loader, f"<html><body><p>{'Before the table. ' * 20}</p><table>{row * 3}</table></body></html>"
    )
    assert text_of(article).count("cell") == 15_000


def test_a_table_that_reaches_over_itself_stays_small(loader: LoadWorker) -> None:
    row = "<tr>" + "<th colspan=1000 rowspan=1000>cell</th>" * 10 + "</tr>"
    article = opened(
        loader, f"<html><body><p>{'Before the table. ' * 20}</p><table>{row * 200}</table></body></html>"
    )
    table = next(block for block in article.blocks if block.kind is BlockKind.TABLE)
    assert sum(len(cells) for cells in table.rows) < 500_000


def test_entity_bombs_stay_small(loader: LoadWorker) -> None:
    levels = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    page = f'<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">{levels}<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body><p>The story stays. &i; &x;</p></body></html>'
    text = text_of(opened(loader, page))
    assert "The story stays." in text
    assert "root:" not in text
    assert len(text) < 500


@pytest.mark.parametrize(
    "page",
    [
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script><p>The story.</p>",
        "<script type='application/ld+json'>" + '{"@graph":' * 50_000 + "</script><p>The story.</p>",
        '<script type="application/ld+json">{"@type":"Article","headline":[1],"author":[[[{"name":["a",{}]}]],7],"datePublished":{"a":1}}</script><p>The story.</p>',
        "<meta property='article:published_time' content='" + "9" * 5_000 + "'><p>The story.</p>",
        "<time datetime='99999-99-99'></time><p>The story.</p>",
        "<p " + " ".join(f"a{i}='{i}'" for i in range(20_000)) + ">The story.</p>",
        "<p>The story.</p><!--" + "-" * 1_000_000,
        "<h1>" + "The story. " * 50_000 + "</h1>",
        "<title>" + "The story | " * 20_000 + "</title><p>The story.</p>",
        "<ol start=99999999999999999999><li>The story.</ol>",
        "<p>" + "The story.<br>" * 50_000,
    ],
    ids=range(11),
)  # fmt: skip
def test_odd_pages_are_read(loader: LoadWorker, page: str) -> None:
    assert "The story." in text_of(opened(loader, f"<html><body>{page}"))


def test_every_truncation_is_read_or_told() -> None:
    for end in range(1, len(_STORY), 23):
        _read_or_told(_STORY[:end])


def test_flipped_bits_are_read_or_told() -> None:
    chance = random.Random(3)
    for _ in range(150):
        data = bytearray(_STORY)
        for _ in range(chance.randint(1, 12)):
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        _read_or_told(bytes(data))


def _read_or_told(data: bytes) -> None:
    """The article, or a RawiError with its sentence; any other error fails the test."""
    problem: RawiError | None = None
    article: Article | None = None
    try:
        article = load(Stored("page.html", data)).article
    except RawiError as error:
        problem = error
    if problem is not None:
        assert problem.code in (Code.NO_TEXT, Code.FILE_BROKEN, Code.FILE_BINARY, Code.FORMAT_UNKNOWN)
        assert "{" not in sentence(problem.code, problem.facts)
    else:
        assert article
        assert article.blocks
