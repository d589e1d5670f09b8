"""Each loader keeps the contract."""

from rawi.load.html import HtmlLoader
from rawi.load.markdown import MarkdownLoader
from rawi.load.plain_text import PlainTextLoader
from rawi.load.port import Loader
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
