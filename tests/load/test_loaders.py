"""Each loader keeps the contract."""

from rawi.load.docx.loader import DocxLoader
from rawi.load.html.loader import HtmlLoader
from rawi.load.markdown import MarkdownLoader
from rawi.load.odt.loader import OdtLoader
from rawi.load.plain_text import PlainTextLoader
from rawi.load.port import Loader
from rawi.load.rtf.loader import RtfLoader
from tests.builders import odt, rtf
from tests.builders.docx import docx, paragraph, run
from tests.contracts.loader_contract import LoaderContract

FIRST = (
    "My grandfather planted the pear tree in the year the bridge was built, and for a long time it gave nothing but leaves, "
    "so that the neighbours laughed at him whenever they came by."
)
SECOND = (
    "Then, one September, every branch bent to the ground. We filled one basket after another, and the last of them was "
    "still in the cellar when winter came and the road was closed."
)


class TestPlainText(LoaderContract):
    def loader(self) -> Loader:
        return PlainTextLoader()

    def story(self) -> bytes:
        return f"The pear tree\n\n{FIRST}\n\nThe harvest\n\n{SECOND}\n".encode()


class TestHtml(LoaderContract):
    def loader(self) -> Loader:
        return HtmlLoader()

    def story(self) -> bytes:
        return (
            "<!doctype html><html lang=en><title>The pear tree | The Orchard</title><nav><a href='/a'>News</a></nav>"
            f"<article><h1>The pear tree</h1><p>{FIRST}</p><h2>The harvest</h2>"
            f"<p>{SECOND} <a href='https://example.org/x'>More</a></p></article></html>"
        ).encode()


class TestMarkdown(LoaderContract):
    def loader(self) -> Loader:
        return MarkdownLoader()

    def story(self) -> bytes:
        return f"# The pear tree\n\n{FIRST}\n\n## The harvest\n\n{SECOND} *Truly* [so](https://example.org).\n".encode()


class TestDocx(LoaderContract):
    def loader(self) -> Loader:
        return DocxLoader()

    def story(self) -> bytes:
        written = (("The pear tree", "Titel"), (FIRST, ""), ("The harvest", "berschrift1"), (SECOND, ""))
        return docx("".join(paragraph(run(text, "<w:b/>"), style) for text, style in written))

    def nothing(self) -> tuple[bytes, ...]:
        return (docx(""), docx(paragraph(run(" "))))


class TestOdt(LoaderContract):
    def loader(self) -> Loader:
        return OdtLoader()

    def story(self) -> bytes:
        heading = '<text:h text:outline-level="1">The harvest</text:h>'
        return odt.odt(
            odt.paragraph("The pear tree", "Title") + odt.paragraph(FIRST) + heading + odt.paragraph(SECOND)
        )

    def nothing(self) -> tuple[bytes, ...]:
        return (odt.odt(""), odt.odt(odt.paragraph(" <text:s text:c='9'/>")))


class TestRtf(LoaderContract):
    def loader(self) -> Loader:
        return RtfLoader()

    def story(self) -> bytes:
        return rtf.rtf(
            rf"\pard\s3 The pear tree\par\pard {FIRST}\par\pard\s1 The harvest\par\pard {SECOND}\par"
        )

    def nothing(self) -> tuple[bytes, ...]:
        return (b" ", b"{\\rtf1}", rtf.rtf(r"\par \par\~\par"))
