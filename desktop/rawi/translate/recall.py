"""A plan in, what of it is there already out: sentences that the reader wrote, and those that the cache keeps."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rawi.article.model import Block, Segment
from rawi.article.translation import Leg, Translation
from rawi.translate import keys
from rawi.translate.cache import Cache, Kept
from rawi.translate.inline.sentence import sentence
from rawi.translate.order import Task
from rawi.translate.planning import Plan


@dataclass(frozen=True, slots=True)
class Recalled:
    """Translations in the plan's order, what is still to be made, and the models from the article's language: those of
    today, else those that what is kept was made by; none where nothing was ever made.
    """

    translations: tuple[Translation, ...]
    missing: tuple[Task, ...]
    legs: tuple[Leg, ...]


def recall(plan: Plan, corrections: Mapping[str, str], cache: Cache | None) -> Recalled:
    """A correction stands before everything. Where a language has a route, only what that route would make is taken;
    else the newest translation, by whatever models.
    """
    own = [
        written(block, segment, corrections[segment.id])
        for block in plan.article.blocks
        for segment in block.segments
        if segment.id in corrections
    ]
    open_tasks = [task for task in plan.tasks if task.segment.id not in corrections]
    found = _found(plan, open_tasks, cache) if cache else {}
    kept = [_translation(task, found[task.number]) for task in open_tasks if task.number in found]
    missing = [task for task in open_tasks if task.number not in found and task.language in plan.routes]
    legs = plan.legs(plan.main) or _most(open_tasks, found, plan.main)
    return Recalled((*own, *kept), tuple(missing), legs)


def _found(plan: Plan, tasks: Sequence[Task], cache: Cache) -> dict[int, Kept]:
    legs = {language: plan.legs(language) for language in plan.routes}
    reached = {
        task.number: keys.entry(task, plan, legs[task.language]) for task in tasks if task.language in legs
    }
    lost = {task.number: keys.sentence(task, plan.into) for task in tasks if task.language not in legs}
    found: dict[int, Kept] = {}
    for names, ask in ((reached, cache.find), (lost, cache.newest)):
        known = ask(plan.article.id, list(names.values())) if names else {}
        found |= {number: known[name] for number, name in names.items() if name in known}
    return found


def written(block: Block, segment: Segment, text: str) -> Translation:
    """A sentence as the reader wrote it; its links and footnotes are put where they belong."""
    given = sentence(block, segment)
    return Translation(given.id, text, spans=given.placed(text, ()), corrected=True)


def _translation(task: Task, kept: Kept) -> Translation:
    return Translation(task.segment.id, kept.text, kept.marks, kept.spans)


def _most(tasks: Sequence[Task], found: Mapping[int, Kept], language: str) -> tuple[Leg, ...]:
    """The models that made most of what is kept of a language's sentences."""
    made = Counter(
        found[task.number].legs for task in tasks if task.language == language and task.number in found
    )
    return made.most_common(1)[0][0] if made else ()
