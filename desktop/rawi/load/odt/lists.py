"""How far OpenDocument's lists are counted: a list may go on where another ended."""

from lxml import etree

from rawi.load.documents.xml import attribute
from rawi.load.odt.styles import Styles, number


class Lists:
    """The open lists (innermost last) and the counts of those that ended."""

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._open: list[tuple[str, int]] = []
        self._ended: dict[str, int] = {}
        self._ended_names: dict[str, int] = {}

    @property
    def depth(self) -> int:
        """Open lists."""
        return len(self._open)

    def begin(self, element: etree._Element) -> None:
        """A text:list; one without a style has that of the list around it."""
        around = self._open[-1][0] if self._open else ""
        style = attribute(element, "style-name") or around
        count = self._styles.level(style, self.depth + 1).start - 1
        if attribute(element, "continue-list"):
            count = self._ended_names.get(attribute(element, "continue-list"), count)
        elif attribute(element, "continue-numbering") == "true":
            count = self._ended.get(f"{self.depth} {style}", count)
        self._open.append((style, count))

    def count(self, item: etree._Element) -> int | None:
        """The number of the innermost list's next item, None where its items have none."""
        style, count = self._open[-1]
        count = number(attribute(item, "start-value"), count + 1)
        self._open[-1] = (style, count)
        return count if self._styles.level(style, self.depth).numbered else None

    def end(self, element: etree._Element) -> None:
        """The innermost list ends."""
        style, count = self._open.pop()
        self._ended[f"{self.depth} {style}"] = count
        name = attribute(element, "id")
        if name:
            self._ended_names[name] = count
