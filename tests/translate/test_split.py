from hypothesis import given
from hypothesis import strategies as st

from rawi.translate.split import MOST_CHARACTERS, MOST_WORDS, pieces


@given(st.text(alphabet=" ab,;—”\n", max_size=3000))
def test_pieces_join_exactly_and_are_short(sentence: str) -> None:
    parts = pieces(sentence)
    assert "".join(parts) == sentence
    for part in parts:
        assert len(part.split()) <= MOST_WORDS
        assert len(part) <= MOST_CHARACTERS or len(part.split()) <= 1


def test_a_sentence_of_sixty_words_stays_whole() -> None:
    sentence = " ".join(["word"] * MOST_WORDS)
    assert pieces(sentence) == [sentence]


def test_a_long_sentence_is_cut_after_a_clause_mark() -> None:
    sentence = " ".join(["one"] * 33) + "; " + " ".join(["two"] * 35)
    assert [part.split()[0] for part in pieces(sentence)] == ["one", "two"]


def test_sixty_endless_words_do_not_stay_together() -> None:
    assert max(map(len, pieces(" ".join(["a" * 200] * 60)))) <= MOST_CHARACTERS
