"""Every spoken word has a time."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from rawi.speech.port import SAMPLE_RATE
from rawi.speech.timing import Event, tokens, word_times


def words(text: str) -> list[str]:
    return [text[a:b] for a, b in tokens(text)]


def test_tokens_of_several_scripts() -> None:
    assert words("In 2015, “so I told him” - 1,200!") == ["In", "2015,", "“so", "I", "told", "him”", "1,200!"]
    assert words("今天好。") == ["今", "天", "好"]
    assert words("… — !") == []


def test_several_events_of_a_number_count_once() -> None:
    times = word_times(
        "lent 1,200 books",
        [Event(0, 0), Event(5, 1000), Event(6, 2000), Event(7, 3000), Event(11, 4000)],
        6000,
    )
    assert [(t.start, round(t.begin * SAMPLE_RATE, -1)) for t in times] == [(0, 0), (5, 1000), (11, 4000)]


def test_a_word_without_an_event_gets_its_share() -> None:
    times = word_times("one of the boats", [Event(0, 0), Event(11, 9000)], 12000)
    assert [round(t.begin * SAMPLE_RATE, -1) for t in times] == [0, 3000, 6000, 9000]


@given(
    st.text(max_size=80),
    st.lists(st.builds(Event, st.integers(-2, 90), st.integers(0, 200_000)), max_size=30),
    st.integers(0, 250_000),
)
def test_times_rise_and_cover_every_word(text: str, events: list[Event], samples: int) -> None:
    times = word_times(text, events, samples)
    assert [(t.start, t.end) for t in times] == tokens(text)
    assert all(a.begin < b.begin for a, b in pairwise(times))
    assert all(t.begin <= t.finish for t in times)
