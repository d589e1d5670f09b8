"""A copied chat in, a Draft out: the messages are its paragraphs, what the messenger put around them is furniture.

Nothing is lost: every line is in a block, stamps and notes of the messenger too.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from rawi.article.model import BlockKind
from rawi.load.plain import stamps
from rawi.load.plain.stamps import MARKS, Stamp
from rawi.load.port import Draft, DraftBlock

_FEWEST, _SHARE = 2, 0.12
_CONFIDENCE = 0.9
_NAMED = 3
_SENDER_SIZE = 40
_BREAK = re.compile(r"\r\n|[\n\r\u2028\u2029\x85\x0b\x0c]")
_FORWARDED = re.compile(
    rf"^[{MARKS}\s\[(↪➡️⏩]*(?:forwarded(?: message| many times| from\b.*)?|weitergeleitet(?: (?:aus|von)\b.*)?|häufig weitergeleitet|"
    r"transféré(?:e|s)?(?: de\b.*)?|reenviado(?: (?:de|muchas veces)\b.*)?|encaminhad[ao](?: (?:de|com frequência)\b.*)?|inoltrat[oa](?: da\b.*)?|"
    r"doorgestuurd(?: van\b.*)?|przekazano(?: od\b.*)?|переслано(?: (?:от|від)\b.*)?|пересланное сообщение.*|переслане повідомлення.*|"
    r"iletildi|ilet(?:ilen|ildi)\b.*|تم تحويلها|تم التحويل.*|مُ?حوّ?لة(?: من\b.*)?|مُ?عاد توجيهها?(?: من\b.*)?|أعيد توجيهها.*|"
    r"هدایت[ \u200c]?شده(?: از\b.*)?|باز[ \u200c]?ارسال.*|فوروارد.*|آگے بھیجا گیا.*|הועבר(?: מ.*)?|转发(?:自.*)?|已转发|轉寄|轉發自.*|転送(?:済み|元.*)?|"
    r"전달됨.*|फ़ॉरवर्ड.*|अग्रेषित.*|diteruskan.*)[\])\s]*$",
    re.IGNORECASE,
)
_NOTE = re.compile(
    rf"^[{MARKS}]*(?:<[^<>\n]{{2,80}}>|\[ ?(?:photo|video|sticker|voice message|file|gif|audio|фотография|стикер|видео) ?\])$",
    re.IGNORECASE,
)
_SAID_BY_APP = re.compile("^[\u200e\u200f]*\u200e(?=\\S)")
_EDITED = re.compile(rf"\s*[{MARKS}]+<[^<>\n]{{2,60}}>[{MARKS}]*$")
_LEADING = re.compile(rf"^[{MARKS}\s]+")


def read(text: str) -> Draft | None:
    """The chat, None where the text is none: fewer than two stamps, or mostly other lines."""
    lines = [line.strip() for line in _BREAK.split(text)]
    lines = [line for line in lines if line.strip(" \t\u00a0\ufeff")]
    found = [stamps.find(line) for line in lines]
    if sum(1 for stamp in found if stamp) < _FEWEST or sum(1 for s in found if s and s.sender) < max(
        _FEWEST, len(lines) * _SHARE
    ):
        return _spoken(lines)
    body = [block for line, stamp in zip(lines, found, strict=True) for block in _line(line, stamp)]
    return _draft(body, [stamp for stamp in found if stamp])


def _draft(body: Sequence[DraftBlock], found: Sequence[Stamp]) -> Draft:
    senders = list(dict.fromkeys(stamp.sender for stamp in found if stamp.sender))
    title = ", ".join(senders[:_NAMED]) + (" …" if len(senders) > _NAMED else "")
    dated = [stamp for stamp in found if any(stamp.numbers)]
    return Draft(
        title=title,
        head=(),
        body=tuple(body),
        authors=tuple(senders),
        published=stamps.moment(dated),
        confidence=_CONFIDENCE,
    )


def _line(line: str, stamp: Stamp | None) -> Iterator[DraftBlock]:
    if stamp is None:
        yield from _message(line)
        return
    message = line[stamp.end :]
    if (
        stamp.alone
        or not stamp.sender
        or not message.strip()
        or _SAID_BY_APP.match(message)
        or _NOTE.match(message.strip())
    ):
        yield _furniture(line)
    else:
        marks = _LEADING.match(message)
        cut = stamp.end + (marks.end() if marks else 0)
        yield _furniture(line[:cut].rstrip())
        yield from _message(line[cut:])


def _message(text: str) -> Iterator[DraftBlock]:
    """What somebody wrote; the messenger's notes on it apart."""
    if _FORWARDED.match(text) or _NOTE.match(text) or not text.strip(" \u200b\u200e\u200f\ufeff"):
        yield _furniture(text)
        return
    edited = _EDITED.search(text)
    kept = text[: edited.start()] if edited else text
    if kept.strip():
        yield DraftBlock(BlockKind.PARAGRAPH, kept)
    if edited:
        yield _furniture(edited.group().strip())


def _furniture(text: str) -> DraftBlock:
    return DraftBlock(BlockKind.PARAGRAPH, text, furniture=True)


def _spoken(lines: Sequence[str]) -> Draft | None:
    """A chat whose senders and times stand on lines of their own: a repeated short name just above or below a lone time."""
    times = {i for i, line in enumerate(lines) if stamps.is_time(line)}
    if len(times) <= _FEWEST or len(times) < len(lines) * _SHARE:
        return None
    beside = [
        i
        for i, line in enumerate(lines)
        if len(line) <= _SENDER_SIZE and i not in times and (i == 0 or {i - 1, i + 1} & times)
    ]
    counts = Counter(lines[i] for i in beside)
    names = {name for name, count in counts.items() if count >= _FEWEST and name[-1] not in ".!?؟。"}
    if not names:
        return None
    body = [
        block
        for i, line in enumerate(lines)
        for block in ([_furniture(line)] if i in times or line in names else _message(line))
    ]
    first = [stamp for i in sorted(times) if (stamp := stamps.find(f"{lines[i]} - "))]
    draft = _draft(body, first)
    order = [name for name in dict.fromkeys(lines) if name in names]
    return Draft(
        ", ".join(order[:_NAMED]),
        (),
        draft.body,
        authors=tuple(order),
        published=draft.published,
        confidence=_CONFIDENCE,
    )
