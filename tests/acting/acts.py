"""A sequence of random deeds: made from a seed, done and judged; a failure tells what was done."""

import os
import random
from collections.abc import Sequence

from tests.acting.deeds import DEEDS
from tests.acting.judge import Judge
from tests.acting.stage import Stage

Act = tuple[str, int]


def acts(seed: int, count: int) -> list[Act]:
    """So many deeds."""
    chance = random.Random(seed)
    names, weights = list(DEEDS), [weight for _, weight in DEEDS.values()]
    return [(chance.choices(names, weights)[0], chance.randrange(10**6)) for _ in range(count)]


def script(text: str) -> list[Act]:
    """What a failure has printed."""
    return [(name, int(number)) for name, _, number in (each.partition(":") for each in text.split())]


def perform(stage: Stage, done: Sequence[Act]) -> None:
    """Do and judge each; AssertionError with the whole list up to the one that failed."""
    judge = Judge(stage)
    for count, (name, number) in enumerate(done, 1):
        before = judge.before()
        try:
            DEEDS[name][0](stage, number)
            judge.after(name, before)
            stage.focus()
        except Exception as error:
            told = " ".join(f"{each}:{what}" for each, what in done[:count])
            raise AssertionError(
                f"{error}\nafter {count} deeds, the last {name}:{number}\nRAWI_SCRIPT='{told}'"
            ) from error


def wanted(name: str, usual: int) -> int:
    """A number from the environment."""
    return int(os.environ.get(name, usual))
