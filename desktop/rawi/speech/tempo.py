"""Speech faster or slower at the same pitch, by whole periods of the voice. Imported only when the speed is not 1.

Bill Cox's Sonic in numpy: the period is where the sound resembles itself most (average magnitude difference function, Ross
et al. 1974); faster leaves periods out, slower says them twice, and each join fades over one of them at most. What came
out is steered against what was taken in, so that the clock of a player may count samples by the speed alone.
"""

from typing import Any

import numpy as np

from rawi.speech.port import SAMPLE_RATE

_SHORTEST, _LONGEST = SAMPLE_RATE // 400, SAMPLE_RATE // 65
"""Samples of a period: voices from 65 to 400 Hz; a higher one is heard at twice its period or more."""

_COARSE = 5
"""Samples that are one where the period is first looked for."""

_AHEAD = 2 * _LONGEST
"""Samples that the longest period and its likeness take."""

_LAGS = _LONGEST // _COARSE
_FADE = np.arange(_LONGEST + 1, dtype=np.float32)


def _shares(longest: int) -> Any:
    """Row p is the mean over the first p samples."""
    lags = np.arange(longest + 1)[:, None]
    return ((np.arange(longest) < lags) / np.maximum(lags, 1)).astype(np.float32)


def _places(longest: int) -> Any:
    """Row p is the samples p on."""
    return np.arange(longest + 1)[:, None] + np.arange(longest)


_MEANS, _FINE_MEANS = _shares(_LAGS), _shares(_LONGEST)
_SHIFTED, _FINE_SHIFTED = _places(_LAGS), _places(_LONGEST)


class Tempo:
    """One stretch of sound at one speed (0.5 to 4, not 1).

    Output sample n is heard where input sample n * speed would be, less than 20 ms off; in all there are
    round(input / speed) of them. It keeps 31 ms of the input back, so that nothing is said twice past its end.
    """

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._samples = np.zeros(0, np.float32)
        self._read = 0
        self._fed = self._given = 0
        self._due = 0.0
        self._copy = 0

    def feed(self, pcm: bytes) -> bytes:
        """What comes out for these samples; some are kept back."""
        more = np.frombuffer(pcm, dtype=np.int16)
        self._fed += len(more)
        return self._bytes(self._run(more.astype(np.float32)))

    def finish(self) -> bytes:
        """What was kept back."""
        missing = max(0, round(self._fed / self._speed) - self._given)
        silence = np.zeros(2 * _AHEAD + int(missing * self._speed), np.float32)
        return self._bytes(self._run(silence)[:missing])

    def _bytes(self, samples: Any) -> bytes:
        return bytes(np.rint(samples).astype(np.int16).tobytes())

    def _run(self, more: Any) -> Any:
        """Everything that can come out now."""
        self._samples = np.concatenate((self._samples[self._read :], more))
        self._read = 0
        out = [self._samples[:0]]
        while True:
            out.append(self._verbatim())
            if self._copy or len(self._samples) - self._read < _AHEAD:
                return np.concatenate(out)
            out.append(self._step())

    def _verbatim(self) -> Any:
        count = max(0, min(self._copy, len(self._samples) - self._read - _AHEAD))
        self._copy -= count
        piece = self._samples[self._read : self._read + count]
        self._moved(taken=count, given=count)
        return piece

    def _moved(self, taken: int, given: int) -> None:
        self._read += taken
        self._given += given
        self._due += given * self._speed - taken

    def _step(self) -> Any:
        """Leave one period out, or say it twice; then as many samples are copied as bring the speed to its mean."""
        ahead = self._samples[self._read : self._read + _AHEAD]
        period = _period(ahead)
        now, later = ahead[:period], ahead[period:]
        if self._speed > 1:
            length = _within(period, (period - self._due) / (self._speed - 1))
            piece = _joined(now, later, length)
            self._moved(taken=period + length, given=length)
        else:
            length = _within(period, (period * self._speed + self._due) / (1 - self._speed))
            piece = np.concatenate((now, _joined(later, now, length)))
            self._moved(taken=length, given=period + length)
        self._copy = max(0, round(self._due / (1 - self._speed)))
        return piece


def _within(period: int, length: float) -> int:
    """A join is as long as it must be, a period at most and a quarter of one at least."""
    return min(period, max(period // 4, round(length)))


def _joined(old: Any, new: Any, length: int) -> Any:
    """From one to the other."""
    share = _FADE[:length] / length
    return old[:length] * (1 - share) + new[:length] * share


def _period(ahead: Any) -> int:
    """Samples after which the sound resembles itself most, first by the mean of a few, then by each."""
    rough = ahead[: 2 * _LAGS * _COARSE].reshape(-1, _COARSE).mean(axis=1)
    first = _SHORTEST // _COARSE
    near = _COARSE * _nearest(rough, _SHIFTED[first:], _MEANS[first:], first)
    low, high = max(_SHORTEST, near - _COARSE), min(_LONGEST, near + _COARSE)
    return _nearest(ahead, _FINE_SHIFTED[low : high + 1], _FINE_MEANS[low : high + 1], low)


def _nearest(samples: Any, shifted: Any, means: Any, first: int) -> int:
    apart = np.abs(samples[shifted] - samples[: shifted.shape[1]])
    return first + int(np.argmin(np.einsum("ij,ij->i", apart, means)))
