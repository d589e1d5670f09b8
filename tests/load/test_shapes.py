"""What the shape of plain lines tells: underlined headings, quoted mail, code, verse, wrapped lines, lists; and dated bylines."""

from datetime import date, datetime

import pytest

from rawi.article.errors import Code
from rawi.article.model import BlockKind
from rawi.article.stored import Stored
from rawi.load.plain import dates
from rawi.load.plain_text import PlainTextLoader
from rawi.load.port import Draft

_PROSE = "The boat left the quay at nine with eleven people aboard, and nobody on the shore thought that it would take them until evening to come back."


def load(text: str) -> Draft:
    return PlainTextLoader().load(Stored("copy.txt", text.encode()))


def of(draft: Draft, kind: BlockKind) -> list[str]:
    return [block.text for block in (*draft.head, *draft.body) if block.kind is kind and not block.furniture]


def test_underlined_headings_have_their_levels() -> None:
    draft = load(
        f"The slow boat\n=============\n\n{_PROSE}\n\nThe way out\n-----------\n\n{_PROSE}\n\nThe way back\n------------\n{_PROSE}\n"
    )
    assert draft.title == "The slow boat"
    assert [(b.text, b.level) for b in draft.body if b.kind is BlockKind.HEADING] == [
        ("The way out", 3),
        ("The way back", 3),
    ]
    assert of(draft, BlockKind.PARAGRAPH) == [_PROSE] * 3


def test_capitals_make_a_heading() -> None:
    draft = load(f"The slow boat of Port Ferrel\n\n{_PROSE}\n\nTHE WAY BACK\n\n{_PROSE}\n\n{_PROSE}\n")
    assert of(draft, BlockKind.HEADING) == ["THE WAY BACK"]


def test_quoted_mail_is_joined_by_depth() -> None:
    draft = load(
        "Dear Salma,\n\nI agree with all of it.\n\n> The boat leaves\n> at nine.\n>\n> Bring bread.\n>> Who brings\n>> the tea?\n\nYours, Tom\n"
    )
    quotes = [(b.text, b.level) for b in (*draft.head, *draft.body) if b.kind is BlockKind.QUOTE]
    assert quotes == [("The boat leaves at nine.", 1), ("Bring bread.", 1), ("Who brings the tea?", 2)]


def test_indented_code_stays_as_it_is() -> None:
    draft = load(
        f"{_PROSE}\n\n    def leave(boat):\n        boat.engine = True\n        return boat\n\n{_PROSE}\n"
    )
    assert of(draft, BlockKind.CODE) == ["def leave(boat):\n    boat.engine = True\n    return boat"]


_VERSES = {
    "en": "The river took the bridge away,\nthe river took the mill,\nand yet upon the other side\nthe lamp is burning still.",
    "fa": "رود از کنار خانه‌ی ما رفت\nپل را شبانه با خود برد\nآن سوی رود هنوز کسی\nفانوس را به دست سپرد",
    "ar": "مر النهر بدارنا ليلا\nوحمل الجسر معه ومضى\nوعلى الضفة الأخرى سراج\nما زال يضيء لمن سرى",
    "ru": "Река сегодня мост взяла\nи мельницу взяла с собой\nно лампа всё ещё светла\nна том далёком берегу",
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(_VERSES))
def test_verse_keeps_its_lines(language: str) -> None:
    stanza = _VERSES[language]
    draft = load(f"{stanza}\n\n{stanza}\n\n{stanza}\n")
    assert [block.text for block in (*draft.head, *draft.body)] == [stanza] * 3


def test_lines_wrapped_by_mail_are_joined() -> None:
    text = (
        "When the wind had turned to the north-east the harbour master sent his\nson to the lighthouse with a letter for the keeper, and the boy went\n"
        "along the wall as quickly as he could.\n\nHe found the door open and nobody there, only the lamp, which burned\nas on every other night, and a cup of tea that was still warm.\n"
    )
    draft = load(text)
    assert [b.text.count("\n") for b in (*draft.head, *draft.body)] == [0, 0]
    assert " ".join(b.text for b in (*draft.head, *draft.body)).split() == text.split()


def test_bullets_and_numbers_are_lists() -> None:
    draft = load(
        f"{_PROSE}\n\n- bread from the mill\n- tea\n\n1. untie the boat\n2. start the engine\n\n{_PROSE}\n"
    )
    items = [(b.text, b.ordinal) for b in draft.body if b.kind is BlockKind.LIST_ITEM]
    assert items == [
        ("bread from the mill", None),
        ("tea", None),
        ("untie the boat", 1),
        ("start the engine", 2),
    ]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("بقلم سلمى إدريس 14 آذار 2026 الساعة 07:30", "ar", datetime(2026, 3, 14, 7, 30)),
        ("سلمى إدريس، ١٤ مارس ٢٠٢٦", "ar", date(2026, 3, 14)),
        ("پروانه کریمی ۱۴۰۳/۱۲/۱۵", "fa", date(2025, 3, 5)),
        ("۱۵ اسفند ۱۴۰۳ ساعت ۱۷:۲۰", "fa", datetime(2025, 3, 5, 17, 20)),
        ("सलमा इदरीस, 14 मार्च 2026", "hi", date(2026, 3, 14)),
        ("Салма Идрис, 14 марта 2026, 07:30", "ru", datetime(2026, 3, 14, 7, 30)),
        ("Салма Ідріс, 14 березня 2026 о 07:30", "uk", datetime(2026, 3, 14, 7, 30)),
        ("Salma İdris 14 Mart 2026 07:30", "tr", datetime(2026, 3, 14, 7, 30)),
        ("记者 王小明 2026年3月14日 07:30", "zh", datetime(2026, 3, 14, 7, 30)),
    ],
)
def test_dates_of_bylines(line: str, language: str, expected: date) -> None:
    found = dates.find(line, language)
    assert found is not None
    assert found.when == expected


def test_a_guessed_structure_is_told_and_a_clear_one_is_not() -> None:
    menu = "\n".join(
        f"{word}\n"
        for word in ("Sport", "Wetter", "Reise", "Karte", "Rätsel", "Abo", "Hilfe", "Menu", "Share", "Print")
    )
    unclear = load(menu + "\n" + _PROSE)
    clear = load(
        f"The slow boat of Port Ferrel\n\nBy Salma Idris, 14 March 2026\n\n{_PROSE}\n\n{_PROSE}\n\n{_PROSE}\n"
    )
    assert unclear.confidence < clear.confidence
    assert Code.STRUCTURE_GUESSED.value in {notice.code for notice in unclear.notices}
    assert Code.STRUCTURE_GUESSED.value not in {notice.code for notice in clear.notices}
