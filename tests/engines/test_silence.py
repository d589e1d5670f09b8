"""Of the silence that a neural voice leaves around its sound, only what a listener expects is kept."""

import pytest

np = pytest.importorskip("numpy")
silence = pytest.importorskip("rawi.engines.silence")
Timed = pytest.importorskip("rawi.engines.phoneme_words").Timed

RATE = 10_000


def said(before: int, loud: int, after: int) -> object:
    samples = np.concatenate((np.zeros(before), np.full(loud, 0.5), np.zeros(after))).astype(np.float32)
    phonemes = (Timed("^", 0), Timed("a", before), Timed("b", before + loud // 2))
    return silence.Said(samples, phonemes)


def test_the_sound_stays_and_its_times_move_with_it() -> None:
    kept = silence.trimmed(said(3_000, 2_000, 4_500), RATE, last=True)
    assert len(kept.samples) == 100 + 2_000 + 300
    assert np.all(kept.samples[100:2_100] == 0.5)
    assert [each.sample for each in kept.phonemes] == [0, 100, 1_100]


def test_within_a_sentence_a_pause_is_left() -> None:
    kept = silence.trimmed(said(3_000, 2_000, 4_500), RATE, last=False)
    assert len(kept.samples) == 100 + 2_000 + 2_500


def test_nothing_is_added() -> None:
    kept = silence.trimmed(said(0, 2_000, 50), RATE, last=True)
    assert len(kept.samples) == 2_050
    assert kept.phonemes[1].sample == 0


def test_nothing_is_left_of_silence() -> None:
    assert not len(silence.trimmed(said(500, 0, 500), RATE, last=False).samples)
