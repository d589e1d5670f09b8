"""Pictures, footnotes and doubtful words in pages and pieces."""

import base64

import lxml.html
import pytest

from rawi.article.model import BlockKind
from rawi.article.translation import TranslatedArticle, View
from rawi.render.page import FindPicture, Renderer
from rawi.render.pieces import pieces
from rawi.settings import resources
from rawi.wording.labels import page_labels
from tests.articles import ARABIC, ENGLISH, loaded
from tests.translations import translated

LOADED = loaded()
ARTICLE = LOADED.article
KEPT = {each.digest: each for each in LOADED.resources}


def page(
    view: View = View.ORIGINAL, whole: TranslatedArticle | None = None, find: FindPicture = KEPT.get
) -> lxml.html.HtmlElement:
    renderer = Renderer(resources.resources() / "templates")
    text = renderer.page(ARTICLE, view, whole, page_labels(ARTICLE, whole), pictures=find)
    return lxml.html.document_fromstring(text)


@pytest.fixture
def whole() -> TranslatedArticle:
    return translated(ARTICLE, lambda text: f"[{text}]", target="ar")


def test_pictures_are_in_the_page_with_their_alt_and_caption() -> None:
    images = page().xpath("//figure/img")
    assert [(i.get("alt"), i.get("lang")) for i in images] == [(ENGLISH[3], "en"), ("Image", "en")]
    head, _, data = images[0].get("src").partition(",")
    assert head == "data:image/png;base64"
    assert base64.b64decode(data) == LOADED.resources[0].data
    assert images[0].getparent().findtext("figcaption") == ENGLISH[4]


def test_without_the_picture_its_alt_text_says_what_it_is() -> None:
    assert [p.text_content() for p in page(find=lambda _digest: None).xpath("//figure/p")] == [
        ENGLISH[3],
        "Image",
    ]


def test_a_picture_is_shown_once_and_its_translated_alt_beside_it(whole: TranslatedArticle) -> None:
    both = page(View.BOTH, whole)
    assert [i.get("alt") for i in both.xpath("//img")] == [ENGLISH[3], "Image"]
    assert both.xpath("//figure/p[@lang='ar']")[0].text_content() == f"[{ENGLISH[3]}]"
    (first, _) = page(View.TRANSLATION, whole).xpath("//img")
    assert (first.get("alt"), first.get("lang"), first.get("dir")) == (f"[{ENGLISH[3]}]", "ar", "rtl")


def test_references_lead_to_their_notes_and_back(whole: TranslatedArticle) -> None:
    for view in View:
        made = page(view, whole)
        ids = made.xpath("//@id")
        assert len(ids) == len(set(ids)), view
        links = made.xpath("//sup/a[@role='doc-noteref']")
        assert {a.text_content() for a in links} == {"3", "4"}
        for link in links:
            (note,) = made.xpath(f"//*[@id='{link.get('href')[1:]}']")
            assert note.get("role") == "doc-footnote"
            assert made.xpath(f"//*[@id='{note.xpath('a/@href')[0][1:]}']")[0].get("role") == "doc-noteref"


def test_doubtful_words_say_why() -> None:
    (word,) = page().xpath("//span[@class='unsure']")
    assert word.text_content() == "lit"
    assert word.get("title") == "Read from a picture and perhaps wrong"


def test_an_image_that_is_not_kept_says_that_it_is_one() -> None:
    article = loaded(ARABIC, "ar").article
    shown = list(pieces(article, View.ORIGINAL, None, page_labels(article), furniture=True))
    images = [p for p in shown if p.kind is BlockKind.IMAGE]
    assert ["".join(r.text for r in p.text.runs) for p in images] == [ARABIC[3], "Image"]
    assert all(p.resource for p in images)
