"""What the reader chose about voices, kept as one setting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.settings.voices import VoiceChoice, parse, store

CHOICES = st.dictionaries(
    st.sampled_from(["en", "pt-BR", "ar", "zh"]),
    st.builds(
        VoiceChoice,
        st.sampled_from(["", "espeak/gmw/en", "piper/joe"]),
        st.floats(0.5, 2.0),
        st.floats(-6, 6),
        st.floats(0.2, 1.0),
    ),
)


@given(CHOICES)
def test_what_is_stored_comes_back(choices: dict[str, VoiceChoice]) -> None:
    told = {code: each for code, each in choices.items() if each != VoiceChoice()}
    assert parse(store(choices)) == told


@pytest.mark.parametrize("text", ["", "{", "[]", "3", '{"en": 3}', '{"en": null}'])
def test_nonsense_chooses_nothing(text: str) -> None:
    assert parse(text) == {}


def test_numbers_stay_within_their_bounds() -> None:
    told = '{"en": {"voice": 7, "pace": 99, "pitch": "high", "volume": -1, "more": []}}'
    assert parse(told) == {"en": VoiceChoice("", 2.0, 0.0, 0.2)}
