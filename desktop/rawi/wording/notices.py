"""What a reader is told when an article opens: how its loading went, and how many of its words are doubtful."""

from rawi.article.model import Article, SpanKind
from rawi.wording.figures import figure
from rawi.wording.keys import filled
from rawi.wording.problems import sentence
from rawi.wording.translator import translate


def of_article(article: Article) -> str:
    """The sentences; "" where there is nothing to say."""
    said = [sentence(notice.code, dict(notice.facts)) for notice in article.notices]
    doubtful = sum(span.kind is SpanKind.DOUBTFUL for block in article.blocks for span in block.spans)
    if doubtful:
        text = translate("page", "Doubtful words, underlined with dots: {count}. {key} goes to the next one.")
        said.append(filled(text, key="next_doubtful").replace("{count}", figure(doubtful)))
    return " ".join(said)
