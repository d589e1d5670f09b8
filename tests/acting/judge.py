"""What must be true after every deed: one cursor, and never a dead voice."""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible

from rawi.article.translation import Spot
from rawi.library.anchors import find
from rawi.speech.plan import Plan, Utterance
from rawi.speech.state import State
from tests.acting.deeds import FREELY, LASTING, MOVES, SILENCING, STAYING
from tests.acting.stage import Stage

VOICELESS = {"ckb"}
LAG = 3
"""Steps that the ear may need to make out a sentence that has just begun."""

_SOUND = 500
"""Steps (10 s of the device's time) within which a voice that plays must be heard."""


@dataclass(frozen=True, slots=True)
class Before:
    """How it was before a deed."""

    playing: bool
    paused: bool
    begun: bool
    place: Utterance | None
    caret: int
    note: bool
    spot: Spot | None
    article: str


class Judge:
    """Looks before and after each deed; `begun` once anything of this article was heard or gone to by voice."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self.begun = False

    def before(self) -> Before:
        """Remember how it is, and listen from now on."""
        stage = self._stage
        stage.ear.listen()
        article = stage.window.desk.article
        piece = stage.view.article.piece_at(stage.view.textCursor().position())
        return Before(
            stage.playing,
            stage.reading.state is State.PAUSED,
            self.begun,
            stage.reading.place,
            stage.view.textCursor().position(),
            bool(piece and piece.note),
            stage.view.spot_at_caret(),
            article.id if article else "",
        )

    def after(self, name: str, before: Before) -> None:
        """Everything settles, then everything is looked at."""
        stage = self._stage
        stage.at_rest()
        self._settle()
        self.begun = (self.begun or stage.playing) if name != "elsewhere" else stage.playing
        self._highlight()
        if name in SILENCING:
            assert not stage.playing, f"{name} did not silence"
            self._silent()
        if before.playing and (name in SILENCING or stage.reading.state is State.PAUSED):
            self._silenced()
        if name in STAYING and before.begun:
            self._stayed(name, before)
        if name == "play" and not before.playing:
            self._played(before)
        if name in MOVES and before.playing:
            self._moved(name, before)
        if name in FREELY and before.playing and stage.view.textCursor().position() != before.caret:
            self._follows(stage.view.spot_at_caret(), "the caret's sentence")

    def agrees(self, place: Utterance) -> bool:
        """Whether the ear hears this."""
        return (place.text, place.language) == self._stage.ear.said

    def _settle(self) -> None:
        """While it plays there must be sound soon, and what sounds is the place."""
        stage, wrong = self._stage, 0
        for _ in range(_SOUND):
            place = stage.reading.place
            if not stage.playing or place is None:
                return
            if stage.ear.known and self.agrees(place):
                return
            clear = stage.ear.known and stage.ear.sure
            wrong = wrong + 1 if clear and place.language not in VOICELESS else 0
            assert wrong <= LAG, f"heard {stage.ear.said}, but the place is {place.text!r}"
            stage.step()
        raise AssertionError(f"no sound for {_SOUND} steps; the place is {stage.reading.place}")

    def _silent(self) -> None:
        """Nothing sounds any more; a lost device is looked for with silence."""
        before = self._stage.ear.fresh
        for _ in range(LAG):
            self._stage.step()
        assert self._stage.ear.fresh == before, "the device plays on"

    def _highlight(self) -> None:
        """The sentence that was spoken last is marked, and no other."""
        stage = self._stage
        place, marked = stage.reading.place, stage.view._marking.heard
        if not self.begun or place is None:
            return
        where = stage.view.article.place(place.spot)
        shown = stage.view.article.places(*marked) if marked else []
        assert where, f"{place.text!r} is not shown"
        assert marked == (where.start, where.end), (
            f"marked {[each.spot for each in shown]}, the place is {place.spot}"
        )

    def _silenced(self) -> None:
        """Caret, screen reader and stored place are where the ear was."""
        stage = self._stage
        place, article = stage.reading.place, stage.window.desk.article
        assert place
        assert article
        if stage.ear.sure and not self.agrees(place) and place.language not in VOICELESS:
            raise AssertionError(f"heard {stage.ear.said} to the end, but the place is {place.text!r}")
        where = stage.view.article.place(place.spot)
        assert where
        caret = stage.view.textCursor().position()
        assert where.start <= caret <= where.end, (
            f"the caret is in {stage.view.spot_at_caret()}, the place is {place.spot}"
        )
        tree = QAccessible.queryAccessibleInterface(stage.view)
        assert tree
        told = tree.textInterface().cursorPosition()
        assert where.start <= told <= where.end, f"the screen reader is at {told}"
        library = stage.program.parts.library

        def stored() -> bool:
            anchor = library.place(article.id)
            return anchor is not None and find(article, anchor) == place.spot.segment

        stage.until(stored, f"the stored place {place.spot.segment}")

    def _stayed(self, name: str, before: Before) -> None:
        """The voice is where it was, or has gone on to what follows."""
        stage = self._stage
        place, was, article = stage.reading.place, before.place, stage.window.desk.article
        if place is None or was is None or article is None or article.id != before.article:
            return
        plan = sentences(stage.reading.utterances)
        if was.spot.segment not in {each.spot.segment for each in plan}:
            last = max(each.block for each in plan)
            assert was.block <= place.block or place.block == last, f"from {was.text!r} to {place.text!r}"
            return
        if not before.playing:
            assert place.spot.segment == was.spot.segment, f"in silence from {was.text!r} to {place.text!r}"
            return
        gone = _index(plan, place.spot) - _index(plan, was.spot)
        most = len(plan) if name in LASTING else 4
        assert 0 <= gone <= most, f"from {was.text!r} to {place.text!r}"

    def _played(self, before: Before) -> None:
        """Play makes sound, beginning with the sentence that has the caret."""
        stage = self._stage
        plan = sentences(stage.reading.utterances)
        if before.note:
            return
        assert stage.playing or stage.device.lost or _ends(plan, before.spot), "play made no sound"
        self._follows(before.spot, "play from the caret's sentence", more=int(before.paused))

    def _moved(self, name: str, before: Before) -> None:
        """A key that moves went to the sentence, paragraph or section that it is for."""
        plan, was = sentences(self._stage.reading.utterances), before.place
        if was is None or not self._stage.playing:
            return
        here = _index(plan, was.spot)
        way, kind = MOVES[name], name.partition("_")[2] or "sentence"
        groups = [(each.block, each.section) for each in plan]
        part = {"paragraph": 0, "section": 1}.get(kind)
        goal = here + way
        if part is not None:
            order = list(dict.fromkeys(group[part] for group in groups))
            at = order.index(groups[here][part]) + way
            wanted = order[max(0, at)] if at < len(order) else None
            goal = next((n for n, group in enumerate(groups) if group[part] == wanted), len(plan))
        if 0 <= goal < len(plan):
            self._follows(plan[goal].spot, name)
        else:
            self._follows(was.spot, name, more=2)

    def _follows(self, spot: Spot | None, what: str, more: int = 0) -> None:
        """What is heard is this sentence, or the first one after it that is spoken, or what is announced about either."""
        stage = self._stage
        plan, article = sentences(stage.reading.utterances), stage.window.desk.article
        if spot is None or article is None or not stage.playing:
            return
        order = [segment.id for segment in article.segments]
        said = {each.spot.segment for each in plan}
        after = [each for each in order[order.index(spot.segment) :] if each in said]
        if not after:
            return
        goal = _index(plan, Spot(after[0], spot.translated))
        last = goal
        while plan[last].language in VOICELESS and last < len(plan) - 1:
            last += 1
        heard = [
            each.spot for each in stage.reading.utterances if (each.text, each.language) == stage.ear.said
        ]
        assert heard, f"{what}: heard {stage.ear.said}, which is not in the plan"
        right = {each.spot.segment for each in plan[goal : last + more + 1]}
        assert right & {each.segment for each in heard}, (
            f"{what}: heard {stage.ear.said} instead of {plan[goal].text!r}"
        )


def sentences(plan: Plan) -> Plan:
    """What is read of the article itself; each announcement has the spot of one of them."""
    return tuple(each for each in plan if not each.aside)


def _index(plan: Plan, spot: Spot) -> int:
    """The utterance with this spot, else its counterpart."""
    exact = (n for n, each in enumerate(plan) if each.spot == spot)
    near = (n for n, each in enumerate(plan) if each.spot.segment == spot.segment)
    return next(exact, next(near, 0))


def _ends(plan: Plan, spot: Spot | None) -> bool:
    """Whether nothing that can be heard follows this sentence."""
    return spot is not None and all(each.language in VOICELESS for each in plan[_index(plan, spot) :])
