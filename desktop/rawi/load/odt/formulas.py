"""The formulas of an OpenDocument text: each is a document of its own (MathML) in the archive."""

from lxml import etree

from rawi.archive.zip_file import Archive
from rawi.formulas.line import line
from rawi.formulas.tree import markup, tree
from rawi.load.documents.xml import attribute, child, local, parse
from rawi.load.html.page import Formula

_LARGEST = 1 << 20


class Formulas:
    """Reads formulas."""

    def __init__(self, archive: Archive, name: str, form: str) -> None:
        """`name` and `form` (the format's code) are facts for errors."""
        self._archive, self._name, self._form = archive, name, form

    def formula(self, frame: etree._Element) -> Formula | None:
        """The formula in a draw:frame, its text as its writer typed it where that is kept; None where there is none."""
        path = f"{attribute(child(frame, 'object'), 'href')}/content.xml"
        if path not in self._archive or path == "/content.xml":
            return None
        root = parse(self._archive.read(path, _LARGEST), self._name, self._form)
        if local(root) != "math":
            return None
        typed = next((each for each in root.iter() if local(each) == "annotation"), None)
        source = root if typed is None else typed
        text = " ".join("".join(str(text) for text in source.itertext()).split())
        found = tree(root)
        text = line(found) if found and typed is None else text
        return Formula(text, markup(found) if found else "") if text else None
