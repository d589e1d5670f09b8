"""Rich Text files, as Word writes them."""

import locale

from tests.builders.pictures import png
from tests.builders.stories import Story

_FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset178 Arial (Arabic);}{\f2\fcharset204 Arial Cyr;}"
    r"{\f3\fcharset134 SimSun;}{\f4\fcharset2 Symbol;}{\f5\fcharset161 Arial Greek;}{\f6\fcharset177 David;}{\f7\fcharset162 Arial Tur;}"
    r"{\f8\fcharset128 MS Mincho;}}"
)
_STYLES = (
    r"{\stylesheet{\ql \snext0 Normal;}{\s1\outlinelevel0\sbasedon0\b heading 1;}{\s2\outlinelevel1\sbasedon0 heading 2;}"
    r"{\s3 Title;}{\s4 Subtitle;}{\s5 Quote;}{\s6 caption;}{\s7\sbasedon2 My part;}{\s8 HTML Preformatted;}{\*\cs9 \additive\b Strong;}}"
)


def rtf(body: str, info: str = "", head: str = r"\ansi\ansicpg1252\deff0\deflang1033") -> bytes:
    """A file with this body; `info` are groups of the info group."""
    listed = rf"{{\info{info}}}" if info else ""
    return rf"{{\rtf1{head}{_FONTS}{{\colortbl;\red0\green0\blue0;}}{_STYLES}{listed}{body}}}".encode("ascii")


def escaped(text: str) -> str:
    """The text in ASCII, everything else as \\u with a fallback."""
    out = []
    for character in text:
        if character in "\\{}":
            out.append("\\" + character)
        elif character.isascii():
            out.append(character)
        else:
            units = character.encode("utf-16-le")
            for at in range(0, len(units), 2):
                unit = int.from_bytes(units[at : at + 2], "little", signed=True)
                out.append(rf"\u{unit}\'3f")
    return "".join(out)


def lcid(code: str) -> int:
    """Windows' number of a language."""
    wanted = {"ar": "ar-SA", "fa": "fa-IR", "uk": "uk-UA", "hi": "hi-IN"}.get(code, code).replace("-", "_")
    return next(number for number, name in locale.windows_locale.items() if name == wanted)


def story_rtf(story: Story) -> bytes:
    """The whole story with everything that it has."""
    number = lcid(story.language)
    word = {"ar": "alang", "fa": "alang", "hi": "alang", "zh-CN": "langfe"}.get(story.language, "lang")
    letters = rf"\{word}{number}" + (
        r"\ltrch\fcs0 \rtlch\fcs1 " if story.rtl else r"\rtlch\fcs1 \ltrch\fcs0 "
    )
    start = r"\pard\plain " + (r"\rtlpar" if story.rtl else r"\ltrpar")
    strong = r"\ab" if story.rtl else r"\b"

    def say(text: str, more: str = "") -> str:
        return rf"{start}{more} {{{letters}{escaped(text)}}}\par" + "\r\n"

    note = rf"{{\super\chftn{{\footnote {start}{{\super\chftn}}{{{letters} {escaped(story.note)}}}}}}}"
    before, stressed, after = map(escaped, story.split(story.first, story.stressed))
    first = rf"{start} {{{letters}{before}}}{{{letters}{strong} {stressed}}}{{{letters}{after}}}{note}\par "
    before, linked, after = map(escaped, story.split(story.second, story.linked))
    field = (
        rf'{{\field{{\*\fldinst{{HYPERLINK "https://example.org/pears"}}}}{{\fldrslt{{{letters}{linked}}}}}}}'
    )
    second = rf"{start} {{{letters}{before}}}{field}{{{letters}{after}}}\par "
    marks = (("1.", 0), ("2.", 0), ("1.", 1))
    items = [
        rf"{start}\ls1\ilvl{depth} {{\listtext {mark}\tab}}{{{letters}{escaped(text)}}}\par "
        for text, (mark, depth) in zip(story.items, marks, strict=True)
    ]
    header = r"\trhdr"
    cell = rf"{start}\intbl {{{{{letters}{{}}\cell}}}}"
    rows = [
        rf"\trowd{header if index == 0 else ''}\cellx3000\cellx6000 "
        + "".join(cell.format(escaped(text)) for text in row)
        + r"{\row}"
        for index, row in enumerate(story.rows)
    ]
    described = rf"{{\*\picprop{{\sp{{\sn wzDescription}}{{\sv {escaped(story.alt)}}}}}}}"
    picture = rf"{start}{{\*\shppict{{\pict{described}\picw40\pich30\pngblip {png().hex()}}}}}{{\nonshppict{{\pict\wmetafile8 0102}}}}\par "
    body = [
        say(story.title, r"\s3"), say(story.subtitle, r"\s4"), say(story.heading, r"\s1\outlinelevel0"), first, second,
        say(story.quote, r"\s5"), say(story.subheading, r"\s7"), *items, *rows, picture, say(story.caption, r"\s6"),
    ]  # fmt: skip
    info = rf"{{\author {escaped(story.author)}}}{{\operator Somebody Else}}{{\creatim\yr2025\mo3\dy9\hr5\min53}}"
    return rtf("".join(body), info)
