"""Structure from unmarked text."""

import re
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rawi.article.model import Article, BlockKind
from rawi.load.plain.lines import lines
from rawi.load.plain.structure import structure
from tests.conftest import FIXTURES


def test_the_front_matter_of_a_copied_article(copied: Article) -> None:
    assert copied.title == "At least 40 boats lost in a night of storm off Port Ferrel: harbour master"
    assert copied.standfirst.startswith("Fishing boats from three villages")
    assert copied.authors == ("Nadia Wren",)
    assert copied.published == datetime(2025, 10, 12, 6, 41)
    assert copied.site == "All the Harbour's News, Every Tide."
    assert copied.language == "en"
    assert [block.kind for block in copied.head] == [
        BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, BlockKind.TITLE, BlockKind.STANDFIRST, BlockKind.BYLINE,
    ]  # fmt: skip
    assert [block.furniture for block in copied.head] == [True, True, False, False, False]


def test_its_headings_in_order(copied: Article) -> None:
    assert [(section.heading, section.level) for section in copied.sections] == [
        ("A night of wind, 40 boats lost", 2),
        ("The harbour counts its losses", 2),
        ("Neighbours open their doors", 2),
        ("What the town does now", 2),
    ]
    assert all(section.blocks[0].text == section.heading for section in copied.sections)
    assert [len(section.blocks) for section in copied.sections] == [3, 3, 2, 4]


def test_the_repeated_standfirst_is_kept_and_marked(copied: Article) -> None:
    repeated = copied.sections[0].blocks[2]
    assert repeated.furniture
    assert repeated.text.startswith("Fishing boats from three villages")


def test_the_trailer_is_related_furniture(copied: Article) -> None:
    last = copied.sections[-1].blocks[-1]
    assert (last.text, last.kind, last.furniture) == ("Also Read", BlockKind.RELATED, True)


def test_every_word_of_the_file_is_there(copied: Article) -> None:
    source = (FIXTURES / "copied.en.txt").read_text(encoding="utf-8")
    text = " ".join(block.text for block in copied.blocks)
    assert re.findall(r"\S+", text) == re.findall(r"\S+", source)


_ARTICLES = {
    "ar": ("صحيفة المساء\n\nالمكتبة التي تسافر على الماء كل أسبوع\n\nبقلم سلمى إدريس 14 مارس 2026 07:30\n\nمكتبة عائمة\n\n", "في كل ثلاثاء يشغل يوسف محرك القارب ويتجه نحو التيار، ويبلغ طول القارب تسعة عشر مترا وهو أقدم من صاحبه بسنوات كثيرة جدا.", "سلمى إدريس", "مكتبة عائمة"),
    "fa": ("روزنامه عصر\n\nکتابخانه‌ای که هر هفته روی آب سفر می‌کند\n\nنویسنده: پروانه کریمی ۱۵ اسفند ۱۴۰۳\n\nکتابخانه شناور\n\n", "هر سه‌شنبه یوسف موتور قایق را روشن می‌کند و به سوی جریان آب می‌رود. قایق نوزده متر درازا دارد و از صاحبش پیرتر است، می‌گویند.", "پروانه کریمی", "کتابخانه شناور"),
    "pt": ("Jornal da Tarde\n\nA biblioteca que viaja pela água toda semana\n\nPor Salma Idris, 14 de março de 2026\n\nUma biblioteca que flutua\n\n", "Toda terça-feira Yusuf liga o motor da lancha e vira a proa contra a corrente. A lancha tem dezenove metros e é mais velha do que o dono.", "Salma Idris", "Uma biblioteca que flutua"),
    "de": ("Abendblatt\n\nDie Bücherei, die jede Woche auf dem Wasser reist\n\nVon Salma Idris, 14. März 2026\n\nEine schwimmende Bücherei\n\n", "Jeden Dienstag wirft Yusuf den Motor an und dreht den Bug in die Strömung. Das Boot ist neunzehn Meter lang und älter als sein Besitzer.", "Salma Idris", "Eine schwimmende Bücherei"),
    "ru": ("Вечерняя газета\n\nБиблиотека, которая каждую неделю плывёт по воде\n\nСалма Идрис, 14 марта 2026\n\nПлавучая библиотека\n\n", "Каждый вторник Юсуф заводит мотор и поворачивает нос лодки против течения. Лодка длиной девятнадцать метров и старше своего хозяина.", "Салма Идрис", "Плавучая библиотека"),
    "zh": ("晚报\n\n每周在水上旅行的图书馆给村庄带来故事\n\n记者 王小明 2026年3月14日\n\n漂浮的图书馆\n\n", "每个星期二，船长发动引擎，把船头转向水流。这条船长十九米，比船长本人还要老，船上有一千二百本四种语言的书，村民们都在等它。", "王小明", "漂浮的图书馆"),
}  # fmt: skip


@pytest.mark.parametrize("language", sorted(_ARTICLES))
def test_bylines_and_headings_of_other_languages(language: str) -> None:
    front, paragraph, author, heading = _ARTICLES[language]
    draft = structure(lines(front + paragraph + "\n\n" + paragraph + "\n"), language)
    assert draft.authors == (author,)
    assert draft.published is not None
    assert draft.published.year in (2025, 2026)
    assert [block.text for block in draft.body if block.kind is BlockKind.HEADING] == [heading]


def test_hard_wrapped_text_is_joined() -> None:
    wrapped = "\n\n".join("\n".join(["this line goes on and on until the edge"] * 5) for _ in range(4))
    assert len(lines(wrapped)) == 4


@settings(max_examples=150)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=60), max_size=12).map("\n".join))
def test_no_visible_character_is_lost(text: str) -> None:
    found = lines(text)
    if not found:
        return
    draft = structure(found, "en")
    kept = "".join(str(b.ordinal or "") + b.text for b in (*draft.head, *draft.body))
    visible = [c for c in text if c.isalnum()]
    assert sorted(c for c in kept if c.isalnum()) == sorted(visible) or any(c.isdigit() for c in text)
    assert [c for c in kept if c.isalpha()] == [c for c in text if c.isalpha()]
