"""The words that an exported book carries besides the article's own."""

from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle
from rawi.export.epub.labels import BookLabels
from rawi.text.direction import of_language
from rawi.wording.labels import byline, engines, machine_label
from rawi.wording.marks import explain
from rawi.wording.translator import language, translate


def book_labels(article: Article, translated: TranslatedArticle | None) -> BookLabels:
    """The labels of this article as a book, in the reader's language."""
    return BookLabels(
        language=language(),
        direction=of_language(language()),
        byline=byline(article),
        machine=machine_label(translated) if translated else "",
        translator=f"Rawi ({engines(translated)})" if translated else "",
        contents=translate("books", "Contents"),
        image=translate("page", "Image"),
        mark=translate("page", "Check the original"),
        original=translate("page", "Original"),
        corrected=translate("page", "Corrected by the reader"),
        doubtful=translate("page", "Read from a picture and perhaps wrong"),
        back=translate("page", "Back to the text"),
        summary=translate(
            "books",
            "Headings, lists, tables, footnotes and languages are marked up as in the article; the text can be enlarged, recoloured and read aloud. Pictures have the descriptions that the article gives them.",
        ),
        narrator=translate("books", "Synthetic voice"),
        voiced=translate("books", "A synthetic voice reads the text, and what it reads is highlighted."),
        explain=explain,
    )
