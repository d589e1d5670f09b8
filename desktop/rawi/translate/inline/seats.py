"""Runs of a sentence's words in, runs of its translation's words out."""

from collections.abc import Mapping, Sequence

from rawi.translate.inline.windows import Window
from rawi.translate.inline.words import Word

Run = tuple[int, int]
"""Words from the first to the one after the last."""

_FAR = 0.5
"""What a window loses that is as far from where it is expected as the sentence is long."""

_UNLIKE = 0.5
"""How far from its place a run is moved, as a part of the sentence, so that it does not fall on a mere article."""


class Seats:
    """Gives each run of words of `source` its seat in `target` (both not empty), runs that hold others first."""

    def __init__(self, source: Sequence[Word], target: Sequence[Word]) -> None:
        self._source, self._target = source, target
        self._found: dict[Run, Run] = {}

    def take(self, candidates: Mapping[Run, Sequence[Window]]) -> dict[Run, Run]:
        """Every run's seat: within that of the run around it, apart from those beside it as far as there are words."""
        self._found = {}
        families: dict[Run, list[Run]] = {}
        for run in sorted(candidates, key=lambda each: each[0] - each[1]):
            families.setdefault(_around(run, candidates, len(self._source)), []).append(run)
        for parent in sorted(families, key=lambda each: (each[0] - each[1], each[0])):
            self._seat(parent, families[parent], candidates)
        return self._found

    def _seat(self, parent: Run, children: list[Run], candidates: Mapping[Run, Sequence[Window]]) -> None:
        """The surest first, so that a guess never takes the words of what was found."""
        room = self._found.get(parent, (0, len(self._target)))
        ranked = {
            child: sorted(self._ranked(child, parent, room, candidates[child]), reverse=True)
            for child in children
        }
        for child in sorted(children, key=lambda each: ranked[each][:1], reverse=True):
            taken = [self._found[each] for each in children if each in self._found and _apart(each, child)]
            free = (seat for _, seat in ranked[child] if not any(_touch(seat, each) for each in taken))
            if child == parent or child == (0, len(self._source)):
                self._found[child] = room
            else:
                self._found[child] = next(free, None) or self._guess(child, parent, room, taken)

    def _ranked(
        self, child: Run, parent: Run, room: Run, windows: Sequence[Window]
    ) -> list[tuple[float, Run]]:
        length = self._target[-1].end - self._target[0].start
        expected = self._expected(child, parent, room)
        return [
            (w.score - _FAR * abs(self._middle((w.first, w.last)) - expected) / length, (w.first, w.last))
            for w in windows
            if room[0] <= w.first and w.last <= room[1]
        ]

    def _middle(self, seat: Run) -> float:
        return (self._target[seat[0]].start + self._target[seat[1] - 1].end) / 2

    def _expected(self, child: Run, parent: Run, room: Run) -> float:
        """The middle of the run, as far through the room as it is through its parent."""
        begin, end = self._source[parent[0]].start, self._source[parent[1] - 1].end
        middle = (self._source[child[0]].start + self._source[child[1] - 1].end) / 2
        low, high = self._target[room[0]].start, self._target[room[1] - 1].end
        return low + (middle - begin) / max(1, end - begin) * (high - low)

    def _guess(self, child: Run, parent: Run, room: Run, taken: list[Run]) -> Run:
        """Where it is expected, as long as the run is beside its parent; fewer words, or another's, where all are taken."""
        expected = self._expected(child, parent, room)
        share = (room[1] - room[0]) / (parent[1] - parent[0])
        length = min(room[1] - room[0], max(1, round((child[1] - child[0]) * share)))
        for size in range(length, 0, -1):
            seats = [(at, at + size) for at in range(room[0], room[1] - size + 1)]
            free = [seat for seat in seats if not any(_touch(seat, each) for each in taken)]
            if free:
                return min(free, key=lambda seat: self._distance(seat, child, expected))
        return self._shared(expected, room, taken)

    def _distance(self, seat: Run, child: Run, expected: float) -> float:
        length = self._target[-1].end - self._target[0].start
        wanted = any(word.content for word in self._source[slice(*child)])
        unlike = wanted and not any(word.content for word in self._target[slice(*seat)])
        return abs(self._middle(seat) - expected) + (_UNLIKE * length if unlike else 0)

    def _shared(self, expected: float, room: Run, taken: list[Run]) -> Run:
        """A word of the nearest seat, at the side where it is expected: the seat gives it up where it has others."""
        nearest = min(taken, key=lambda seat: abs(self._middle(seat) - expected))
        owner = next((run for run, seat in self._found.items() if seat == nearest), None)
        before = expected < self._middle(nearest)
        given = (nearest[0], nearest[0] + 1) if before else (nearest[1] - 1, nearest[1])
        if owner is not None and nearest[1] - nearest[0] > 1:
            self._found[owner] = (given[1], nearest[1]) if before else (nearest[0], given[0])
        return given if room[0] <= given[0] and given[1] <= room[1] else room


def _around(run: Run, runs: Mapping[Run, object], length: int) -> Run:
    """The smallest other run that holds this one; the whole sentence where there is none."""
    holding = [each for each in runs if each != run and each[0] <= run[0] and run[1] <= each[1]]
    return min(holding, key=lambda each: each[1] - each[0], default=(0, length))


def _apart(one: Run, other: Run) -> bool:
    return one[1] <= other[0] or other[1] <= one[0]


def _touch(one: Run, other: Run) -> bool:
    return not _apart(one, other)
