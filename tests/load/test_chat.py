"""Copied chats: messages are the story, stamps and notes of the messenger are furniture, and no word is lost."""

import re
from datetime import datetime

import pytest

from rawi.article.stored import Stored
from rawi.load.plain import chat
from rawi.load.plain_text import PlainTextLoader
from rawi.load.port import Draft

_CHATS = {
    "whatsapp ios de": (
        "[12.03.26, 21:14:05] Amira: \u200eNachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.\n"
        "[12.03.26, 21:14:05] Amira: Kommst du morgen zum Hafen?\n[12.03.26, 21:15:40] Jonas Weber: Ja, um neun.\nIch bringe Brot mit.\n"
        "\u200e[12.03.26, 21:16:02] Amira: \u200eBild weggelassen\n",
        ["Kommst du morgen zum Hafen?", "Ja, um neun.", "Ich bringe Brot mit."], ("Amira", "Jonas Weber"), datetime(2026, 3, 12, 21, 14, 5),
    ),
    "whatsapp ios us": (
        "[3/12/26, 9:14:05\u202fPM] Amira: Are you coming to the harbour?\n[3/13/26, 9:20:00\u202fAM] Tom: Yes. \u200e<This message was edited>\n",
        ["Are you coming to the harbour?", "Yes."], ("Amira", "Tom"), datetime(2026, 3, 12, 21, 14, 5),
    ),
    "whatsapp android en": (
        "12/03/2026, 9:14 pm - Messages and calls are end-to-end encrypted. Tap to learn more.\n"
        "12/03/2026, 9:14 pm - Amira: Look at this\n12/03/2026, 9:15 pm - Amira: <Media omitted>\n13/03/2026, 8:02 am - +44 7700 900123: Lovely: truly lovely!\n",
        ["Look at this", "Lovely: truly lovely!"], ("Amira", "+44 7700 900123"), datetime(2026, 3, 12, 21, 14),
    ),
    "whatsapp ios ar": (
        "[١٢\u200f/٣\u200f/٢٠٢٦، ٩:١٤:٠٥ م] أميرة: هل ستأتي إلى الميناء غدا؟\n[١٢\u200f/٣\u200f/٢٠٢٦، ٩:١٥:٤٠ م] سامي: نعم، في التاسعة\n"
        "\u200f[١٢\u200f/٣\u200f/٢٠٢٦، ٩:١٦:٠٠ م] أميرة: \u200eتم استبعاد الصورة\n",
        ["هل ستأتي إلى الميناء غدا؟", "نعم، في التاسعة"], ("أميرة", "سامي"), datetime(2026, 3, 12, 21, 14, 5),
    ),
    "whatsapp android fa": (
        "۱۴۰۴/۱۲/۲۱،\u200f ۲۱:۱۴ - پروانه: فردا به بندر می‌آیی؟\n۱۴۰۴/۱۲/۲۱،\u200f ۲۱:۱۵ - سینا: هدایت شده\n۱۴۰۴/۱۲/۲۱،\u200f ۲۱:۱۶ - سینا: بله، ساعت نه.\n",
        ["فردا به بندر می‌آیی؟", "بله، ساعت نه."], ("پروانه", "سینا"), datetime(2026, 3, 12, 21, 14),
    ),
    "whatsapp web pt": (
        "[21:14, 12/03/2026] Amira: Você vem ao porto?\n[21:15, 12/03/2026] João: Encaminhada\nA feira abre às nove.\n",
        ["Você vem ao porto?", "A feira abre às nove."], ("Amira", "João"), datetime(2026, 3, 12, 21, 14),
    ),
    "whatsapp android es": (
        "12/3/26, 9:14 p.\u00a0m. - Ana: ¿Vienes al puerto?\n12/3/26, 9:15 p.\u00a0m. - Luis: Sí, a las nueve.\n",
        ["¿Vienes al puerto?", "Sí, a las nueve."], ("Ana", "Luis"), datetime(2026, 3, 12, 21, 14),
    ),
    "whatsapp ios zh": (
        "[2026/3/12 下午9:14:05] 小明: 你明天来港口吗？\n[2026/3/12 下午9:15:40] 王芳: 来，九点。\n",
        ["你明天来港口吗？", "来，九点。"], ("小明", "王芳"), datetime(2026, 3, 12, 21, 14, 5),
    ),
    "telegram ru": (
        "Амира, [12.03.2026 21:14]\nПриходи завтра в порт.\n\nОлег, [12.03.2026 21:15]\n[Переслано от Новости порта]\nЯрмарка открывается в девять.\n",
        ["Приходи завтра в порт.", "Ярмарка открывается в девять."], ("Амира", "Олег"), datetime(2026, 3, 12, 21, 14),
    ),
    "whatsapp android tr": (
        "12.03.2026 21:14 - Amira: Yarın limana geliyor musun?\n12.03.2026 21:15 - Deniz: Evet, dokuzda.\n",
        ["Yarın limana geliyor musun?", "Evet, dokuzda."], ("Amira", "Deniz"), datetime(2026, 3, 12, 21, 14),
    ),
    "messenger": (
        "Amira Saleh\nAre you coming to the harbour tomorrow?\n9:14 PM\nTom Reed\nYes, at nine.\n9:15 PM\nAmira Saleh\nBring some bread, please.\n9:16 PM\nTom Reed\nOf course.\n9:17 PM\n",
        ["Are you coming to the harbour tomorrow?", "Yes, at nine.", "Bring some bread, please.", "Of course."], ("Amira Saleh", "Tom Reed"), None,
    ),
}  # fmt: skip


def _story(draft: Draft) -> list[str]:
    return [block.text for block in draft.body if not block.furniture]


@pytest.mark.parametrize("name", sorted(_CHATS))
def test_the_messages_are_the_story(name: str) -> None:
    text, messages, senders, begun = _CHATS[name]
    draft = chat.read(text)
    assert draft is not None
    assert _story(draft) == messages
    assert draft.authors == senders
    assert draft.published == begun


@pytest.mark.parametrize("name", sorted(_CHATS))
def test_every_word_and_mark_is_kept(name: str) -> None:
    text = _CHATS[name][0]
    draft = PlainTextLoader().load(Stored("chat.txt", text.encode()))
    kept = "".join(block.text for block in (*draft.head, *draft.body))
    assert re.sub(r"\s", "", kept) == re.sub(r"\s", "", text)


@pytest.mark.parametrize(
    "line",
    ["Forwarded", "\u200eForwarded many times", "تم تحويلها", "Переслано", "Weitergeleitet", "הועבר", "هدایت شده از خبرگزاری", "转发自 晚报"],
)  # fmt: skip
def test_forwarded_lines_are_furniture(line: str) -> None:
    draft = chat.read(f"12.03.26, 21:14 - A: one\n12.03.26, 21:15 - B: two\n{line}\nthree")
    assert draft is not None
    assert _story(draft) == ["one", "two", "three"]


@pytest.mark.parametrize(
    "text",
    [
        "The fair\n\nBy Salma Idris, 12.03.2026 21:14\n\nThe fair opens at nine. It is the oldest of the coast.",
        "Timetable\n\n09:14\n\nThe boat leaves.\n\n10:14\n\nThe boat returns with the mail and with the passengers.",
        "12.03.2026, 21:14 - a storm: the only line with a stamp\n" + "And a long story follows it. " * 20,
    ],
)
def test_an_article_is_no_chat(text: str) -> None:
    assert chat.read(text) is None
