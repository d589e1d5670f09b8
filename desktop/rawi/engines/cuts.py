"""Sound in which several sentences are said, and how much text each of them is in; where it is cut between them out.

A cut lies in a pause: near the place that the sentence's share of the voiced sound gives, rather in a long pause than in a
short one. How exact: see `tests/engines/test_cuts.py`.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np

from rawi.speech.port import SAMPLE_RATE

_FRAME = SAMPLE_RATE // 100
_QUIET = 0.05
"""Of the level that a tenth of the sound reaches."""

_PAUSE = 8
"""Frames that are a pause, and no plosive's."""

_LONG, _WORTH = 70, 2.0
"""Frames after which a pause is no surer sign, and how many frames beside its place a cut may lie for a pause that is one longer."""

_AROUND, _PENALTY = 50, 50.0
"""Frames around a place without a pause where the quietest one is looked for, and what it costs to cut there."""

MOST = 1_000
"""Sentences; more of them are cut by their shares alone."""


def cuts(pcm: bytes, shares: Sequence[int]) -> list[int]:
    """First sample of each share and the sample after the last one, never falling: 0, …, the sound's length."""
    samples = np.frombuffer(pcm, np.int16)
    ends = np.cumsum(shares)
    levels = _levels(samples)
    if len(shares) > 1:
        places = _in_pauses(levels, ends[:-1] / ends[-1]) if len(shares) <= MOST else []
        places = places or [int(len(samples) * end / ends[-1]) for end in ends[:-1]]
    else:
        places = []
    return [0, *places, len(samples)]


def _levels(samples: Any) -> Any:
    """Root mean square of each hundredth of a second."""
    count = len(samples) // _FRAME
    frames = samples[: count * _FRAME].astype(np.float32).reshape(-1, _FRAME)
    return np.sqrt((frames**2).mean(axis=1)) if count else np.zeros(0)


def _in_pauses(levels: Any, parts: Any) -> list[int]:
    """For each part of the text the sample where it ends; [] where there is no room for all of them."""
    if not len(levels) or not levels.any():
        return []
    quiet = levels <= _QUIET * np.quantile(levels, 0.9)
    voiced = np.concatenate(([0], np.cumsum(~quiet)))
    wanted = parts * voiced[-1]
    middles, lengths = _pauses(quiet)
    spare = np.array([_quietest(levels, voiced, each) for each in wanted])
    places = np.concatenate((middles, spare))
    gain = np.concatenate((_WORTH * np.minimum(lengths, _LONG), np.full(len(spare), -_PENALTY)))
    order = np.argsort(places, kind="stable")
    places, gain = places[order], gain[order]
    chosen = _rising(places, np.abs(voiced[places][None, :] - wanted[:, None]) - gain[None, :])
    return [int(place) * _FRAME for place in chosen]


def _pauses(quiet: Any) -> tuple[Any, Any]:
    """Middle frame and length of each pause within the sound."""
    edges = np.flatnonzero(np.diff(np.concatenate(([False], quiet, [False])).astype(np.int8)))
    begins, ends = edges[::2], edges[1::2]
    inner = (ends - begins >= _PAUSE) & (begins > 0) & (ends < len(quiet))
    return (begins + ends)[inner] // 2, (ends - begins)[inner]


def _quietest(levels: Any, voiced: Any, wanted: float) -> int:
    """The quietest frame around the place where so many voiced ones were heard."""
    here = int(np.searchsorted(voiced, wanted))
    first = max(1, here - _AROUND)
    near = levels[first : max(first + 1, here + _AROUND)]
    return first + int(near.argmin()) if len(near) else len(levels) - 1


def _rising(places: Any, costs: Any) -> list[int]:
    """For each row the place in it, rising from row to row, so that the costs together are the least; [] where there are too few."""
    distinct = np.searchsorted(places, places)
    best = costs[0]
    back: list[Any] = []
    for row in costs[1:]:
        least = np.minimum.accumulate(best)
        where = np.maximum.accumulate(np.where(best <= least, np.arange(len(best)), 0))
        before = distinct - 1
        back.append(np.where(before >= 0, where[before], -1))
        best = row + np.where(before >= 0, least[before], np.inf)
    last = int(best.argmin())
    if not np.isfinite(best[last]):
        return []
    chosen = [last]
    for each in reversed(back):
        chosen.append(int(each[chosen[-1]]))
    return [int(places[index]) for index in reversed(chosen)]
