"""The control words that Rawi knows, as tables."""

SIGNS = {
    "tab": "\t", "line": "\n", "lbr": "\n", "emdash": "\u2014", "endash": "\u2013", "bullet": "\u2022", "lquote": "\u2018",
    "rquote": "\u2019", "ldblquote": "\u201c", "rdblquote": "\u201d", "emspace": "\u2003", "enspace": "\u2002",
    "qmspace": "\u2005", "zwj": "\u200d", "zwnj": "\u200c", "zwbo": "\u200b", "zwnbo": "\u2060", "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}  # fmt: skip
SYMBOLS = {"~": "\u00a0", "-": "\u00ad", "_": "\u2011", "{": "{", "}": "}", "\\": "\\"}

SWITCHES = {
    "b": "bold", "ab": "complex_bold", "i": "italic", "ai": "complex_italic", "v": "hidden", "deleted": "deleted",
}  # fmt: skip
NUMBERS = {
    "f": "font",
    "cs": "style", "af": "complex_font", "lang": "western", "langfe": "asian", "alang": "complex",
}  # fmt: skip

SKIPPED = frozenset(
    ["colortbl", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "nonshppict", "nonesttables", "shprslt", "objdata", "objclass", "objname",
     "xe", "tc", "rxe", "txe", "private", "pntxta", "pntxtb", "listtable", "listoverridetable", "revtbl", "rsidtbl", "filetbl",
     "themedata", "background", "operator", "subject", "keywords", "comment", "doccomm", "version", "category", "company",
     "manager", "hlinkbase", "printim", "buptim", "falt", "fontemb", "fontfile"]
)  # fmt: skip
"""Destinations whose text is not the story's."""

KNOWN = frozenset(
    ["shppict", "shpinst", "fldinst", "annotation",
        "footnote", "atnauthor", "ud", "picprop", "do", "moMath", "moMathPara", "sn", "sv", "listtext", "pict"]
)  # fmt: skip
"""Destinations that are read though \\* lets a reader skip them."""

NAMED = frozenset(
    ["fonttbl", "stylesheet", "info", "fldinst", "atnauthor", "pict", "sn", "sv", "upr", "listtext", "pntext", "sp", "picprop"]
)  # fmt: skip
"""Destinations that are known by their word."""

INFO = frozenset(["title", "author", "creatim", "revtim"])
HEADS = frozenset(["header", "headerl", "headerr", "headerf"])
FEET = frozenset(["footer", "footerl", "footerr", "footerf"])
RUNNING = HEADS | FEET
"""The heads and feet of pages."""

FLOWS = frozenset(["footnote", "annotation", "shptxt", "dptxbxtext"]) | RUNNING
"""Destinations with paragraphs of their own."""
