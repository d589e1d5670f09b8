"""Links within a page or a book lead to the sentence at their place."""

import pytest

from rawi.article.model import Article, SpanKind
from rawi.article.stored import Stored
from rawi.load.service import load
from tests.load.makers import LINKED, book, chapter

ONE = (
    "<h1>One</h1><p>It begins here, and <a href='two.xhtml#b'>the second part</a> of <a href='two.xhtml'>the next chapter</a> tells more, "
    "<a href='three.xhtml'>a third</a> does not.</p>"
)
TWO = "<h1>Two</h1><p>Nothing yet.</p><p id='b'>Now it is told.</p>"


def led(article: Article) -> dict[str, str]:
    """The words of each link within the article, and those of the sentence that it leads to."""
    sentences = {f"#{each.id}": each.text for each in article.segments}
    return {
        block.text[span.start : span.end]: sentences[span.target]
        for block in article.blocks
        for span in block.spans
        if span.kind is SpanKind.LINK
    }


def test_of_a_page() -> None:
    article = load(Stored("ferry.html", LINKED.encode())).article
    assert led(article) == {
        "the part about rain": "When it rains",
        "the table": "Day",
        "the last word": "First the rope.",
    }
    assert "nobody has ever paid" in " ".join(block.text for block in article.blocks)


@pytest.mark.parametrize("folder", ["", "text/"])
def test_of_a_book(folder: str) -> None:
    article = load(
        Stored("book.epub", book({f"{folder}one": chapter(ONE), f"{folder}two": chapter(TWO)}))
    ).article
    assert led(article) == {"the second part": "Now it is told.", "the next chapter": "Two"}
