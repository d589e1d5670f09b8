"""A plan and a place in it in, another place out (numbers of utterances).

An announcement has the spot of its sentence: whoever goes to the sentence hears it first.
"""

from collections.abc import Callable
from itertools import takewhile

from rawi.article.translation import Spot
from rawi.speech.plan import Plan, Utterance

Group = Callable[[Utterance], object]
_OTHER_WORDS = 2


def words(utterance: Utterance) -> tuple[str, str, str, bool]:
    """What it says, in which language and whose voice; whether it is an announcement."""
    return utterance.text, utterance.language, utterance.voice, utterance.aside


def sentence(utterance: Utterance) -> Spot:
    """The sentence an utterance is, or announces."""
    return utterance.spot


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


def begin(plan: Plan, index: int) -> int:
    """Where the sentence begins that is announced here; a sentence itself begins where it is."""
    return find(plan, plan[index].spot) if plan[index].aside else index


def again(plan: Plan, heard: Utterance) -> int | None:
    """What is heard, in another plan: in the same words; else, of a sentence, the sentence or its counterpart; None where it is not said."""
    found: dict[int, int] = {}
    for number, each in enumerate(plan):
        if each.spot.segment == heard.spot.segment and each.aside is heard.aside:
            unlike = words(each) != words(heard)
            found.setdefault(2 * unlike + (each.spot != heard.spot), number)
    if heard.aside:
        found = {unlike: number for unlike, number in found.items() if unlike < _OTHER_WORDS}
    return found[min(found)] if found else None


def nearest(plan: Plan, old: Plan, index: int) -> int:
    """Where something belongs that the plan does not have (it stands at `index` of the old one): beside its sentence, else before
    the next paragraph; the plan's length at its end.
    """
    gone = old[index]
    before_it = takewhile(lambda each: each.spot == gone.spot, reversed(old[:index]))
    ended = gone.aside and not all(each.aside for each in before_it)
    own = [n for n, each in enumerate(plan) if each.spot.segment == gone.spot.segment]
    if own:
        return own[-1] + 1 if ended else own[0]
    return next((n for n, each in enumerate(plan) if each.block > gone.block), len(plan))


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
