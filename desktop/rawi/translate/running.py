"""Sentences of one language and a route in, their translations out, one by one; an engine that fails on the way is started anew, once."""

from collections.abc import Callable, Sequence

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.article.translation import Translation
from rawi.translate import stepping
from rawi.translate.guard import doubts
from rawi.translate.order import Task
from rawi.translate.planning import terms_of
from rawi.translate.relay import Relay
from rawi.translate.routes import Route, Step
from rawi.translate.stepping import Asked, Stepped
from rawi.translate.terms import Matcher
from rawi.translate.wish import Wish

_AGAIN = (Code.WORKER_DIED, Code.WORKER_STALLED, Code.ENGINE_FAILED)
"""What a fresh worker may not do again."""

_TOGETHER = 24
"""Sentences that take every leg of a pivot together."""

OnText = Callable[[int, Stepped], None]
OnTask = Callable[[Task, Translation], None]


def translate(route: Route, tasks: Sequence[Task], wish: Wish, ready: OnTask, cancelled: IsCancelled) -> None:
    """Each sentence is handed over, in order, once it is through the last engine on the way. One request where the route is
    direct, else one to each engine for so many sentences at a time that the last leg's never wait long. Raises as the port.
    """
    portion = _TOGETHER if len(route) > 1 else max(1, len(tasks))
    for begin in range(0, len(tasks), portion):
        _portion(route, tasks[begin : begin + portion], wish, ready, cancelled)


def _portion(route: Route, tasks: Sequence[Task], wish: Wish, ready: OnTask, cancelled: IsCancelled) -> None:
    before = [Stepped(task.text, phrases=task.sentence.phrases) for task in tasks]
    glossary = terms_of(wish, tasks[0].language) if tasks else ()
    relay = Relay(glossary, [task.text for task in tasks], len(route))
    *early, last = zip(route, relay.matchers, strict=True)
    for step, terms in early:
        before = _through(step, tasks, before, wish, cancelled, terms)
    source, target = route[0].leg.source, route[-1].leg.target

    def on_text(number: int, stepped: Stepped) -> None:
        task, whole = tasks[number], relay.ended(_both(before[number], stepped))
        marks = doubts.of(task.text, whole, source, target, relay.occurring(task.text))
        spans = task.sentence.placed(whole.text, whole.phrases)
        ready(task, Translation(task.segment.id, whole.text, marks, spans))

    _steadily(last[0], _asked(tasks, before), on_text, cancelled, wish.careful, last[1])


def _through(
    step: Step,
    tasks: Sequence[Task],
    before: list[Stepped],
    wish: Wish,
    cancelled: IsCancelled,
    terms: Matcher,
) -> list[Stepped]:
    """All texts behind a step that is not the last."""
    after: list[Stepped] = []

    def on_text(_number: int, stepped: Stepped) -> None:
        after.append(stepped)

    _steadily(step, _asked(tasks, before), on_text, cancelled, wish.careful, terms)
    return [_both(a, b) for a, b in zip(before, after, strict=True)]


def _steadily(
    step: Step,
    texts: Sequence[Asked],
    on_text: OnText,
    cancelled: IsCancelled,
    careful: bool,
    terms: Matcher,
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


def _asked(tasks: Sequence[Task], before: Sequence[Stepped]) -> list[Asked]:
    """What goes to the next model."""
    return [Asked(b.text, b.phrases, task.sentence.kept) for task, b in zip(tasks, before, strict=True)]


def _both(before: Stepped, after: Stepped) -> Stepped:
    """What is known of a text after another step."""
    scores = [each for each in (before.score, after.score) if each is not None]
    lost, cut = before.lost + after.lost, before.cut or after.cut
    return Stepped(after.text, lost, cut, min(scores, default=None), after.phrases)
