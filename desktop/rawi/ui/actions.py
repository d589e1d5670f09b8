"""The one table of actions: name, menu, text, keys, help. Menus, toolbar, keys and their lists are made from it."""

from dataclasses import dataclass

from rawi.wording.translator import QT_TRANSLATE_NOOP

FILE, GO, LISTEN, LANGUAGE, VIEW, HELP = "file", "go", "listen", "language", "view", "help"

MENUS = {
    FILE: QT_TRANSLATE_NOOP("menus", "&File"),
    GO: QT_TRANSLATE_NOOP("menus", "&Go"),
    LISTEN: QT_TRANSLATE_NOOP("menus", "&Listen"),
    LANGUAGE: QT_TRANSLATE_NOOP("menus", "L&anguage"),
    VIEW: QT_TRANSLATE_NOOP("menus", "&View"),
    HELP: QT_TRANSLATE_NOOP("menus", "&Help"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` in Qt's portable names; with `in_text` they work only while the text has the focus. `tool` is the toolbar's short text."""

    name: str
    menu: str
    text: str
    keys: tuple[str, ...]
    help: str
    in_text: bool = False
    tool: str = ""
    checkable: bool = False


_FILE = (
    Action("open", FILE, QT_TRANSLATE_NOOP("actions", "Open…"), ("Ctrl+O",), QT_TRANSLATE_NOOP("actions", "Open a stored article"), tool=QT_TRANSLATE_NOOP("actions", "Open")),
    Action("settings", FILE, QT_TRANSLATE_NOOP("actions", "Settings…"), ("Ctrl+,",), QT_TRANSLATE_NOOP("actions", "Change how Rawi looks, speaks and answers")),
    Action("quit", FILE, QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",), QT_TRANSLATE_NOOP("actions", "Close Rawi; the place is remembered")),
)  # fmt: skip

_GO = (
    Action("find", GO, QT_TRANSLATE_NOOP("actions", "Find in the article"), ("Ctrl+F",), QT_TRANSLATE_NOOP("actions", "Search for words in this article")),
    Action("find_next", GO, QT_TRANSLATE_NOOP("actions", "Find next"), ("F3",), QT_TRANSLATE_NOOP("actions", "Next place where the words stand")),
    Action("find_previous", GO, QT_TRANSLATE_NOOP("actions", "Find previous"), ("Shift+F3",), QT_TRANSLATE_NOOP("actions", "Place before where the words stand")),
    Action("contents", GO, QT_TRANSLATE_NOOP("actions", "Contents"), ("Ctrl+T",), QT_TRANSLATE_NOOP("actions", "Go to the list of sections, or back to the text")),
    Action("next_section", GO, QT_TRANSLATE_NOOP("actions", "Next section"), ("Ctrl+PgDown", "Alt+PgDown"), QT_TRANSLATE_NOOP("actions", "To the next section")),
    Action("previous_section", GO, QT_TRANSLATE_NOOP("actions", "Previous section"), ("Ctrl+PgUp", "Alt+PgUp"), QT_TRANSLATE_NOOP("actions", "To the section before")),
    Action("next_section_key", GO, QT_TRANSLATE_NOOP("actions", "Next section, single key"), ("]",), QT_TRANSLATE_NOOP("actions", "To the next section"), in_text=True),
    Action("previous_section_key", GO, QT_TRANSLATE_NOOP("actions", "Previous section, single key"), ("[",), QT_TRANSLATE_NOOP("actions", "To the section before"), in_text=True),
    Action("next_heading", GO, QT_TRANSLATE_NOOP("actions", "Next heading"), ("H",), QT_TRANSLATE_NOOP("actions", "To the next heading"), in_text=True),
    Action("previous_heading", GO, QT_TRANSLATE_NOOP("actions", "Previous heading"), ("Shift+H",), QT_TRANSLATE_NOOP("actions", "To the heading before"), in_text=True),
    *(
        Action(f"next_heading_{level}", GO, QT_TRANSLATE_NOOP("actions", "Next heading of level {level}"), (str(level),), QT_TRANSLATE_NOOP("actions", "To the next heading of this level"), in_text=True)
        for level in range(1, 7)
    ),
    *(
        Action(f"previous_heading_{level}", GO, QT_TRANSLATE_NOOP("actions", "Previous heading of level {level}"), (f"Shift+{level}",), QT_TRANSLATE_NOOP("actions", "To the heading of this level before"), in_text=True)
        for level in range(1, 7)
    ),
    Action("next_link", GO, QT_TRANSLATE_NOOP("actions", "Next link"), ("K",), QT_TRANSLATE_NOOP("actions", "To the next link"), in_text=True),
    Action("previous_link", GO, QT_TRANSLATE_NOOP("actions", "Previous link"), ("Shift+K",), QT_TRANSLATE_NOOP("actions", "To the link before"), in_text=True),
    Action("next_list", GO, QT_TRANSLATE_NOOP("actions", "Next list"), ("L",), QT_TRANSLATE_NOOP("actions", "To the next list"), in_text=True),
    Action("previous_list", GO, QT_TRANSLATE_NOOP("actions", "Previous list"), ("Shift+L",), QT_TRANSLATE_NOOP("actions", "To the list before"), in_text=True),
    Action("next_table", GO, QT_TRANSLATE_NOOP("actions", "Next table"), ("T",), QT_TRANSLATE_NOOP("actions", "To the next table"), in_text=True),
    Action("previous_table", GO, QT_TRANSLATE_NOOP("actions", "Previous table"), ("Shift+T",), QT_TRANSLATE_NOOP("actions", "To the table before"), in_text=True),
    Action("next_quote", GO, QT_TRANSLATE_NOOP("actions", "Next quote"), ("Q",), QT_TRANSLATE_NOOP("actions", "To the next quote"), in_text=True),
    Action("previous_quote", GO, QT_TRANSLATE_NOOP("actions", "Previous quote"), ("Shift+Q",), QT_TRANSLATE_NOOP("actions", "To the quote before"), in_text=True),
    Action("back", GO, QT_TRANSLATE_NOOP("actions", "Back after a jump"), ("Alt+Backspace",), QT_TRANSLATE_NOOP("actions", "To where you were before the last jump")),
    Action("where", GO, QT_TRANSLATE_NOOP("actions", "Where am I?"), ("Ctrl+I",), QT_TRANSLATE_NOOP("actions", "Say the section, how far you are and how long it takes")),
)  # fmt: skip

_LISTEN = (
    Action("play", LISTEN, QT_TRANSLATE_NOOP("actions", "Play or pause"), ("F5",), QT_TRANSLATE_NOOP("actions", "Read aloud from here, or pause"), tool=QT_TRANSLATE_NOOP("actions", "Listen")),
    Action("play_key", LISTEN, QT_TRANSLATE_NOOP("actions", "Play or pause, in the text"), ("Space",), QT_TRANSLATE_NOOP("actions", "Read aloud from here, or pause"), in_text=True),
    Action("pause", LISTEN, QT_TRANSLATE_NOOP("actions", "Pause"), ("F6",), QT_TRANSLATE_NOOP("actions", "Silence; play goes on at the same place")),
    Action("stop", LISTEN, QT_TRANSLATE_NOOP("actions", "Stop"), ("F7", "Esc"), QT_TRANSLATE_NOOP("actions", "Silence; the place is kept"), tool=QT_TRANSLATE_NOOP("actions", "Stop")),
    Action("slower", LISTEN, QT_TRANSLATE_NOOP("actions", "Slower"), ("F8",), QT_TRANSLATE_NOOP("actions", "Read more slowly"), tool=QT_TRANSLATE_NOOP("actions", "Slower")),
    Action("faster", LISTEN, QT_TRANSLATE_NOOP("actions", "Faster"), ("F9",), QT_TRANSLATE_NOOP("actions", "Read faster"), tool=QT_TRANSLATE_NOOP("actions", "Faster")),
    Action("previous_sentence", LISTEN, QT_TRANSLATE_NOOP("actions", "Previous sentence"), ("Alt+Left",), QT_TRANSLATE_NOOP("actions", "To the sentence before")),
    Action("next_sentence", LISTEN, QT_TRANSLATE_NOOP("actions", "Next sentence"), ("Alt+Right",), QT_TRANSLATE_NOOP("actions", "To the next sentence")),
    Action("previous_paragraph", LISTEN, QT_TRANSLATE_NOOP("actions", "Previous paragraph"), ("Alt+Up",), QT_TRANSLATE_NOOP("actions", "To the paragraph before")),
    Action("next_paragraph", LISTEN, QT_TRANSLATE_NOOP("actions", "Next paragraph"), ("Alt+Down",), QT_TRANSLATE_NOOP("actions", "To the next paragraph")),
    Action("repeat", LISTEN, QT_TRANSLATE_NOOP("actions", "Repeat the sentence"), ("Ctrl+R",), QT_TRANSLATE_NOOP("actions", "Read the sentence once more")),
)  # fmt: skip

_LANGUAGE = (
    Action("translate", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Translation on or off"), ("F4",), QT_TRANSLATE_NOOP("actions", "Translate the article, or show the original again")),
    Action("original", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Original"), ("Ctrl+1",), QT_TRANSLATE_NOOP("actions", "Show only the original"), tool=QT_TRANSLATE_NOOP("actions", "Original"), checkable=True),
    Action("both", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Both languages"), ("Ctrl+2",), QT_TRANSLATE_NOOP("actions", "Show each paragraph and its translation"), tool=QT_TRANSLATE_NOOP("actions", "Both"), checkable=True),
    Action("translation", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Translation"), ("Ctrl+3",), QT_TRANSLATE_NOOP("actions", "Show only the translation"), tool=QT_TRANSLATE_NOOP("actions", "Translation"), checkable=True),
    Action("other_language", LANGUAGE, QT_TRANSLATE_NOOP("actions", "This sentence in the other language"), ("Ctrl+J",), QT_TRANSLATE_NOOP("actions", "Show and say the original of a translated sentence, or the translation")),
)  # fmt: skip

_VIEW = (
    Action("larger", VIEW, QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), QT_TRANSLATE_NOOP("actions", "Make the text larger"), tool=QT_TRANSLATE_NOOP("actions", "Larger")),
    Action("smaller", VIEW, QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",), QT_TRANSLATE_NOOP("actions", "Make the text smaller"), tool=QT_TRANSLATE_NOOP("actions", "Smaller")),
    Action("reset_size", VIEW, QT_TRANSLATE_NOOP("actions", "Usual text size"), ("Ctrl+0",), QT_TRANSLATE_NOOP("actions", "The size at first")),
    Action("theme", VIEW, QT_TRANSLATE_NOOP("actions", "Next theme"), ("Ctrl+D",), QT_TRANSLATE_NOOP("actions", "Light, dark or high contrast")),
    Action("furniture", VIEW, QT_TRANSLATE_NOOP("actions", "Show what belongs to the site"), ("Ctrl+Shift+F",), QT_TRANSLATE_NOOP("actions", "Show menus, notices and other text around the story"), checkable=True),
)  # fmt: skip

_HELP = (
    Action("keys", HELP, QT_TRANSLATE_NOOP("actions", "Keys"), ("F1",), QT_TRANSLATE_NOOP("actions", "List every key")),
    Action("describe_key", HELP, QT_TRANSLATE_NOOP("actions", "Describe a key"), ("Shift+F1",), QT_TRANSLATE_NOOP("actions", "Say what the next key does, without doing it")),
)  # fmt: skip

ACTIONS = (*_FILE, *_GO, *_LISTEN, *_LANGUAGE, *_VIEW, *_HELP)
BY_NAME = {action.name: action for action in ACTIONS}
