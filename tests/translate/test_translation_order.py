"""What the reader sees comes first, and in what portions."""

from rawi.article.ids import SegmentIds
from rawi.article.model import BlockKind
from rawi.translate.batches import GROWTH, LARGEST, SMALLEST, batches
from rawi.translate.order import Task, tasks
from tests.translate.makers import article, block, numbered


def texts(found: list[Task]) -> list[str]:
    return [task.text for task in found]


def test_from_the_readers_sentence_on_then_what_is_before_then_the_site() -> None:
    ids = SegmentIds()
    blocks = (
        block(ids, "Menu.", furniture=True), block(ids, "One.", "Two."), block(ids, "Three."), block(ids, "Share.", furniture=True)
    )  # fmt: skip
    given = article(*blocks)
    first = blocks[1].segments[1].id
    found = tasks(given, "en", "pt", first, forced=False)
    assert texts(found) == ["Two.", "Three.", "One.", "Share.", "Menu."]
    inside = tasks(given, "en", "pt", blocks[3].segments[0].id, forced=False)
    assert texts(inside) == ["Share.", "Menu.", "One.", "Two.", "Three."]


def test_a_reader_in_code_gets_what_follows_it() -> None:
    ids = SegmentIds()
    code = block(ids, "x = 1", kind=BlockKind.CODE)
    given = article(block(ids, "One."), code, block(ids, "Two."))
    assert texts(tasks(given, "en", "pt", code.segments[0].id, forced=False)) == ["Two.", "One."]


def test_the_first_portion_holds_the_readers_paragraph_and_the_others_grow() -> None:
    given = numbered(400, sentences=6, words=15)
    found = tasks(given, "en", "pt", given.sections[0].blocks[5].segments[1].id, forced=False)
    portions = list(batches(found))
    assert len(portions[0]) == 5
    assert [task for portion in portions for task in portion] == found
    words = [sum(len(task.text.split()) for task in portion) for portion in portions]
    assert words[0] >= SMALLEST
    assert all(after >= min(LARGEST, GROWTH * SMALLEST) for after in words[1:-1])
    assert words[3] >= LARGEST
    assert max(words) < LARGEST + 15


def test_short_blocks_make_no_portions_of_their_own_and_a_very_long_one_is_cut() -> None:
    ids = SegmentIds()
    short = tasks(article(*(block(ids, f"Title {n}.") for n in range(20))), "en", "pt", None, forced=False)
    assert len(list(batches(short))) == 1
    long = tasks(numbered(1, sentences=100), "en", "pt", None, forced=False)
    assert [len(portion) for portion in batches(long)] == [16, 32, 52]


def test_two_languages_in_turns_make_no_small_portions() -> None:
    ids = SegmentIds()
    blocks = [block(ids, f"A sentence {n}.", language=("en", "fr")[n % 2]) for n in range(400)]
    portions = list(batches(tasks(article(*blocks), "en", "pt", None, forced=False)))
    assert all(len({task.language for task in portion}) == 1 for portion in portions)
    assert len(portions) < 20
    assert sum(map(len, portions)) == 400


def test_nothing_to_do_is_no_portion() -> None:
    assert list(batches([])) == []
