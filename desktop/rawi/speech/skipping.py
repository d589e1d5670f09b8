"""To another sentence, paragraph or section of what is read aloud."""

from abc import abstractmethod

from rawi.article.translation import Spot
from rawi.speech import navigation
from rawi.speech.plan import Plan


class Skipping:
    """What a reading does with its plan and its place in it; each call tells whether there is such a place."""

    _plan: Plan
    _index: int

    @abstractmethod
    def _go(self, index: int) -> bool:
        """Move to this utterance, or its announcements; False where there is none."""

    def next_sentence(self) -> bool:
        """False at the end."""
        return self._go(navigation.after(self._plan, self._index, navigation.sentence))

    def previous_sentence(self) -> bool:
        """False at the beginning."""
        index = navigation.before(self._plan, self._index, navigation.sentence)
        return index >= 0 and self._plan[index].spot != self._plan[self._index].spot and self._go(index)

    def repeat(self) -> None:
        """The same sentence from its beginning, with what is announced before it."""
        self._go(self._index)

    def next_paragraph(self) -> bool:
        """To the first sentence of the next block."""
        return self._go(navigation.after(self._plan, self._index, navigation.block))

    def previous_paragraph(self) -> bool:
        """To the first sentence of the block before."""
        return self._go(navigation.before(self._plan, self._index, navigation.block))

    def next_section(self) -> bool:
        """To the next section's heading."""
        return self._go(navigation.after(self._plan, self._index, navigation.section))

    def previous_section(self) -> bool:
        """To the first sentence of the section before."""
        return self._go(navigation.before(self._plan, self._index, navigation.section))

    def seek(self, spot: Spot) -> bool:
        """To this sentence, or the first spoken one after it."""
        return self._go(navigation.find(self._plan, spot))
