"""What a reader is told who wants to get from one language to another."""

from rawi.packs.answering import Answer, answer
from rawi.packs.model import Pack
from rawi.packs.offer import Available, Remote, offer
from rawi.wording import pack_window as words

KNOWN = {"firefox": [("ar", "en"), ("en", "tr"), ("pt", "en")], "argos": [("ar", "en"), ("pt", "es")]}


def pack(engine: str, source: str, target: str, version: str = "1.0") -> Pack:
    return Pack(engine, source, target, "p", version, "", ())


def some(engine: str, source: str, target: str, size: int = 0) -> Available:
    files = (Remote("package", "p", "https://packs.example/p", size),)
    return offer(engine, source, target, "3.0", "MPL-2.0" if size else "", files)


def asked(source: str, target: str, packs: tuple[Pack, ...] = (), *offers: Available) -> Answer:
    return answer(source, target, packs, offers, KNOWN, "en")


def test_installed_directly_by_the_better_engine() -> None:
    found = asked("ar", "en", (pack("firefox", "ar", "en"), pack("argos", "ar", "en")))
    assert not found.missing
    assert words.answer(found, lists_fetched=False).splitlines() == [
        "Arabic → English: yes, everything is installed.",
        "Installed: Arabic → English (Firefox Translations 1.0)",
    ]


def test_installed_through_english() -> None:
    found = asked("ar", "tr", (pack("argos", "ar", "en"), pack("argos", "en", "tr")))
    told = words.answer(found, lists_fetched=False).splitlines()
    assert told[0] == "Arabic → Turkish: yes, everything is installed. It goes through English."
    assert len(told) == 3


def test_without_a_list_it_is_told_who_offers_what_is_missing() -> None:
    found = asked("ar", "tr", (pack("argos", "ar", "en"),))
    assert found.possible
    assert words.answer(found, lists_fetched=False).splitlines() == [
        "Arabic → Turkish: not yet; packs missing: 1.",
        "Installed: Arabic → English (Argos Translate 1.0)",
        "Missing: English → Turkish (offered: Firefox Translations)",
        "To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.",
    ]


def test_with_a_list_size_licence_and_host_are_told() -> None:
    found = asked("ar", "tr", (pack("argos", "ar", "en"),), some("firefox", "en", "tr", 27_000_000))
    assert [each.name for each in found.offers] == ["en-tr"]
    assert words.answer(found, lists_fetched=True).splitlines()[-1] == (
        "It can be got: English → Turkish (Firefox Translations 3.0), 27 MB, MPL-2.0, packs.example"
    )


def test_what_nobody_offers_is_said() -> None:
    found = asked("ckb", "ar")
    assert not found.possible
    told = words.answer(found, lists_fetched=True)
    assert told.startswith("Central Kurdish (Sorani) → Arabic: no.")
    assert "offered by nobody" in told
    assert "ask the public lists" not in told


def test_a_list_without_the_pair_leads_to_a_file() -> None:
    found = asked("ar", "en", (), some("argos", "de", "en"))
    assert "Install it from a file" in words.answer(found, lists_fetched=True)


def test_a_newer_version_is_offered() -> None:
    found = asked("pt", "en", (pack("firefox", "pt", "en", "2.0"),), some("firefox", "pt", "en", 20_000_000))
    assert not found.missing
    assert [each.version for each in found.offers] == ["3.0"]
    assert "A newer one can be got" in words.answer(found, lists_fetched=True)
    assert asked("pt", "en", (pack("firefox", "pt", "en", "3.0"),), *found.offers).offers == ()


def test_a_direct_pack_before_two() -> None:
    found = asked("pt", "es", (pack("firefox", "pt", "en"),))
    assert [(step.source, step.target) for step in found.way] == [("pt", "es")]
    assert [step.engines for step in found.missing] == [("argos",)]
