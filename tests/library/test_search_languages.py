"""Searches as people type them, in the languages of our own short texts."""

from pathlib import Path

import pytest

from rawi.library.store import Library
from tests.library.samples import story

TEXTS = {
    "en": (
        "The lighthouse keeper",
        "The keeper's naïve café stood by the harbour. Résumés were welcome in 2024.",
    ),
    "de": ("Über die Brücke", "In der Straße von München läuft ein großes Fest. Die Maß Öl ist süß."),
    "tr": ("İstanbul'da bir ada", "Isparta'nın gülleri ve ışık dolu kıyılar; çocuklar şarkı söylüyor."),
    "ar": ("المَكْتَبَةُ فِي البَحْرِ", "ذَهَبَ أَحْمَدُ إلى المدرسة في سنة ١٩٤٨ ومعه كتاب كبيـــر ومسؤول آخر."),
    "fa": ("کتاب‌های دریا", "می‌خواهیم در سال ۱۴۰۲ به کتابخانهٔ شهر برویم؛ یکی از دوستان علی است."),
    "uk": ("Їжак і зірка", "Поїзд до Києва їде повз ґанок, де п'ють чай. Ще є об'єднання ПІВДЕНЬ."),
    "ru": ("Ёлка у моря", "Самолёт летит над чёрным лесом; её подруга поёт."),
    "hi": ("समुद्र की किताब", "हिन्दी में क़लम से लिखी हुई कहानी १५ अगस्त को छपी।"),
    "he": ("שָׁלוֹם לַיָּם", "הספר הגדול על הים נכתב בירושלים, צה״ל לא היה שם."),
    "vi": ("Người đưa thư", "Đường phố Hà Nội buổi sáng có tiếng rao phở."),
    "el": ("Η Ελλάδα του χθες", "Ο Οδυσσέας ταξίδεψε σε μια ΘΑΛΑΣΣΑ γεμάτη νησιά· λόγος πολύς."),
    "zh": ("海上的图书馆", "昨天晚上，一位年轻的船长带着三百本书离开了上海港口。ＡＢＣ１２３"),
    "ja": ("東京の灯台", "ｶﾞラスの灯台は港のそばにあり、コンピューターで動いています。"),
    "th": ("ห้องสมุดกลางทะเล", "เด็กๆ ไปโรงเรียนที่กรุงเทพมหานครทุกวันจันทร์"),
    "ko": ("바다 위의 도서관", "대통령이 어제 부산에서 새로운 도서관을 열었습니다."),
}
SEARCHES = (
    ("en", "naive"), ("en", "café"), ("en", "CAFE"), ("en", "resumes"), ("de", "strasse"), ("de", "STRASSE"), ("de", "München"),
    ("de", "munchen"), ("de", "Muenchen"), ("de", "suess"), ("tr", "istanbul"), ("tr", "ISPARTA"), ("tr", "isik"), ("tr", "IŞIK"), ("tr", "çocuklar"),
    ("ar", "المكتبة"), ("ar", "مكتبه"), ("ar", "احمد"), ("ar", "1948"), ("ar", "كبير"), ("ar", "الي المدرسه"), ("fa", "كتابهاي"),
    ("fa", "میخواهیم"), ("fa", "1402"), ("fa", "يكي"), ("fa", "علي"), ("uk", "їжак"), ("uk", "ЇЖАК"), ("uk", "ганок"), ("uk", "києва"),
    ("ru", "самолет"), ("ru", "ЁЛКА"), ("hi", "हिन्दी"), ("hi", "क़लम"), ("hi", "15"), ("he", "שלום"), ("he", "ספר"), ("he", "צה״ל"),
    ("vi", "duong pho"), ("vi", "đường"), ("el", "ελλαδα"), ("el", "θάλασσα"), ("el", "λογοσ"), ("zh", "图书馆"), ("zh", "船长"),
    ("zh", "abc123"), ("ja", "灯台"), ("ja", "ガラス"), ("ja", "コンピュータ"), ("th", "โรงเรียน"), ("th", "กรุงเทพ"), ("ko", "도서관"), ("ko", "대통령"),
)  # fmt: skip


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    made = Library(Path(tmp_path_factory.mktemp("languages")) / "library.sqlite3")
    for language, (title, text) in TEXTS.items():
        made.put(*story(title, text, language=language))
    return made


def test_searches_find_their_article(library: Library) -> None:
    missed = []
    for language, words in SEARCHES:
        hits = library.search(words)
        if not hits or hits[0].entry.language != language:
            missed.append((language, words, [hit.entry.language for hit in hits]))
    print("not found:", missed)
    assert len(SEARCHES) >= 34
    assert len({language for language, _ in SEARCHES}) >= 13
    assert missed == []


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("strasse", ["Straße"]), ("احمد", ["أَحْمَدُ"]), ("kiyilar", ["kıyılar"]), ("图书馆", ["图书馆"]), ("กรุงเทพ", ["กรุงเทพ"]),
        ("كتابهاي", ["کتاب‌های"]), ("duong pho", ["Đường", "phố", "phở"]), ('"duong pho"', ["Đường phố"]), ("ガラス", ["ｶﾞラス"]), ("שלום", ["שָׁלוֹם"]),
    ],
)  # fmt: skip
def test_hits_are_ranges_of_the_text_as_it_is_written(library: Library, words: str, shown: list[str]) -> None:
    snippet = library.search(words)[0].snippets[0]
    assert [snippet.text[start:end] for start, end in snippet.hits] == shown
    assert snippet.segment


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("stra", ["straße"]), ("keep", ["keeper"]), ("the ligh", ["the lighthouse", "The lighthouse keeper"]), ("مدر", []),
        ("المك", ["المَكْتَبَةُ", "المَكْتَبَةُ فِي البَحْرِ"]), ("海上", ["海上的图书馆"]), ("ห้อง", ["ห้องสมุดกลางทะเล"]), ("elias", []), ("", []),
    ],
)  # fmt: skip
def test_what_is_typed_is_completed_as_it_is_written(
    library: Library, typed: str, completed: list[str]
) -> None:
    assert library.suggest(typed) == completed


def test_words_that_are_not_there_find_nothing(library: Library) -> None:
    for words in (
        "lighthouses keeper",
        "xylophone",
        "船上",
        "?!",
        "",
        '"',
        '" "',
        "AND",
        "NEAR(",
        "*",
        "a" * 5_000,
    ):
        assert library.search(words) == []
