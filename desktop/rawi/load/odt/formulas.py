"""The formulas of an OpenDocument text: each is a document of its own (MathML) in the archive."""

from lxml import etree

from rawi.archive.zip_file import Archive
from rawi.load.documents.xml import attribute, child, local, parse

_LARGEST = 1 << 20


class Formulas:
    """Reads formulas as text."""

    def __init__(self, archive: Archive, name: str, form: str) -> None:
        """`name` and `form` (the format's code) are facts for errors."""
        self._archive, self._name, self._form = archive, name, form

    def text(self, frame: etree._Element) -> str:
        """What the formula in a draw:frame says, as its writer typed it where that is kept; "" where there is none."""
        path = f"{attribute(child(frame, 'object'), 'href')}/content.xml"
        if path not in self._archive or path == "/content.xml":
            return ""
        root = parse(self._archive.read(path, _LARGEST), self._name, self._form)
        if local(root) != "math":
            return ""
        typed = next((each for each in root.iter() if local(each) == "annotation"), None)
        source = root if typed is None else typed
        return " ".join("".join(str(text) for text in source.itertext()).split())
