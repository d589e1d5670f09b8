"""HTML's elements by what a reader does with them."""

# Readings above ideographs (rt) would double the words of their line; they follow it as furniture.
HIDDEN = frozenset(
    [
        "title",
        "script",
        "style",
        "template",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "select",
        "datalist",
        "rp",
        "rt",
    ]
)
# The head itself is walked: the HTML 4 parser puts a page without a body element into it.
INLINE = frozenset(
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "meter",
        "mjx-assistive-mml",
        "mjx-container",
        "nobr",
        "output",
        "progress",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
    ]
)
ASIDE = frozenset(["nav", "footer", "aside", "form", "button", "dialog", "menu"])
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset(("ul", "ol"))
