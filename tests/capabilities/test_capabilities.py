"""The table of what can be done in each language, and that what is printed is what the code can do."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from rawi import capabilities
from rawi.capabilities import Capability
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.speech.port import Quality, Voice
from rawi.text.language import primary
from rawi.wording import capabilities as wording
from rawi.wording.names import language_name
from rawi.wording.own_no import OWN_NO

ROOT = Path(__file__).resolve().parent.parent.parent
ESPEAK = [
    Voice("a", "Arabic", ("ar",), "espeak", Quality.BASIC),
    Voice("n", "Bokmål", ("nb", "no"), "espeak"),
]


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("tool", ROOT / "packaging" / "capabilities.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def rows(tool: ModuleType) -> dict[str, Capability]:
    """With the voices that every Rawi has."""
    found = capabilities.table(capabilities.offered().pairs, tool.voices())
    return {row.language: row for row in found}


def row(code: str, pairs: capabilities.Pairs, voices: list[Voice]) -> Capability:
    return next(each for each in capabilities.table(pairs, voices) if each.language == code)


def test_what_nobody_has_is_said(rows: dict[str, Capability]) -> None:
    for code in ("ku", "ckb", "ps"):
        assert not rows[code].translated
    assert rows["ur"].into == ("argos",)
    assert rows["ckb"].speech is None
    assert rows["ps"].speech is None
    assert rows["ps"].pictures == "tesseract-ocr-pus"
    assert rows["ckb"].pictures == ""


def test_what_there_is_is_said(rows: dict[str, Capability]) -> None:
    for code in ("ar", "fa"):
        assert rows[code].into == rows[code].out_of == ("firefox", "argos")
        assert rows[code].speech is Quality.BASIC
    assert rows["en"].speech is Quality.GOOD
    assert rows["pt"].speech is Quality.PLAIN
    assert rows["vi"].into == ()
    assert rows["vi"].out_of == ("firefox",)
    spoken = {code for code, each in rows.items() if each.interface}
    assert spoken == {primary(each.replace("_", "-")) for each in INTERFACE_LANGUAGES if each}


def test_a_neural_voice_makes_it_good() -> None:
    neural = Voice("p", "Piper", ("ar-JO",), "piper", Quality.GOOD)
    pairs = {"argos": [("en", "ar")]}
    assert row("ar", pairs, ESPEAK).speech is Quality.BASIC
    for order in ([*ESPEAK, neural], [neural, *ESPEAK]):
        assert row("ar", pairs, order).speech is Quality.GOOD


def test_one_row_for_norwegian_and_for_each_chinese() -> None:
    pairs = {"argos": [("en", "nb"), ("en", "zh-Hant")], "firefox": [("nn", "en"), ("zh-Hans", "en")]}
    codes = [each.language for each in capabilities.table(pairs, ESPEAK)]
    assert [code for code in codes if code[0] in "nz"] == ["no", "zh"]
    assert row("no", pairs, ESPEAK).speech is Quality.PLAIN
    assert row("no", pairs, ESPEAK).into == ("argos",)


def test_every_row_has_a_name_and_its_own_no(rows: dict[str, Capability]) -> None:
    assert set(rows) == set(OWN_NO)
    assert all(language_name(code) != code for code in rows)


def test_no_is_said_in_the_languages_word() -> None:
    assert wording.no_in("ur") == "no (\u2068نہیں\u2069)"
    assert wording.no_in("es") == "no"
    assert "Voice: no (" in wording.line(Capability("ckb", (), (), None, "", False))
    only = Capability("vi", (), ("firefox",), Quality.PLAIN, "x", False)
    assert wording.cells(only)[1] == "into it: no (không); from it: Firefox Translations"


def test_the_data_is_what_the_indexes_say(
    tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tests.packs.web import argos_record, firefox_pair, written

    argos = written(tmp_path, "a.json", [argos_record("ar", "en", "https://packs.example/p")])
    records = written(tmp_path, "f.json", {"data": firefox_pair("en", "ar")})
    folders = tmp_path / "folders.txt"
    folders.write_text("tiny/enar\nbase/enar\nby-hash.json\n", encoding="utf-8")
    monkeypatch.setattr(tool, "OFFERED", tmp_path / "packs" / "offered.json")
    for firefox in (records, folders):
        tool.offered(argos, "2026-01-02", firefox, "2026-01-03")
        found = capabilities.offered(tool.OFFERED)
        assert found.pairs == {"argos": (("ar", "en"),), "firefox": (("en", "ar"),)}
        assert found.dates == {"argos": "2026-01-02", "firefox": "2026-01-03"}


def test_the_committed_data_are_codes_and_days() -> None:
    path = ROOT / "resources" / "packs" / "offered.json"
    told = json.loads(path.read_text(encoding="utf-8"))
    assert set(told) == {"argos", "firefox"}
    for each in told.values():
        assert set(each) == {"date", "pairs"}
        assert all(len(code) <= 7 for pair in each["pairs"] for code in pair)


def test_the_readme_has_this_table(tool: ModuleType) -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    if tool.BEGIN not in text:
        pytest.skip("README.md has no table of capabilities yet")
    assert text.partition(tool.BEGIN)[2].partition(tool.END)[0].strip("\n") == tool.markdown()
