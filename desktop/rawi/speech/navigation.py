"""A plan and a place in it in, another place out (numbers of utterances)."""

from collections.abc import Callable

from rawi.article.translation import Spot
from rawi.speech.plan import Plan, Utterance

Group = Callable[[Utterance], int]


def block(utterance: Utterance) -> int:
    """The paragraph an utterance belongs to."""
    return utterance.block


def section(utterance: Utterance) -> int:
    """The section an utterance belongs to."""
    return utterance.section


def find(plan: Plan, spot: Spot) -> int:
    """This spot, else its counterpart in the other language, else the beginning."""
    exact = (i for i, each in enumerate(plan) if each.spot == spot)
    near = (i for i, each in enumerate(plan) if each.spot.segment == spot.segment)
    return next(exact, next(near, 0))


def near(plan: Plan, gone: Utterance) -> int:
    """An utterance or its counterpart; where neither is said, the first one of the paragraphs after it, else the last."""
    if any(each.spot.segment == gone.spot.segment for each in plan):
        return find(plan, gone.spot)
    after_it = (i for i, each in enumerate(plan) if each.block > gone.block)
    return next(after_it, max(0, len(plan) - 1))


def same_from(plan: Plan, index: int, other: Plan, at: int, most: int) -> int:
    """How many utterances (at most `most`) the plans have in common, from `index` in one and `at` in the other."""
    pairs = zip(plan[index : index + most], other[at : at + most], strict=False)
    return next((n for n, (one, two) in enumerate(pairs) if one != two), min(most, len(other) - at))


def after(plan: Plan, index: int, group: Group) -> int:
    """The first utterance of the next group; the plan's length at its end."""
    following = (i for i in range(index + 1, len(plan)) if group(plan[i]) != group(plan[index]))
    return next(following, len(plan))


def before(plan: Plan, index: int, group: Group) -> int:
    """The first utterance of the group before; of this one at the beginning; -1 in an empty plan."""
    if not plan:
        return -1
    here = group(plan[index])
    wanted = next((group(plan[i]) for i in range(index, -1, -1) if group(plan[i]) != here), here)
    return next(i for i, each in enumerate(plan) if group(each) == wanted)


def sectioned(plan: Plan) -> bool:
    """True where there are several sections; the head is none."""
    return len({each.section for each in plan if each.section >= 0}) > 1


def beginning(plan: Plan, place: Utterance, group: Group) -> Utterance:
    """The first utterance of the group that the place is in; the place itself where it is not in the plan."""
    index = next((i for i, each in enumerate(plan) if each is place), -1)
    if index < 0:
        return place
    while index > 0 and group(plan[index - 1]) == group(place):
        index -= 1
    return plan[index]
