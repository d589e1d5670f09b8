"""How far the reading is, in seconds at speed 1: what is told of it in, a clock that runs between out."""

from collections.abc import Callable

from rawi.article.translation import Spot
from rawi.speech.plan import Plan
from rawi.speech.timeline import Timeline


class Place:
    """The place moves with the sentences, and between them with time; it never runs ahead of the sentence that is heard."""

    def __init__(self, clock: Callable[[], float]) -> None:
        """`clock` gives seconds."""
        self._clock = clock
        self.timeline = Timeline(())
        self._number = 0
        self._gone = 0.0
        self._since: float | None = None
        self._speed = 1.0

    def plan(self, plan: Plan) -> None:
        """What is read aloud."""
        if plan is not self.timeline.plan:
            self.timeline = Timeline(plan)
            self._number = min(self._number, max(0, len(plan) - 1))

    def came_to(self, spot: Spot | None) -> None:
        """This sentence begins; one that is not said changes nothing."""
        number = self.timeline.number(spot) if spot else None
        if number is not None:
            self._number, self._gone = number, 0.0
            self._since = self._clock() if self._since is not None else None

    def runs(self, speed: float, *, playing: bool) -> None:
        """The voice speaks at this speed, or is silent."""
        self._gone += self._run()
        self._since, self._speed = self._clock() if playing else None, speed

    @property
    def seconds(self) -> float:
        """Where it is now."""
        if not self.timeline.plan:
            return 0.0
        end = self.timeline.begin(self._number + 1)
        return min(end, self.timeline.begin(self._number) + self._gone + self._run())

    def target(self, moment: float) -> Spot | None:
        """The sentence to go to for a moment; None after the end.

        Places are whole sentences: a step that would stay in this one goes to the next, or to its beginning.
        """
        plan, wanted = self.timeline.plan, self.timeline.at(moment)
        if wanted == self._number and moment > self.seconds:
            wanted += 1
        return plan[wanted].spot if wanted < len(plan) else None

    def _run(self) -> float:
        return (self._clock() - self._since) * self._speed if self._since is not None else 0.0
