"""The words and shapes by which copied articles show what a line is, in many languages."""

import re

PAUSES = ",،、，;；:：,"
SENTENCE_ENDS = ".。．!?？…؟۔।॥։՞！"
NEVER_ENDS_HEADING = ".。．।॥۔։,،、，;；"
CLOSING = "\"”’'»›)）」』】〉》]"
OPENING_QUOTES, CLOSING_QUOTES = '"“„«「『‘', '"”“»」』’'

TRAILER = re.compile(
    r"^\W{0,3}(also read|read (?:more|also|next)|more (?:on|from)|related(?: (?:stories|articles|topics|content|news))?|"
    r"you (?:may|might) (?:also )?like|recommended|see also|don['’]t miss|watch(?: now)?|lesen sie (?:auch|mehr)|"
    r"mehr zum thema|lire aussi|à lire aussi|leia (?:também|mais)|l[eé]a (?:también|más)|leggi anche|lees ook|"
    r"läs (?:också|mer)|les også|czytaj (?:też|także)|читайте также|читайте також|ayrıca okuyun|اقرأ أيض[اًا]*|بیشتر بخوانید|"
    r"یہ بھی پڑھیں|קראו (?:גם|עוד)|यह भी पढ़ें|相关(?:阅读|新闻|链接)|延伸閱讀|関連記事|あわせて読みたい|관련\s?기사)"
    r"(?:\b|(?<=[اً]))\s*[:：\-–]?\s*",
    re.IGNORECASE,
)
CHROME = re.compile(
    r"^\W*(advertisement|advert|anzeige|publicidad|publicidade|publicité|werbung|إعلان|تبلیغات|реклама|广告|share(?: this)?|"
    r"tweet|print|comments?(?: \(\d+\))?|subscribe(?: now)?|sign up.*|log ?in|follow us.*|newsletter.*|skip to.*|"
    r"loading.*|copy link|menu|home|facebook|twitter|x|whatsapp|e-?mail|linkedin|reddit|bluesky|telegram|pinterest|"
    r"threads|flipboard|rss|pocket|gift|bookmark|save|listen|article content|story continues.*|jetzt anmelden|reklama?|"
    r"iklan|annonse?|annons|teilen|drucken|merken|kommentare?|partager|compartir|compartilhar|مشاركة|اشتراک گذاری|поделиться|"
    r"分享|share on .*|teilen auf.*|breadcrumb.*|photo|video|audio|updated|published|play|pause|expand|close|more|"
    r"add .{0,40} as (?:a )?preferred source.*|cookie.*|all rights reserved.*|©.*|copyright .*|click here.*|"
    r"\d+ (?:comments?|shares?|min read))\W*$",
    re.IGNORECASE,
)
CAPTION = re.compile(
    r"(\b(?:photo|image|picture|credit|foto|bild|file photo|photograph|source|quelle|crédit|illustration|grafik|video)s?"
    r"\s*[:：/]|©|\bgetty images\b|\bshutterstock\b|\bimago\b|/(?:ap|afp|reuters|epa|dpa|efe)\b|"
    r"\((?:ap|afp|reuters|epa|dpa|file)\)|\bap photo\b|picture[- ]alliance|▲|【写真|写真[:：/]|\[사진|사진\s*[=:])",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"^\W*(source|quelle|kilde|källa|fuente|fonte|źródło|источник|фото|foto|photo|video|사진)\b",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"^\W*(?:by|written by|von|par|por|di|door|av|af|autor|autora|text|автор|بقلم|کتبه?|نوشته|نویسنده|מאת|文[:：/]|作者[:：]|記者[:：]?|记者[:：]?|기자)"
    r"(?:\b|(?<=[:：/]))[:：]?\s*(?=\S)",
    re.IGNORECASE,
)
LONE_BY = re.compile(r"\W*(by|von|par|por|di|door|av|af|автор|written by|text|بقلم)\W*", re.IGNORECASE)
BULLET = re.compile(r"^\s*(?:[-*•·‣▪●○–—]|\d{1,2}[.)]|[a-z]\))\s+(?=\S)")
NUMBERED = re.compile(r"^\s*(\d{1,2})[.)]\s+(?=\S)")
ADDRESS = re.compile(r"https?://|www\.|@\w|\|")
PERSON = re.compile(
    r"^[^\W\d_a-zà-ÿ][\w.'’-]+(?:\s+(?:van|von|de|der|den|al|bin|el|la|le|du|da|di|dos|ter|[^\W\d_a-zà-ÿ][\w.'’-]*)){1,3}$"
)
STAMP_WORDS = re.compile(
    r"\b(updated|published|posted|last modified|aktualisiert|stand|publicado|atualizado|actualizado|ist|gmt|edt|est|utc|uhr|at|on|em|le|am)\b[:：]?",
    re.IGNORECASE,
)
NAME_BREAK = re.compile(r"\||•|·|,|،|;|؛|、|\band\b|\bund\b|&| y | e | et | и | و |\s-\s|\s–\s")
