"""`rawi self-test` as a person or a package's test calls it: a table or JSON, a closing line, and the exit status."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from rawi.article.errors import Cancelled, Code
from rawi.cli import self_test as command
from rawi.selftest.model import Finding, State
from rawi.settings import resources
from rawi.wording import self_test as words
from rawi.wording import translator
from tests.cli.calling import rawi

WORKS = Finding("speak", "espeak ar", State.WORKS, "heard", {"seconds": "3.1", "count": "12"}, 1.25)
FAILS = Finding("fonts", "zh_CN", State.FAILS, "boxes", {"text": "的一", "count": "2"}, 0.5)
ABSENT = Finding("translate", "argos", State.ABSENT, "no_pack")


def finding(monkeypatch: pytest.MonkeyPatch, *findings: Finding) -> None:
    """The self-test finds these."""

    def run(progress: Callable[[float], None], _cancelled: Callable[[], bool]) -> Iterator[Finding]:
        yield from findings
        progress(1.0)

    monkeypatch.setattr(command, "run", run)


def test_the_whole_of_it_without_a_screen(tmp_path: Path) -> None:
    home = tmp_path / "بيت with spaces"
    places = tmp_path / "tmp"
    places.mkdir()
    done = rawi("self-test", "--json", RAWI_HOME=str(home), TMPDIR=str(places))
    told = json.loads(done.stdout)
    failed = [each for each in told["checks"] if each["state"] == "fails" and each["check"] != "fonts"]
    assert failed == []
    checks = list(dict.fromkeys(each["check"] for each in told["checks"]))
    assert checks == [
        "open",
        "structure",
        "translate",
        "speak",
        "export",
        "library",
        "accessibility",
        "fonts",
    ]
    assert told["works"] == (done.returncode == 0)
    assert "Testing: 100 %" in done.stderr
    assert done.stderr.strip().endswith("[]"), "Qt was loaded in the program's own process"
    assert not home.exists()
    assert list(places.iterdir()) == []


def test_all_is_well_with_status_0(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    finding(monkeypatch, WORKS, ABSENT)
    assert command.self_test(as_json=False, plain=True) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert lines[0].split() == ["Check", "What", "State", "Seconds", "Found"]
    assert "eSpeak NG, Arabic" in lines[1]
    assert lines[1].endswith("3.1 s of sound, words with their times: 12")
    assert lines[2].endswith("no pack installed")
    assert "not tried" in lines[2]
    assert said.err.splitlines()[-1] == "Rawi works. Not tried, because it is not installed: 1"


def test_one_broken_thing_is_status_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    finding(monkeypatch, WORKS, FAILS)
    assert command.self_test(as_json=True, plain=True) == 1
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert told["works"] is False
    assert told["checks"][1] == {
        "check": "fonts",
        "subject": "zh_CN",
        "state": "fails",
        "code": "boxes",
        "facts": {"text": "的一", "count": "2"},
        "sentence": "no font draws these: 的一",
        "seconds": 0.5,
    }
    assert said.err.splitlines()[-1] == "Rawi does not work as it should. Broken: 1"


def test_ctrl_c_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(_progress: object, _cancelled: object) -> Iterator[Finding]:
        yield WORKS
        raise Cancelled

    monkeypatch.setattr(command, "run", run)
    assert command.self_test(as_json=False, plain=True) == command.INTERRUPTED


def test_columns_stand_below_each_other_in_wide_scripts() -> None:
    wide = Finding("structure", "河上的船.html", State.FAILS, "missing", {"text": "x"})
    lines = command.table([WORKS, wide])
    assert lines[2].startswith("Structure  河上的船.html      fails")


def test_every_code_has_words() -> None:
    assert words.told("boxes", FAILS.facts) == "no font draws these: 的一"
    assert words.told(Code.OCR_MISSING.value, {}).startswith("To read pictures")
    assert words.told("", {}) == ""


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_facts_of_the_other_direction_are_set_apart(language: str) -> None:
    if not translator.install(language, resources.translations()):
        pytest.skip("the translations are not compiled")
    assert "�" not in words.told("fault", {"reason": "OSError: no"})
