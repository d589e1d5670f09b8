"""How the proof of heard words counts: what is wrong, what counts neither way."""

import operator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.proofs.listener import Misheard, distance, misheard, words

WORDS = st.lists(st.sampled_from("abcd"), max_size=8)


def _alike(said: str, heard: str) -> bool:
    return said == heard or {said, heard} == {"ferry", "fairy"}


def test_words_are_told_without_signs() -> None:
    assert words("“The captain's boat”, 9 o'clock.") == ["the", "captain's", "boat", "o'clock"]


@pytest.mark.parametrize(
    ("said", "heard", "free", "wrong"),
    [
        ("the boat waits", "the boat waits", (), []),
        ("a ferry waits", "fairy weights", (), [("a", "", 0), ("waits", "weights", 2)]),
        ("the boat", "the old boat", (), [("", "old", 1)]),
        ("says haddad who", "says have who", ("haddad",), []),
        ("says haddad who", "says who", ("haddad",), []),
        ("says haddad who", "says have it who", ("haddad",), [("", "have", 1)]),
        ("the boat", "", (), [("the", "", 0), ("boat", "", 1)]),
        ("boat", "boat it", (), [("", "it", 0)]),
    ],
)
def test_what_is_misheard(
    said: str, heard: str, free: tuple[str, ...], wrong: list[tuple[str, str, int]]
) -> None:
    found = misheard(said.split(), heard.split(), _alike, free)
    assert found == [Misheard(*each) for each in wrong]


@given(WORDS, WORDS)
def test_misheard_words_are_the_distance(said: list[str], heard: list[str]) -> None:
    assert len(misheard(said, heard, operator.eq)) == distance(said, heard)
    assert max(0, abs(len(said) - len(heard))) <= distance(said, heard) <= max(len(said), len(heard))
