"""Every code, mark and setting has its words; every language has them all."""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

import pytest

from rawi.article import errors
from rawi.article.errors import Code
from rawi.article.model import Article
from rawi.article.translation import Mark, MarkKind
from rawi.load.formats import FORMATS
from rawi.settings.table import INTERFACE_LANGUAGES, Settings, rule, shown
from rawi.wording import labels, marks, problems
from rawi.wording.names import format_name, language_name
from rawi.wording.settings import choice_name, setting_name

ROOT = Path(__file__).resolve().parent.parent.parent
FACTS = dict(re.findall(r'= "(\w+)"  # ([^\n]+)', Path(errors.__file__).read_text(encoding="utf-8")))
LANGUAGES = sorted((ROOT / "translations").glob("rawi_*.ts"))
MODULES = sorted((ROOT / "desktop" / "rawi").rglob("*.py"))
SLOT = re.compile(r"\{\w+\}")


@pytest.mark.parametrize("code", list(Code))
def test_every_problem_has_a_sentence_of_its_documented_facts(code: Code) -> None:
    told = dict.fromkeys(re.findall(r"\w+", FACTS[code.value].partition("(")[0]), "2")
    text = problems.words(code, told)
    facts = set(re.findall(r"\w+", FACTS[code.value].partition("(")[0]))
    assert {slot.strip("{}") for slot in SLOT.findall(text)} <= facts
    assert (code in problems.COUNTED) == ("count" in facts)
    assert (code in problems.COUNTED) != (code in problems.SENTENCES)
    said = problems.sentence(code, {name: {"worker": "load", "count": "2"}.get(name, "en") for name in facts})
    assert not SLOT.search(said)
    assert said.rstrip("”").endswith((".", "?", "!", ".)"))


def test_every_mark_and_setting_has_words() -> None:
    for kind in MarkKind:
        assert not SLOT.search(marks.explain(Mark(kind, "57")))
    for name in shown():
        assert setting_name(name)
        for choice in rule(name).choices:
            assert choice_name(name, choice)
    assert choice_name("theme", Settings().theme) == "As the system"


def test_dates_and_names() -> None:
    assert labels.published(datetime(2025, 3, 9, 5, 53)) == "9 March 2025, 05:53"
    assert labels.published(datetime(2025, 3, 9, 5, 53, tzinfo=UTC)) == "9 March 2025, 05:53 (UTC+0000)"
    assert labels.published(date(2025, 3, 9)) == "9 March 2025"
    assert labels.published(None) == ""
    assert language_name("pt-BR") == "Portuguese"
    assert language_name("ckb") == "Central Kurdish (Sorani)"
    assert language_name("qqq") == "qqq"


@pytest.mark.parametrize("code", [form.code for form in FORMATS])
def test_every_format_has_a_name_for_a_sentence(code: str) -> None:
    said = problems.sentence(Code.FILE_BROKEN, {"name": "story", "format": code})
    assert f"could not be read as {format_name(code)}." in said
    assert code == "text" or format_name(code) != code


def test_what_a_sentence_calls_a_format() -> None:
    assert format_name("docx") == "Word (DOCX)"
    assert format_name("picture") == "a picture"
    assert format_name("Excel 97-2003 (.xls)") == "Excel 97-2003 (.xls)"


def test_page_labels(welcome: Article) -> None:
    shown = labels.page_labels(welcome)
    assert shown.byline == "Salma Idris · 14 March 2026, 07:30 (UTC+0200) · The Delta Post"
    assert re.fullmatch(r"\d+ minutes to read, \d+ minutes to listen", shown.times)
    assert shown.machine == ""


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_translations_are_complete_and_keep_their_slots(path: Path) -> None:
    for message in ET.parse(path).getroot().iter("message"):
        source, target = message.findtext("source") or "", message.find("translation")
        assert target is not None
        assert target.get("type") != "unfinished", source
        forms = [form.text or "" for form in target.iter("numerusform")] or [target.text or ""]
        for form in forms:
            assert form.strip(), source
            assert sorted(SLOT.findall(source)) == sorted(SLOT.findall(form)), source
        assert ("%n" in source) == ("%n" in forms[-1]), source
        assert ("%n" in source) == (message.get("numerus") == "yes"), source


def _called(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, str]]:
    """(context, text) of every literal call of `tr`, `translate` and QT_TRANSLATE_NOOP."""
    for node in ast.iter_child_nodes(tree):
        yield from _called(node, node.name if isinstance(node, ast.ClassDef) else owner)
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        given = [each.value for each in node.args if isinstance(each, ast.Constant)]
        if name == "tr" and given:
            yield owner, str(given[0])
        elif name == "counted":
            yield str(given[0]), str(given[2])
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(given) == 2:
            yield str(given[0]), str(given[1])


@cache
def _program() -> tuple[tuple[str, str], ...]:
    """What the whole program says."""
    trees = (ast.parse(module.read_text(encoding="utf-8")) for module in MODULES)
    return tuple(called for tree in trees for called in _called(tree))


@pytest.mark.parametrize("path", LANGUAGES, ids=lambda path: path.stem)
def test_every_text_of_the_program_is_in_every_language(path: Path) -> None:
    contexts = ET.parse(path).getroot().iter("context")
    known = {(c.findtext("name"), m.findtext("source")) for c in contexts for m in c.iter("message")}
    program = set(_program())
    assert len(program) > 500
    assert program - known == set()
    assert known - program == set()


def test_no_control_is_named_by_its_place_shape_or_colour_alone() -> None:
    thing = r"(button|icon|sign|field|link|box|list|tab|word|sentence|line|paragraph)s?"
    look, place = r"(red|green|blue|yellow|grey|coloured|round|square)", r"(left|right|top|bottom|corner)"
    rule = re.compile(rf"\b{look} {thing}\b|\b{thing} (at|on|in|to) the (\w+ )?{place}\b", re.IGNORECASE)
    texts = [text for _, text in _program()]
    texts.append((ROOT / "resources" / "help" / "guide.en.md").read_text(encoding="utf-8"))
    assert len(texts) > 500
    assert [text for text in texts if rule.search(text)] == []
    assert rule.search("Press the button at the lower right")


def test_names_of_the_other_direction_stay_apart() -> None:
    said = problems.sentence(Code.FILE_EMPTY, {"name": "قصة.txt"})
    assert "“\u2068قصة.txt\u2069”" in said
    assert "\u2068" not in problems.sentence(Code.FILE_EMPTY, {"name": "story.txt"})


def test_interface_languages_are_named_by_themselves() -> None:
    names = {code: choice_name("interface_language", code) for code in INTERFACE_LANGUAGES}
    assert names["en"] == "English"
    assert names["de"] == "\u2068Deutsch\u2069 (German)"
    assert names["pt_BR"] == "\u2068Português (Brasil)\u2069 (Portuguese)"
    assert names["ar"] == "\u2068العربية\u2069 (Arabic)"
    assert len(set(names.values())) == len(names)
