"""Where the sound of several sentences is cut: in the pauses between them."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rawi.engines.cuts import MOST, cuts
from rawi.load.narration import weight
from rawi.speech.port import SAMPLE_RATE
from rawi.workers.synthesizer import HibariSynthesizer, hibari_worker
from tests.contracts.synthesizer_contract import spoken
from tests.narrated import number_of, tones

PARAGRAPH = (
    "The boat is nineteen metres long, and older than the bridge.",
    "Where the benches used to be, there are now shelves; on the shelves, behind a net, stand the books.",
    "Nobody borrows them.",
    "They come on board, they sit down, and Amira reads to them until the lamp goes out.",
)


def test_a_pause_between_sentences_is_found_beside_the_share() -> None:
    sound = tones([1.0, -0.1, 1.4, -0.5, 0.8, -0.5, 2.0]).tobytes()
    found = cuts(sound, [20, 10, 20])
    parts = [sound[2 * a : 2 * b] for a, b in pairwise(found)]
    assert b"".join(parts) == sound
    assert [each / SAMPLE_RATE for each in found] == pytest.approx([0, 2.75, 4.05, 6.3], abs=0.02)
    assert number_of(parts[1]) == 2


def test_a_voice_is_cut_between_its_sentences() -> None:
    voice = HibariSynthesizer(hibari_worker())
    said = [spoken(voice, text)[0] for text in PARAGRAPH]
    voice.close()
    rest = bytes(2 * SAMPLE_RATE // 4)
    sound = np.frombuffer(rest.join([*said, b""]), np.int16)
    hiss = np.random.default_rng(1).normal(0, 20, len(sound))
    found = cuts((sound + hiss).astype(np.int16).tobytes(), [weight(text) for text in PARAGRAPH])
    ends = [len(rest.join(said[: count + 1])) // 2 for count in range(len(said) - 1)]
    near = SAMPLE_RATE // 10
    for end, cut in zip(ends, found[1:-1], strict=True):
        assert end - near <= cut <= end + len(rest) // 2 + near


@given(
    st.lists(st.floats(-1.0, 1.0).filter(lambda each: abs(each) > 0.01), max_size=12),
    st.lists(st.integers(1, 200), min_size=1, max_size=30),
)
def test_cuts_never_fall_and_nothing_is_lost(lengths: list[float], shares: list[int]) -> None:
    sound = tones(lengths) if lengths else np.zeros(0, np.int16)
    found = cuts(sound.tobytes(), shares)
    assert len(found) == len(shares) + 1
    assert (found[0], found[-1]) == (0, len(sound))
    assert found == sorted(found)


@pytest.mark.parametrize("count", [MOST, 20 * MOST])
def test_many_sentences_in_one_clip_are_cut_all_the_same(count: int) -> None:
    found = cuts(tones([0.2, -0.1] * 200).tobytes(), [5] * count)
    assert found == sorted(found)
    assert len(found) == count + 1
