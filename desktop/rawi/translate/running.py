"""Sentences of one language and a route in, their translations out, one by one; an engine that fails on the way is started anew, once."""

from collections.abc import Callable, Sequence

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.article.translation import Term, Translation
from rawi.translate import doubts, stepping
from rawi.translate.order import Task
from rawi.translate.planning import Wish
from rawi.translate.routes import Route, Step
from rawi.translate.stepping import Stepped

_AGAIN = (Code.WORKER_DIED, Code.WORKER_STALLED, Code.ENGINE_FAILED)
"""What a fresh worker may not do again."""

OnText = Callable[[int, Stepped], None]
OnTask = Callable[[Task, Translation], None]


def translate(route: Route, tasks: Sequence[Task], wish: Wish, ready: OnTask, cancelled: IsCancelled) -> None:
    """One request to each engine on the way; each sentence is handed over, in order, once it is through the last. Raises as the port."""
    before = [Stepped(task.text) for task in tasks]
    *early, last = route
    for step in early:
        before = _through(step, before, wish, cancelled)
    source, target = route[0].leg.source, last.leg.target

    def on_text(number: int, stepped: Stepped) -> None:
        task, whole = tasks[number], _both(before[number], stepped)
        ready(
            task,
            Translation(
                task.segment.id, whole.text, doubts.of(task.text, whole, source, target, wish.glossary)
            ),
        )

    texts = [each.text for each in before]
    _steadily(last, texts, on_text, cancelled, wish.careful, () if early else wish.glossary)


def _through(step: Step, before: list[Stepped], wish: Wish, cancelled: IsCancelled) -> list[Stepped]:
    """All texts behind a step that is not the last."""
    after: list[Stepped] = []

    def on_text(_number: int, stepped: Stepped) -> None:
        after.append(stepped)

    texts = [each.text for each in before]
    _steadily(step, texts, on_text, cancelled, wish.careful, wish.glossary)
    return [_both(a, b) for a, b in zip(before, after, strict=True)]


def _steadily(
    step: Step,
    texts: Sequence[str],
    on_text: OnText,
    cancelled: IsCancelled,
    careful: bool,
    terms: Sequence[Term],
) -> None:
    """`stepping.run`; where the engine fails, once more from the first text that has not come, with a new worker."""
    done = 0

    def counted(number: int, stepped: Stepped) -> None:
        nonlocal done
        on_text(number, stepped)
        done = number + 1

    try:
        stepping.run(step, texts, counted, cancelled, careful=careful, terms=terms)
    except RawiError as error:
        if error.code not in _AGAIN:
            raise
        step.translator.close()
        came = done
        stepping.run(
            step,
            texts[came:],
            lambda number, stepped: on_text(came + number, stepped),
            cancelled,
            careful=careful,
            terms=terms,
        )


def _both(before: Stepped, after: Stepped) -> Stepped:
    """What is known of a text after another step."""
    scores = [each for each in (before.score, after.score) if each is not None]
    return Stepped(after.text, before.lost + after.lost, before.cut or after.cut, min(scores, default=None))
