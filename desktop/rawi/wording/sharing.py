"""Sentences with their translations in, what is put on the clipboard out: text and HTML with one line that says what it is."""

from html import escape

from rawi.article.model import Article
from rawi.article.translation import TranslatedArticle, Translation
from rawi.text.direction import of_language, of_text
from rawi.wording.figures import figure
from rawi.wording.isolation import enumerated, isolated
from rawi.wording.labels import corrections, engines
from rawi.wording.names import language_name, one_line
from rawi.wording.translator import language, translate

Paragraphs = tuple[tuple[Translation, ...], ...]
"""The copied sentences, those of one paragraph together."""


def label(whole: TranslatedArticle, copied: Paragraphs) -> str:
    """One line, in the reader's language: a machine made this, from what, and where it is from; marks and corrections are counted."""
    article = whole.article
    text = translate(
        "sharing", "Machine translation from {source} by Rawi with {engine}, not checked by a person."
    )
    text = text.replace("{source}", language_name(whole.source)).replace("{engine}", engines(whole))
    marked = sum(bool(each.marks) for part in copied for each in part)
    counted = translate("sharing", "Sentences to check against the original (⚠): {count}.") if marked else ""
    own = corrections(TranslatedArticle(article, whole.source, whole.target, whole.legs, _known(copied)))
    return " ".join(
        part for part in (text, counted.replace("{count}", figure(marked)), own, _source(article)) if part
    )


def _source(article: Article) -> str:
    name = enumerated((one_line(article.title), one_line(article.site)))
    return translate("sharing", "Source: {source}").replace("{source}", isolated(name)) if name else ""


def _known(copied: Paragraphs) -> dict[str, Translation]:
    return {each.segment: each for part in copied for each in part}


def as_text(whole: TranslatedArticle, copied: Paragraphs) -> str:
    """Paragraphs apart by empty lines, the label last."""
    return "\n\n".join([*(" ".join(map(_signed, part)) for part in copied), label(whole, copied)])


def as_html(whole: TranslatedArticle, copied: Paragraphs) -> str:
    """The same as HTML that says languages and directions; nothing in it is loaded."""
    target = f'lang="{escape(whole.target)}" dir="{of_language(whole.target).value}"'
    shown = "".join(f"<p {target}>{escape(' '.join(map(_signed, part)))}</p>" for part in copied)
    words = label(whole, copied)
    return f'{shown}<p lang="{language()}" dir="{of_text(words).value}"><small>{escape(words)}</small></p>'


def _signed(each: Translation) -> str:
    return each.text + (" ✎" if each.corrected else "") + (" ⚠" if each.marks else "")
