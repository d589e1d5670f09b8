"""Indexes as they are and as they must not be."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.article.errors import Code, RawiError
from rawi.packs import index
from rawi.packs.addresses import ENGINES, Source, host_of, source
from rawi.packs.index import Index
from rawi.packs.links import resolved
from tests.packs.web import argos_record, firefox_pair, firefox_record

LINK = "https://packs.example/v1/translate-ar_en-1_0.argosmodel"


def read(engine: str, found: object, where: Source | None = None) -> Index:
    return index.read(where or source(engine), json.dumps(found).encode())


def firefox(*records: dict[str, Any]) -> Index:
    return read("firefox", {"data": list(records)})


def test_argos() -> None:
    found = read("argos", [argos_record("ar", "en", "ipfs://Qm", LINK), argos_record("en", "pb", LINK)])
    first, second = found.available
    assert (first.name, first.version, first.size, first.licence, first.checked) == (
        "ar-en",
        "1.9",
        0,
        "",
        False,
    )
    assert first.hosts == ("packs.example",)
    assert first.files[0].name == "translate-ar_en-1_9.argosmodel"
    assert (second.target, found.left_out) == ("pt-BR", 0)


def test_the_newest_argos_package_of_a_pair() -> None:
    versions = [argos_record("ar", "en", LINK, version=version) for version in ("1.9", "1.10", "1.2")]
    assert [each.version for each in read("argos", versions).available] == ["1.10"]


def test_firefox() -> None:
    (offer,) = firefox(*firefox_pair("en", "ar")).available
    assert (offer.size, offer.licence, offer.checked) == (30, "MPL-2.0", True)
    assert [file.part for file in offer.files] == ["model", "vocabulary", "shortlist"]
    assert offer.files[0].name == "model.enar.intgemm.alphas.bin.zst"
    assert offer.hosts == ("firefox-settings-attachments.cdn.mozilla.net",)


def test_two_vocabularies_where_the_languages_share_none() -> None:
    kinds = ("model", "srcvocab", "trgvocab")
    (offer,) = firefox(*(firefox_record("en", "ja", kind) for kind in kinds)).available
    assert [file.part for file in offer.files] == ["model", "source-vocabulary", "target-vocabulary"]


@pytest.mark.parametrize(
    ("sets", "version"),
    [
        ([{"version": "3.0"}, {"version": "3.1"}], "3.1"),
        ([{"version": "3.9"}, {"version": "3.10"}], "3.10"),
        ([{"version": "3.0"}, {"version": "3.1a1"}], "3.0"),
        ([{"version": "3.0a1"}, {"version": "3.0b1"}], "3.0b1"),
        ([{"version": "3.0"}, {"version": "3.1", "filter_expression": "env.channel != 'release'"}], "3.0"),
        ([{"version": "3.0"}, {"version": "3.1", "filter_expression": "env.appinfo.OS == 'Android'"}], "3.0"),
        ([{"version": "3.0"}, {"version": "3.1", "filter_expression": "env.appinfo.OS != 'Android'"}], "3.1"),
        ([{"version": "3.0"}, {"version": "2.9"}, {"version": "4.0"}], "3.0"),
    ],
)
def test_the_version_that_firefox_would_take(sets: list[dict[str, Any]], version: str) -> None:
    for ordered in (sets, sets[::-1]):
        found = firefox(*(record for each in ordered for record in firefox_pair("en", "ar", **each)))
        assert [offer.version for offer in found.available] == [version]
        assert found.left_out == 0


def test_a_version_that_is_not_whole_is_passed_over() -> None:
    newer = firefox_pair("en", "ar", version="3.1")[:1]
    assert [each.version for each in firefox(*firefox_pair("en", "ar"), *newer).available] == ["3.0"]


def test_one_architecture_is_not_mixed_with_another() -> None:
    tiny = firefox_pair("en", "ar", architecture="tiny", name="model.enar.tiny.bin")
    best = firefox_pair("en", "ar")
    (offer,) = firefox(tiny[0], *best[1:], *best[:1]).available
    assert "tiny" not in offer.files[0].name


BAD_LINKS = (
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://packs.example/a.argosmodel",
    "http://packs.example/a.argosmodel",
    "https://user:word@packs.example/a",
    "https://packs.example:99999/a",
    "https://packs.example/a b",
    "https://packs.example/\x00",
    "data:,a",
)


@pytest.mark.parametrize("link", BAD_LINKS)
def test_a_link_that_leads_elsewhere_leaves_its_record_out(link: str) -> None:
    found = read("argos", [argos_record("ar", "en", link), argos_record("en", "ar", LINK)])
    assert ([each.name for each in found.available], found.left_out) == (["en-ar"], 1)
    records = [firefox_record("en", "ar", "model", link), *firefox_pair("ar", "en")]
    assert firefox(*records).left_out == 1


@pytest.mark.parametrize(
    "change",
    [
        {"from_code": "../../x"},
        {"from_code": 3},
        {"to_code": "ar"},
        {"package_version": "1/../2"},
        {"package_version": None},
        {"links": LINK},
        {"links": []},
        {"links": [[LINK]]},
        {"type": "sbd"},
    ],
)
def test_an_argos_record_that_is_not_sound_is_left_out(change: dict[str, Any]) -> None:
    found = read("argos", [argos_record("ar", "en", LINK) | change, argos_record("en", "ar", LINK)])
    assert ([each.name for each in found.available], found.left_out) == (["en-ar"], 1)


@pytest.mark.parametrize(
    "change",
    [
        {"name": "../model.bin"},
        {"name": "con.bin"},
        {"name": 7},
        {"version": "3.x"},
        {"version": 3},
        {"architecture": ["tiny"]},
        {"sourceLanguage": "ar"},
        {"sourceLanguage": {}},
        {"attachment": "x"},
        {"attachment": {"location": "a.zst", "size": "10", "hash": "b" * 64}},
        {"attachment": {"location": "a.zst", "size": True, "hash": "b" * 64}},
        {"attachment": {"location": "a.zst", "size": -1, "hash": "b" * 64}},
        {"attachment": {"location": "a.zst", "size": 10**12, "hash": "b" * 64}},
        {"attachment": {"location": "a.zst", "size": 10, "hash": "B"}},
    ],
)
def test_a_firefox_record_that_is_not_sound_is_left_out(change: dict[str, Any]) -> None:
    bad = firefox_record("en", "ar", "model") | change
    found = firefox(bad, *firefox_pair("ar", "en"))
    assert ([each.name for each in found.available], found.left_out) == (["ar-en"], 1)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<!doctype html><title>Sign in to the hotel</title>",
        b'[{"from_code": "ar"',
        b"{}",
        b"[]",
        b"null",
        b'{"data": []}',
        b'{"data": {}}',
        b"[" * 200_000,
        b"\xff\xfe[]",
        b"1" * 6_000,
        b" " * (index.LIMIT + 1),
    ],
    ids=range(12),
)
@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_no_index(engine: str, data: bytes) -> None:
    with pytest.raises(RawiError) as caught:
        index.read(source(engine), data)
    assert caught.value.code is Code.INDEX_UNREADABLE
    assert caught.value.facts["host"] == source(engine).host


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
FIELDS = tuple(argos_record("ar", "en")) + tuple(firefox_record("ar", "en", "model"))


@given(
    engine=st.sampled_from(ENGINES),
    changes=st.lists(st.tuples(st.sampled_from(FIELDS), json_values), min_size=1, max_size=4),
)
def test_a_wrong_value_anywhere_hurts_no_other_record(engine: str, changes: list[tuple[str, object]]) -> None:
    if engine == "argos":
        found = read(
            "argos", [argos_record("ar", "en", LINK) | dict(changes), argos_record("en", "he", LINK)]
        )
    else:
        bad = firefox_record("ar", "en", "model") | dict(changes)
        found = firefox(bad, *firefox_pair("en", "he"))
    assert "en-he" in [each.name for each in found.available]


def test_a_reader_puts_another_address_in_its_place() -> None:
    mirror = source("firefox", "https://mirror.example/fx/records.json")
    (offer,) = read("firefox", {"data": firefox_pair("en", "ar")}, mirror).available
    assert (mirror.host, offer.hosts) == ("mirror.example", ("mirror.example",))
    assert offer.files[0].link.startswith("https://mirror.example/fx/main-workspace/")


def test_a_copied_folder_needs_no_network(tmp_path: Path) -> None:
    beside = tmp_path / "translate-ar_en-1_0.argosmodel"
    beside.write_bytes(b"x")
    (tmp_path / "index.json").write_text("[]", encoding="utf-8")
    for text in (str(tmp_path), str(tmp_path / "index.json"), tmp_path.as_uri()):
        stick = source("argos", text)
        assert not stick.web
        assert stick.index == str(tmp_path / "index.json")
        (offer,) = read("argos", [argos_record("ar", "en", LINK)], stick).available
        assert (offer.files[0].link, offer.hosts) == (str(beside), ())


@pytest.mark.parametrize(
    "link", ["../secret", "/etc/passwd", "a/../../secret", "file:///etc/passwd", "link", "..%2fsecret"]
)
def test_a_folders_links_stay_in_it(tmp_path: Path, link: str) -> None:
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    share = tmp_path / "share"
    share.mkdir()
    (share / "link").symlink_to(tmp_path / "secret")
    assert resolved(source("argos", str(share)), link) is None


def test_hosts_are_named_with_their_unusual_port() -> None:
    assert host_of("http://127.0.0.1:8080/a") == "127.0.0.1:8080"
    assert host_of("https://Packs.Example/a") == "packs.example"
    assert host_of("https://[::1") == "https://[::1"
