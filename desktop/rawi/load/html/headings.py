"""A page's blocks and which of them its story holds in, the same without headings of boxes around the story out.

A heading is kept wherever prose of the story stands below it; what is told apart here are headings of boxes (teasers,
newsletters, comments, links) whose own text was left out, and labels that pages mark up as headings.
"""

import re
from collections.abc import Sequence
from itertools import islice

from rawi.article.model import BlockKind, SpanKind
from rawi.load.html.walk import Walked
from rawi.load.plain import patterns

_LINES = 3
_BESIDE = (BlockKind.IMAGE, BlockKind.CAPTION)
_PROSE, _LINKED, _ALL_LINKED = 80, 0.5, 0.8
_BOX = re.compile(
    r"(?<![a-z])(?:side-?bar|related|newsletters?|promos?|widgets?|cookies?|advert\w*|recommend\w*|subscri\w*|teasers?|"
    r"share|sharing|social|comments?|most-?(?:read|popular|viewed)|trending|read-?next|more-?stories)(?![a-z])"
)
_LABEL = re.compile(
    r"^\W*(?:share (?:this|on|via)\b.*|(?:related|latest|recent|top|more|popular|trending|featured|recommended) "
    r"(?:news|stories|articles|posts|videos|content|links|topics|headlines|reading)|"
    r"(?:most|editors?['’]?s?) (?:read|popular|viewed|shared|picks?)|related|recommended(?: for you)?|trending(?: now)?|"
    r"(?:read|up) next|about the author|(?:leave|post|add|write) a (?:reply|comment)|(?:view |all )?comments?(?: \(\d+\))?|"
    r"(?:categories|category|tags?|archives?|blogroll|search|navigation|filed under)|you (?:may|might) (?:also )?(?:like|enjoy)\b.*|"
    r"join the (?:conversation|discussion)|get (?:the|our|your) .{0,40}newsletters?|stay (?:connected|informed)|"
    r"mehr zum thema|das könnte sie auch interessieren|meistgelesen|verwandte (?:artikel|themen)|neueste (?:artikel|beiträge)|"
    r"(?:sur le même sujet|à lire aussi|lire aussi|articles? (?:liés|récents)|les plus lus)|(?:artículos|noticias) relacionad[ao]s|"
    r"(?:lo más leído|más leídas?|te puede interesar)|(?:leia (?:também|mais)|mais lidas|notícias relacionadas|veja também)|"
    r"(?:leggi anche|articoli correlati|i più letti)|(?:lees ook|meest gelezen)|(?:читайте также|популярное|похожие статьи)|"
    r"(?:читайте також|схожі статті)|(?:اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|الأكثر قراءة|مقالات ذات صلة)|"
    r"(?:بیشتر بخوانید|مطالب مرتبط|پربازدیدترین‌?ها)|(?:相关(?:阅读|新闻|链接|文章)|延伸閱讀|相關文章|关联文章)|"
    r"(?:関連記事|あわせて読みたい|人気記事)|(?:관련\s?기사|많이 본 (?:뉴스|기사)))\W*$",
    re.IGNORECASE,
)


def links(walked: Walked) -> float:
    """The share of a block's characters that are links."""
    return walked.linked / max(1, len(walked.block.text))


def without_boxes(walked: Sequence[Walked], told: Sequence[bool]) -> list[bool]:
    """`told` without the headings that head nothing of the story; the blocks below them stay as they are."""
    kept = list(told)
    for index, one in enumerate(walked):
        if told[index] and one.block.kind is BlockKind.HEADING:
            kept[index] = _heads_story(walked, told, index)
    return kept


def _heads_story(walked: Sequence[Walked], told: Sequence[bool], index: int) -> bool:
    one, below = walked[index], _section(walked, index)
    if not any(map(str.isalnum, one.block.text)):
        return False
    held = [walked[i] for i in below if told[i]]
    if any(map(is_prose, held)):
        return True
    if _leads_out(walked, told, index):
        return False
    return not (one.aside or _BOX.search(one.hints) or _is_label(one.block.text) or _is_teaser(walked, index))


def _section(walked: Sequence[Walked], index: int) -> range:
    """The blocks below a heading, up to the next one that is not of a deeper level."""
    level = walked[index].block.level
    after = range(index + 1, len(walked))
    return range(index + 1, next((i for i in after if _is_heading(walked[i], level)), len(walked)))


def _is_heading(walked: Walked, level: int) -> bool:
    return walked.block.kind is BlockKind.HEADING and walked.block.level <= level


def _leads_out(walked: Sequence[Walked], told: Sequence[bool], index: int) -> bool:
    """True where the lines right below the heading were left out of the story."""
    below: list[bool] = []
    for one, t in islice(zip(walked, told, strict=True), index + 1, None):
        if len(below) == _LINES or (t and one.block.kind is BlockKind.HEADING):
            break
        if one.block.kind not in _BESIDE:
            below.append(t)
        elif t:
            return False
    return bool(below) and not any(below)


def is_prose(walked: Walked) -> bool:
    """True for running text, no line or list of links."""
    one = walked.block
    return one.kind is not BlockKind.HEADING and len(one.text) >= _PROSE and links(walked) < _LINKED


def _is_label(text: str) -> bool:
    return bool(_LABEL.match(text) or patterns.CHROME.match(text))


def _is_teaser(walked: Sequence[Walked], index: int) -> bool:
    """A linked heading beside another: a list of other stories."""
    if not _is_linked(walked[index]):
        return False
    before = next((w for w in reversed(walked[:index]) if w.block.kind is BlockKind.HEADING), None)
    after = next((w for w in walked[index + 1 :] if w.block.kind is BlockKind.HEADING), None)
    return any(other is not None and _is_linked(other) for other in (before, after))


def _is_linked(walked: Walked) -> bool:
    """True for a heading that leads as a whole to another page."""
    within = any(s.kind is SpanKind.LINK and s.target.startswith("#") for s in walked.block.spans)
    return links(walked) >= _ALL_LINKED and not within
