"""What a person types, and what a pair of languages needs."""

from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.packs import names
from rawi.packs.model import Offer
from rawi.packs.needs import needs
from rawi.packs.store import Store
from rawi.wording import packs
from tests.packs.makers import argos, firefox, laid, works

INSTALLED = {("en", "pt"), ("pt", "en")}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    made = Store(tmp_path / "packs")
    for number, files in enumerate((argos(), firefox(), argos("en", "ar"), firefox("pt", "en"))):
        made.install(laid(tmp_path / str(number), files), works)
    return made


@pytest.mark.parametrize(
    ("words", "found"),
    [("firefox en-pt", "firefox-en-pt"), ("Argos-EN-PT", "argos-en-pt"), ("en ar", "argos-en-ar"),
     ("pt→en", "firefox-pt-en"), ("pt_en", "firefox-pt-en"), ("Firefox pt-en", "firefox-pt-en")],
)  # fmt: skip
def test_easy_names(store: Store, words: str, found: str) -> None:
    assert names.the_one(words, store.entries()).id == found


@pytest.mark.parametrize(
    ("words", "code"), [("en-pt", Code.PACK_SEVERAL), ("en-xx", Code.PACK_UNKNOWN), ("", Code.PACK_UNKNOWN)]
)
def test_names_that_say_too_little(store: Store, words: str, code: Code) -> None:
    with pytest.raises(RawiError) as raised:
        names.the_one(words, store.entries())
    assert raised.value.code is code
    if code is Code.PACK_SEVERAL:
        assert raised.value.facts["names"] == "argos-en-pt, firefox-en-pt"


def test_a_damaged_one_can_be_named_too(store: Store) -> None:
    next(store.folder.glob("argos-en-ar@*/pack.json")).write_bytes(b"{")
    found = store.entries(), store.damaged()
    assert names.to_remove("en-ar", *found) == names.to_remove("argos en ar", *found) == "argos-en-ar"
    store.remove("argos-en-ar")
    assert store.damaged() == ()


def test_needs_without_a_list() -> None:
    assert needs("en", "pt", INSTALLED, "en").missing == ()
    through = needs("ar", "pt", INSTALLED, "en")
    assert through.way == (("ar", "en"), ("en", "pt"))
    assert [(each.source, each.target) for each in through.missing] == [("ar", "en")]
    assert len(needs("ar", "tr", INSTALLED, "en").missing) == 2
    assert [each.target for each in needs("en", "tr", INSTALLED, "en").missing] == ["tr"]
    assert needs("ar", "tr", {("ar", "tr")}, "en").missing == ()


def test_needs_with_a_list() -> None:
    def offer(source: str, target: str, engine: str = "argos") -> Offer:
        return Offer(engine, source, target, "x", "1.0", 9)

    both = offer("ar", "en"), offer("ar", "en", "firefox"), offer("en", "tr")
    found = needs("ar", "tr", INSTALLED, "en", both)
    assert found.possible
    assert [len(each.offers) for each in found.missing] == [2, 1]
    assert needs("ar", "tr", INSTALLED, "en", [*both, offer("ar", "tr")]).way == (("ar", "tr"),)
    assert not needs("ar", "tr", INSTALLED, "en", both[:2]).possible
    assert not needs("en", "ckb", INSTALLED, "en", both).possible
    assert needs("en", "pt", INSTALLED, "en", ()).possible


def test_the_arrow_runs_as_the_names_do(monkeypatch: pytest.MonkeyPatch) -> None:
    assert packs.pair_name("en", "ar") == "English → Arabic"
    monkeypatch.setattr(packs, "language_name", {"en": "الإنجليزية", "ar": "العربية"}.__getitem__)
    assert packs.pair_name("en", "ar") == "الإنجليزية ← العربية"
