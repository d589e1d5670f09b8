"""A plan and a place in it in, how far that is and how long the rest takes out."""

from collections.abc import Callable
from dataclasses import dataclass

from rawi.speech.plan import Plan, Utterance
from rawi.text.reading import spoken_seconds


@dataclass(frozen=True, slots=True)
class Outlook:
    """How much of the plan's time lies before a place (0 to 1), and how many seconds are left from there on."""

    part: float
    left: float


def outlook(plan: Plan, index: int, pace: Callable[[Utterance], float], pauses: float) -> Outlook:
    """At `pace` (of what says each, the speed included), with pauses so many times as long as planned; pauses shrink with the pace."""

    def seconds(each: Utterance) -> float:
        return ((each.seconds or spoken_seconds(each.text)) + each.pause_after * pauses) / pace(each)

    times = [seconds(each) for each in plan]
    left = sum(times[index:])
    whole = sum(times)
    return Outlook(1 - left / whole if whole else 0.0, left)
