"""Sound that is kept for a while, and never more of it than is allowed."""

from hypothesis import given
from hypothesis import strategies as st

from rawi.article.timing import WordTime
from rawi.speech.memory import Memory, Sound, Wanted
from rawi.speech.port import Manner


def wanted(text: str) -> Wanted:
    return Wanted(text, "en", "espeak", Manner())


def sound(size: int) -> Sound:
    return Sound(bytes(size), ())


def test_the_least_recently_used_goes_first() -> None:
    memory = Memory(300)
    for text in "abc":
        memory.keep(wanted(text), sound(100))
    assert memory.find(wanted("a"))
    memory.keep(wanted("d"), sound(100))
    assert [text for text in "abcd" if memory.find(wanted(text))] == ["a", "c", "d"]


def test_what_is_larger_than_everything_may_be_is_not_kept() -> None:
    memory = Memory(300)
    memory.keep(wanted("a"), sound(301))
    assert memory.find(wanted("a")) is None
    assert memory.size == 0


def test_words_count_too() -> None:
    words = tuple(WordTime(n, n + 1, n / 10, n / 10 + 0.1) for n in range(100))
    assert Sound(b"", words).size > 10_000


@given(st.lists(st.tuples(st.sampled_from("abcdef"), st.integers(0, 200), st.booleans())))
def test_it_never_holds_more_than_its_budget_and_gives_what_was_kept_last(
    steps: list[tuple[str, int, bool]],
) -> None:
    memory, last = Memory(300), dict[str, Sound]()
    for text, size, find in steps:
        if find:
            found = memory.find(wanted(text))
            assert found is None or found == last[text]
        else:
            last[text] = sound(size)
            memory.keep(wanted(text), last[text])
            assert memory.find(wanted(text)) == last[text]
        assert 0 <= memory.size <= 300
    memory.clear()
    assert memory.size == 0
