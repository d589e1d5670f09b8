"""For a second nobody knows that a device was lost, and its clock runs on: what it had not said is said, and is the place again."""

from rawi.article.errors import Code
from rawi.speech.player import Player
from rawi.speech.reading import Reading
from rawi.speech.state import State
from tests.acting.ear import ClockedSink, Ear, Marks
from tests.speech.test_reading import PLAN, Desk


class Played(Desk):
    """A desk whose device holds sound ahead."""

    def __init__(self) -> None:
        super().__init__()
        ear = Ear(Marks())
        self.clocked, self.quiet = ClockedSink(ear), ClockedSink(ear)
        self.player = Player(self.clocked, self.quiet, lambda: self.clocked.now)
        self.reading = Reading(self.voice, self.player, self.events.append)
        self.reading.load(PLAN)

    def step(self, count: int = 1) -> None:
        for _ in range(count):
            self.reading.tick()
            self.clocked.advance(1)
            self.quiet.advance(1)
        self.reading.tick()


def test_the_place_goes_back_to_what_was_not_heard() -> None:
    desk = Played()
    desk.reading.play()
    said = len(PLAN[0].text.split()) * 0.1
    while (heard := desk.player.heard()) is None or heard.seconds < said - 0.04:
        desk.step()
    desk.clocked.lost = True
    desk.step(20)
    assert desk.place() == PLAN[1].spot.segment
    desk.step(60)
    assert desk.place() == PLAN[0].spot.segment
    assert desk.sentences == [PLAN[n].spot.segment for n in (0, 1, 0)]
    again = desk.player.heard()
    assert again
    assert again.seconds == heard.seconds
    desk.clocked.lost = False
    while desk.reading.state is State.PLAYING:
        desk.step()
    assert desk.sentences[3:] == [each.spot.segment for each in PLAN[1:]]
    assert Code.SOUND_DEVICE_LOST not in desk.problems
