"""The one table of actions: name, menu, text, keys, help. Menus, toolbar, keys and their lists are made from it."""

from dataclasses import dataclass

from rawi.wording.translator import QT_TRANSLATE_NOOP

FILE, LIBRARY, GO, LISTEN, LANGUAGE, VIEW, HELP = (
    "file",
    "library",
    "go",
    "listen",
    "language",
    "view",
    "help",
)

STRUCTURE = "structure"
"""The mode in which single keys say what a paragraph is."""

MENUS = {
    FILE: QT_TRANSLATE_NOOP("menus", "&File"),
    LIBRARY: QT_TRANSLATE_NOOP("menus", "Li&brary"),
    GO: QT_TRANSLATE_NOOP("menus", "&Go"),
    LISTEN: QT_TRANSLATE_NOOP("menus", "&Listen"),
    LANGUAGE: QT_TRANSLATE_NOOP("menus", "L&anguage"),
    VIEW: QT_TRANSLATE_NOOP("menus", "&View"),
    HELP: QT_TRANSLATE_NOOP("menus", "&Help"),
}


@dataclass(frozen=True, slots=True)
class Action:
    """`keys` in Qt's portable names (none: only in the menu); with `in_text` they work only while the text has the focus, with
    `in_list` only in the library's list, with `in_table` (beside `in_text`) only while the caret is in a table, `everywhere`
    also in dialogs and menus, with a `mode` only in the text while that mode lasts. `tool` is the short text of the
    toolbar, or of the mode's bar.
    """

    name: str
    menu: str
    text: str
    keys: tuple[str, ...]
    help: str
    in_text: bool = False
    in_list: bool = False
    in_table: bool = False
    everywhere: bool = False
    tool: str = ""
    checkable: bool = False
    mode: str = ""


_FILE = (
    Action("open", FILE, QT_TRANSLATE_NOOP("actions", "Open…"), ("Ctrl+O",), QT_TRANSLATE_NOOP("actions", "Open a stored article"), tool=QT_TRANSLATE_NOOP("actions", "Open")),
    Action("paste", FILE, QT_TRANSLATE_NOOP("actions", "Open what was copied"), ("Ctrl+V",), QT_TRANSLATE_NOOP("actions", "Open the text, page, picture or files on the clipboard")),
    Action("backup", FILE, QT_TRANSLATE_NOOP("actions", "Back up the library…"), (), QT_TRANSLATE_NOOP("actions", "Write the whole library into one file")),
    Action("restore", FILE, QT_TRANSLATE_NOOP("actions", "Restore the library…"), (), QT_TRANSLATE_NOOP("actions", "Put the library of a backup in the place of yours")),
    Action("export", FILE, QT_TRANSLATE_NOOP("actions", "Save the article…"), ("Ctrl+S",), QT_TRANSLATE_NOOP("actions", "Save the original, the translation or both as a book, a page or text")),
    Action("save_audio", FILE, QT_TRANSLATE_NOOP("actions", "Save as audio…"), ("Ctrl+Shift+A",), QT_TRANSLATE_NOOP("actions", "Save the article spoken, as an audiobook with chapters or a book with text and voice in step")),
    Action("print", FILE, QT_TRANSLATE_NOOP("actions", "Print…"), ("Ctrl+P",), QT_TRANSLATE_NOOP("actions", "Print the article in large letters, or save that as PDF")),
    Action("settings", FILE, QT_TRANSLATE_NOOP("actions", "Settings…"), ("Ctrl+,",), QT_TRANSLATE_NOOP("actions", "Change how Rawi looks, speaks and answers")),
    Action("quit", FILE, QT_TRANSLATE_NOOP("actions", "Quit"), ("Ctrl+Q",), QT_TRANSLATE_NOOP("actions", "Close Rawi; the place is remembered")),
)  # fmt: skip

_LIBRARY = (
    Action("library", LIBRARY, QT_TRANSLATE_NOOP("actions", "Library"), ("Ctrl+L",), QT_TRANSLATE_NOOP("actions", "Show your library, or go back to the article"), tool=QT_TRANSLATE_NOOP("actions", "Library")),
    Action("next_unread", LIBRARY, QT_TRANSLATE_NOOP("actions", "Next unread article"), ("Ctrl+N",), QT_TRANSLATE_NOOP("actions", "Open the next article that you have not begun")),
    Action("recent", LIBRARY, QT_TRANSLATE_NOOP("actions", "Recently read"), ("Ctrl+H",), QT_TRANSLATE_NOOP("actions", "Show the library in the order you last read in it")),
    Action("clear_filters", LIBRARY, QT_TRANSLATE_NOOP("actions", "Clear all filters"), ("Ctrl+Shift+X",), QT_TRANSLATE_NOOP("actions", "Show every article of the library again")),
    Action("open_entry", LIBRARY, QT_TRANSLATE_NOOP("actions", "Open the article"), ("Return", "Enter"), QT_TRANSLATE_NOOP("actions", "Open the chosen article of the library, where its words were found"), in_list=True),
    Action("listen_entry", LIBRARY, QT_TRANSLATE_NOOP("actions", "Read the article aloud"), ("Space",), QT_TRANSLATE_NOOP("actions", "Open the chosen article of the library and read it aloud at once"), in_list=True),
    Action("finished", LIBRARY, QT_TRANSLATE_NOOP("actions", "Finished or not"), ("Ctrl+M",), QT_TRANSLATE_NOOP("actions", "Mark the article, or those chosen in the library, as finished, or not finished any more")),
    Action("tags", LIBRARY, QT_TRANSLATE_NOOP("actions", "Tags…"), ("Ctrl+K",), QT_TRANSLATE_NOOP("actions", "Change the tags of the article, or of those chosen in the library")),
    Action("collections", LIBRARY, QT_TRANSLATE_NOOP("actions", "Collections…"), ("Ctrl+G",), QT_TRANSLATE_NOOP("actions", "Put the article, or those chosen in the library, into collections")),
    Action("delete_entry", LIBRARY, QT_TRANSLATE_NOOP("actions", "Delete from the library…"), ("Del",), QT_TRANSLATE_NOOP("actions", "Delete the chosen articles of the library, after one question"), in_list=True),
    Action("add_files", LIBRARY, QT_TRANSLATE_NOOP("actions", "Add files…"), ("Ctrl+Shift+O",), QT_TRANSLATE_NOOP("actions", "Take files into the library without opening them")),
    Action("add_folder", LIBRARY, QT_TRANSLATE_NOOP("actions", "Add a folder…"), ("Ctrl+Shift+D",), QT_TRANSLATE_NOOP("actions", "Take every file of a folder into the library")),
)  # fmt: skip

_GO = (
    Action("find", GO, QT_TRANSLATE_NOOP("actions", "Find"), ("Ctrl+F",), QT_TRANSLATE_NOOP("actions", "Search for words in this article, or in the library while it is shown")),
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
    Action("next_cell", GO, QT_TRANSLATE_NOOP("actions", "Next cell"), ("Tab",), QT_TRANSLATE_NOOP("actions", "To the next cell of the table; behind the last one, on to the next link or control"), in_text=True, in_table=True),
    Action("previous_cell", GO, QT_TRANSLATE_NOOP("actions", "Previous cell"), ("Shift+Tab",), QT_TRANSLATE_NOOP("actions", "To the cell before in the table; before the first one, back to the link or control before"), in_text=True, in_table=True),
    Action("next_in_row", GO, QT_TRANSLATE_NOOP("actions", "Next cell of the row"), ("R", "Alt+Shift+Right"), QT_TRANSLATE_NOOP("actions", "To the next cell of this row, with the headers of its column"), in_text=True),
    Action("previous_in_row", GO, QT_TRANSLATE_NOOP("actions", "Previous cell of the row"), ("Shift+R", "Alt+Shift+Left"), QT_TRANSLATE_NOOP("actions", "To the cell before in this row, with the headers of its column"), in_text=True),
    Action("next_in_column", GO, QT_TRANSLATE_NOOP("actions", "Next cell of the column"), ("C", "Alt+Shift+Down"), QT_TRANSLATE_NOOP("actions", "To the cell below, with the headers of its row"), in_text=True),
    Action("previous_in_column", GO, QT_TRANSLATE_NOOP("actions", "Previous cell of the column"), ("Shift+C", "Alt+Shift+Up"), QT_TRANSLATE_NOOP("actions", "To the cell above, with the headers of its row"), in_text=True),
    Action("next_quote", GO, QT_TRANSLATE_NOOP("actions", "Next quote"), ("Q",), QT_TRANSLATE_NOOP("actions", "To the next quote"), in_text=True),
    Action("previous_quote", GO, QT_TRANSLATE_NOOP("actions", "Previous quote"), ("Shift+Q",), QT_TRANSLATE_NOOP("actions", "To the quote before"), in_text=True),
    Action("past", GO, QT_TRANSLATE_NOOP("actions", "Out of the list, table or quote"), ("O",), QT_TRANSLATE_NOOP("actions", "To what comes after the list, table or quote that you are in"), in_text=True),
    Action("next_image", GO, QT_TRANSLATE_NOOP("actions", "Next picture"), ("G",), QT_TRANSLATE_NOOP("actions", "To the next picture; Enter enlarges it"), in_text=True),
    Action("previous_image", GO, QT_TRANSLATE_NOOP("actions", "Previous picture"), ("Shift+G",), QT_TRANSLATE_NOOP("actions", "To the picture before; Enter enlarges it"), in_text=True),
    Action("next_doubtful", GO, QT_TRANSLATE_NOOP("actions", "Next doubtful word"), ("W",), QT_TRANSLATE_NOOP("actions", "To the next word that was read from a picture and may be wrong"), in_text=True),
    Action("previous_doubtful", GO, QT_TRANSLATE_NOOP("actions", "Previous doubtful word"), ("Shift+W",), QT_TRANSLATE_NOOP("actions", "To the doubtful word before"), in_text=True),
    Action("next_page", GO, QT_TRANSLATE_NOOP("actions", "Next page"), ("P",), QT_TRANSLATE_NOOP("actions", "To the next page of a book or PDF"), in_text=True),
    Action("previous_page", GO, QT_TRANSLATE_NOOP("actions", "Previous page"), ("Shift+P",), QT_TRANSLATE_NOOP("actions", "To the page before in a book or PDF"), in_text=True),
    Action("go_to_page", GO, QT_TRANSLATE_NOOP("actions", "Go to page…"), ("Shift+F8",), QT_TRANSLATE_NOOP("actions", "List the pages of a book or PDF, and go to the one that you type or choose")),
    Action("elements", GO, QT_TRANSLATE_NOOP("actions", "Elements…"), ("Ctrl+E",), QT_TRANSLATE_NOOP("actions", "List headings, links, lists, tables, quotes, pictures, footnotes, bookmarks and marks, and go to one")),
    Action("back", GO, QT_TRANSLATE_NOOP("actions", "Back after a jump"), ("Alt+Backspace",), QT_TRANSLATE_NOOP("actions", "To where you were before the last jump")),
    Action("where", GO, QT_TRANSLATE_NOOP("actions", "Where am I?"), ("Ctrl+I",), QT_TRANSLATE_NOOP("actions", "Say the section, the page, how far you are and how long it takes; in the library, all about the chosen article")),
    Action("bookmark", GO, QT_TRANSLATE_NOOP("actions", "Bookmark"), ("Ctrl+B",), QT_TRANSLATE_NOOP("actions", "Set a bookmark here, or remove it")),
    Action("next_bookmark", GO, QT_TRANSLATE_NOOP("actions", "Next bookmark"), ("F2",), QT_TRANSLATE_NOOP("actions", "To the next bookmark")),
    Action("previous_bookmark", GO, QT_TRANSLATE_NOOP("actions", "Previous bookmark"), ("Shift+F2",), QT_TRANSLATE_NOOP("actions", "To the bookmark before")),
    Action("highlight", GO, QT_TRANSLATE_NOOP("actions", "Highlight"), ("Ctrl+Shift+H",), QT_TRANSLATE_NOOP("actions", "Highlight what is selected, or this sentence, in the colour used last; remove the highlight that is here")),
    Action("highlight_yellow", GO, QT_TRANSLATE_NOOP("actions", "Highlight in yellow: dashes below"), ("Alt+1",), QT_TRANSLATE_NOOP("actions", "Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that")),
    Action("highlight_green", GO, QT_TRANSLATE_NOOP("actions", "Highlight in green: a wave below"), ("Alt+2",), QT_TRANSLATE_NOOP("actions", "Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that")),
    Action("highlight_blue", GO, QT_TRANSLATE_NOOP("actions", "Highlight in blue: two lines below"), ("Alt+3",), QT_TRANSLATE_NOOP("actions", "Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that")),
    Action("highlight_pink", GO, QT_TRANSLATE_NOOP("actions", "Highlight in pink: a thick line below"), ("Alt+4",), QT_TRANSLATE_NOOP("actions", "Highlight what is selected, or this sentence, in this colour; give it to the highlight that is here, or remove that")),
    Action("note", GO, QT_TRANSLATE_NOOP("actions", "Write a note…"), ("Ctrl+Shift+B",), QT_TRANSLATE_NOOP("actions", "Write a note to the bookmark or highlight that is here, or to a new bookmark")),
    Action("notes", GO, QT_TRANSLATE_NOOP("actions", "Notes and highlights…"), ("Ctrl+Shift+N",), QT_TRANSLATE_NOOP("actions", "List all bookmarks, highlights and notes of the article")),
    Action("structure", GO, QT_TRANSLATE_NOOP("actions", "Structure"), ("Ctrl+Shift+S",), QT_TRANSLATE_NOOP("actions", "Say what each paragraph is, with single keys; your changes are remembered"), checkable=True),
)  # fmt: skip

_LISTEN = (
    Action("play", LISTEN, QT_TRANSLATE_NOOP("actions", "Play or pause"), ("F5", "Media Play", "Toggle Media Play/Pause"), QT_TRANSLATE_NOOP("actions", "Read aloud from here, or pause"), tool=QT_TRANSLATE_NOOP("actions", "Listen")),
    Action("play_key", LISTEN, QT_TRANSLATE_NOOP("actions", "Play or pause, in the text"), ("Space",), QT_TRANSLATE_NOOP("actions", "Read aloud from here, or pause"), in_text=True),
    Action("pause", LISTEN, QT_TRANSLATE_NOOP("actions", "Pause"), ("F6", "Media Pause"), QT_TRANSLATE_NOOP("actions", "Silence; play goes on at the same place")),
    Action("stop", LISTEN, QT_TRANSLATE_NOOP("actions", "Stop"), ("F7", "Esc", "Media Stop"), QT_TRANSLATE_NOOP("actions", "Silence; the place is kept"), tool=QT_TRANSLATE_NOOP("actions", "Stop")),
    Action("slower", LISTEN, QT_TRANSLATE_NOOP("actions", "Slower"), ("F8",), QT_TRANSLATE_NOOP("actions", "Read more slowly"), tool=QT_TRANSLATE_NOOP("actions", "Slower")),
    Action("faster", LISTEN, QT_TRANSLATE_NOOP("actions", "Faster"), ("F9",), QT_TRANSLATE_NOOP("actions", "Read faster"), tool=QT_TRANSLATE_NOOP("actions", "Faster")),
    Action("previous_sentence", LISTEN, QT_TRANSLATE_NOOP("actions", "Previous sentence"), ("Alt+Left",), QT_TRANSLATE_NOOP("actions", "To the sentence before")),
    Action("next_sentence", LISTEN, QT_TRANSLATE_NOOP("actions", "Next sentence"), ("Alt+Right",), QT_TRANSLATE_NOOP("actions", "To the next sentence")),
    Action("previous_paragraph", LISTEN, QT_TRANSLATE_NOOP("actions", "Previous paragraph"), ("Alt+Up", "Media Rewind"), QT_TRANSLATE_NOOP("actions", "To the paragraph before")),
    Action("next_paragraph", LISTEN, QT_TRANSLATE_NOOP("actions", "Next paragraph"), ("Alt+Down", "Media Fast Forward"), QT_TRANSLATE_NOOP("actions", "To the next paragraph")),
    Action("previous_part", LISTEN, QT_TRANSLATE_NOOP("actions", "Skip back"), ("Media Previous",), QT_TRANSLATE_NOOP("actions", "To the beginning of this section, then to the one before; without sections, by paragraphs")),
    Action("next_part", LISTEN, QT_TRANSLATE_NOOP("actions", "Skip forward"), ("Media Next",), QT_TRANSLATE_NOOP("actions", "To the next section; without sections, to the next paragraph")),
    Action("skim", LISTEN, QT_TRANSLATE_NOOP("actions", "Skim"), ("Ctrl+Shift+K",), QT_TRANSLATE_NOOP("actions", "Read only the title, headings and the first sentence of each paragraph, or everything again"), checkable=True),
    Action("bilingual", LISTEN, QT_TRANSLATE_NOOP("actions", "Sentence by sentence in both languages"), ("Ctrl+Shift+2",), QT_TRANSLATE_NOOP("actions", "Read each sentence in the original and then in its translation, each in its own voice"), checkable=True),
    Action("narration", LISTEN, QT_TRANSLATE_NOOP("actions", "Use the book’s narration"), (), QT_TRANSLATE_NOOP("actions", "Hear a book’s own recording where it has one, or a voice instead"), checkable=True),
    Action("footnote", LISTEN, QT_TRANSLATE_NOOP("actions", "Read the footnote"), ("Shift+F5",), QT_TRANSLATE_NOOP("actions", "Say the footnote of this sentence; again for the next one")),
    Action("say_selection", LISTEN, QT_TRANSLATE_NOOP("actions", "Read the selection"), ("Shift+F6",), QT_TRANSLATE_NOOP("actions", "Read only what is selected aloud; the place stays")),
    Action("repeat", LISTEN, QT_TRANSLATE_NOOP("actions", "Repeat the sentence"), ("Ctrl+R",), QT_TRANSLATE_NOOP("actions", "Read the sentence once more")),
    Action("sleep", LISTEN, QT_TRANSLATE_NOOP("actions", "Sleep timer…"), ("Ctrl+Shift+T",), QT_TRANSLATE_NOOP("actions", "Let the voice stop after some minutes, or at the end of the section or the article")),
    Action("self_voicing", LISTEN, QT_TRANSLATE_NOOP("actions", "Speak menus and dialogs"), ("Ctrl+Shift+Q",), QT_TRANSLATE_NOOP("actions", "Let Rawi speak its own menus, dialogs and lists where no screen reader runs"), everywhere=True, checkable=True),
    Action("continue_reading", LISTEN, QT_TRANSLATE_NOOP("actions", "Go on with the next article"), (), QT_TRANSLATE_NOOP("actions", "After the end of an article, read the next unread one of the library aloud"), checkable=True),
    Action("voices", LISTEN, QT_TRANSLATE_NOOP("actions", "Voices…"), ("Ctrl+Shift+V",), QT_TRANSLATE_NOOP("actions", "Choose who reads each language and how, and import voices")),
    Action("pronunciations", LISTEN, QT_TRANSLATE_NOOP("actions", "Pronunciations…"), ("Ctrl+Shift+Y",), QT_TRANSLATE_NOOP("actions", "Your own words and how the voices are to say them")),
)  # fmt: skip

_LANGUAGE = (
    Action("translate", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Translation on or off"), ("F4",), QT_TRANSLATE_NOOP("actions", "Translate the article, or show the original again")),
    Action("translate_into", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Translate into…"), ("Shift+F4",), QT_TRANSLATE_NOOP("actions", "Choose the language to translate into, from those whose packs are here")),
    Action("original", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Original"), ("Ctrl+1",), QT_TRANSLATE_NOOP("actions", "Show only the original"), tool=QT_TRANSLATE_NOOP("actions", "Original"), checkable=True),
    Action("both", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Both languages"), ("Ctrl+2",), QT_TRANSLATE_NOOP("actions", "Show each paragraph and its translation"), tool=QT_TRANSLATE_NOOP("actions", "Both"), checkable=True),
    Action("translation", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Translation"), ("Ctrl+3",), QT_TRANSLATE_NOOP("actions", "Show only the translation"), tool=QT_TRANSLATE_NOOP("actions", "Translation"), checkable=True),
    Action("copy_translation", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Copy the translation"), ("Ctrl+Shift+C",), QT_TRANSLATE_NOOP("actions", "Copy the translation of what is selected, or of this sentence, with a line that says what it is")),
    Action("packs", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Language packs…"), ("Ctrl+Shift+P",), QT_TRANSLATE_NOOP("actions", "List, install, save and remove language packs, and see what each language needs")),
    Action("other_language", LANGUAGE, QT_TRANSLATE_NOOP("actions", "This sentence in the other language"), ("Ctrl+J",), QT_TRANSLATE_NOOP("actions", "Show and say the original of a translated sentence, or the translation")),
    Action("correct", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Correct this translation…"), ("Ctrl+Shift+J",), QT_TRANSLATE_NOOP("actions", "Write this sentence's translation yourself; it is kept, and shown as yours")),
    Action("corrections", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Your corrections…"), (), QT_TRANSLATE_NOOP("actions", "List the sentences of the article that you have corrected")),
    Action("glossary", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Glossary…"), ("Ctrl+Shift+G",), QT_TRANSLATE_NOOP("actions", "Your own names and terms, and what translations are to call them")),
    Action("look_up", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Look the word up…"), ("Ctrl+Shift+L",), QT_TRANSLATE_NOOP("actions", "Look up the word at the caret, or the one that is heard, in your dictionaries")),
    Action("look_up_key", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Look the word up, single key"), ("D",), QT_TRANSLATE_NOOP("actions", "Look up the word at the caret, or the one that is heard, in your dictionaries"), in_text=True),
    Action("next_mark", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Next marked sentence"), ("M",), QT_TRANSLATE_NOOP("actions", "To the next sentence whose translation you should doubt"), in_text=True),
    Action("previous_mark", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Previous marked sentence"), ("Shift+M",), QT_TRANSLATE_NOOP("actions", "To the marked sentence before"), in_text=True),
    Action("why_marked", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Why is this marked?"), ("Ctrl+Shift+I",), QT_TRANSLATE_NOOP("actions", "Say why this sentence is marked, and its original")),
    Action("marks", LANGUAGE, QT_TRANSLATE_NOOP("actions", "Marked sentences…"), ("Ctrl+Shift+M",), QT_TRANSLATE_NOOP("actions", "List every sentence of the translation that you should doubt, and why")),
)  # fmt: skip

_VIEW = (
    Action("larger", VIEW, QT_TRANSLATE_NOOP("actions", "Larger text"), ("Ctrl++", "Ctrl+="), QT_TRANSLATE_NOOP("actions", "Make the text larger"), tool=QT_TRANSLATE_NOOP("actions", "Larger")),
    Action("smaller", VIEW, QT_TRANSLATE_NOOP("actions", "Smaller text"), ("Ctrl+-",), QT_TRANSLATE_NOOP("actions", "Make the text smaller"), tool=QT_TRANSLATE_NOOP("actions", "Smaller")),
    Action("reset_size", VIEW, QT_TRANSLATE_NOOP("actions", "Usual text size"), ("Ctrl+0",), QT_TRANSLATE_NOOP("actions", "The size at first")),
    Action("theme", VIEW, QT_TRANSLATE_NOOP("actions", "Next theme"), ("Ctrl+D",), QT_TRANSLATE_NOOP("actions", "Light, dark or high contrast")),
    Action("look", VIEW, QT_TRANSLATE_NOOP("actions", "How it looks…"), ("Ctrl+Shift+W",), QT_TRANSLATE_NOOP("actions", "Font, spaces, colours, sizes and help for the eye; the article shows every change at once")),
    Action("interface_larger", VIEW, QT_TRANSLATE_NOOP("actions", "Larger menus, buttons and lists"), (), QT_TRANSLATE_NOOP("actions", "Make everything around the article larger")),
    Action("interface_smaller", VIEW, QT_TRANSLATE_NOOP("actions", "Smaller menus, buttons and lists"), (), QT_TRANSLATE_NOOP("actions", "Make everything around the article smaller")),
    Action("focus_line", VIEW, QT_TRANSLATE_NOOP("actions", "Dim all but line, sentence or paragraph"), ("Ctrl+U",), QT_TRANSLATE_NOOP("actions", "Dim all but the line, the sentence or the paragraph that is read, in turn, or nothing")),
    Action("ruler", VIEW, QT_TRANSLATE_NOOP("actions", "Ruler"), (), QT_TRANSLATE_NOOP("actions", "A line above and below the line that is read"), checkable=True),
    Action("magnifier", VIEW, QT_TRANSLATE_NOOP("actions", "Magnified sentence"), (), QT_TRANSLATE_NOOP("actions", "Show the sentence that is read once more below the text, magnified"), checkable=True),
    Action("one_sentence", VIEW, QT_TRANSLATE_NOOP("actions", "One sentence at a time"), ("Ctrl+Shift+E",), QT_TRANSLATE_NOOP("actions", "Show only the sentence that is read, or the whole article again"), checkable=True),
    Action("profiles", VIEW, QT_TRANSLATE_NOOP("actions", "Profiles…"), ("Ctrl+Shift+U",), QT_TRANSLATE_NOOP("actions", "Keep settings of the look and the voice under a name, and change to them")),
    Action("next_profile", VIEW, QT_TRANSLATE_NOOP("actions", "Next profile"), ("Ctrl+Shift+R",), QT_TRANSLATE_NOOP("actions", "Change to the next profile")),
    Action("furniture", VIEW, QT_TRANSLATE_NOOP("actions", "Show what belongs to the site"), ("Ctrl+Shift+F",), QT_TRANSLATE_NOOP("actions", "Show menus, notices and other text around the story"), checkable=True),
)  # fmt: skip

_HELP = (
    Action("guide", HELP, QT_TRANSLATE_NOOP("actions", "How to use Rawi"), ("Ctrl+F1",), QT_TRANSLATE_NOOP("actions", "Open the article that tells how everything is done")),
    Action("keys", HELP, QT_TRANSLATE_NOOP("actions", "Keys…"), ("F1",), QT_TRANSLATE_NOOP("actions", "List every key, and change it")),
    Action("describe_key", HELP, QT_TRANSLATE_NOOP("actions", "Describe a key"), ("Shift+F1",), QT_TRANSLATE_NOOP("actions", "Say what the next key does, without doing it")),
    Action("welcome", HELP, QT_TRANSLATE_NOOP("actions", "First steps…"), (), QT_TRANSLATE_NOOP("actions", "Choose language, voice, size and the languages of your articles, step by step")),
    Action("sample", HELP, QT_TRANSLATE_NOOP("actions", "Sample article"), (), QT_TRANSLATE_NOOP("actions", "Open the article that shows what Rawi can do")),
    Action("about", HELP, QT_TRANSLATE_NOOP("actions", "About Rawi…"), (), QT_TRANSLATE_NOOP("actions", "Tell the version, the licence, and what Rawi is made with")),
)  # fmt: skip

_STRUCTURE = (
    Action("role_title", GO, QT_TRANSLATE_NOOP("actions", "Structure: Title"), ("T",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this is the title"), tool=QT_TRANSLATE_NOOP("actions", "Title"), mode=STRUCTURE),
    Action("role_standfirst", GO, QT_TRANSLATE_NOOP("actions", "Structure: Standfirst"), ("S",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this is the standfirst, the lines below the title"), tool=QT_TRANSLATE_NOOP("actions", "Standfirst"), mode=STRUCTURE),
    Action("role_byline", GO, QT_TRANSLATE_NOOP("actions", "Structure: Byline"), ("B",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this names the authors"), tool=QT_TRANSLATE_NOOP("actions", "Byline"), mode=STRUCTURE),
    *(
        Action(f"role_heading_{level}", GO, QT_TRANSLATE_NOOP("actions", "Structure: Heading {level}"), (str(level),), QT_TRANSLATE_NOOP("actions", "In the structure mode: this is a heading of this level"), tool=QT_TRANSLATE_NOOP("actions", "Heading {level}"), mode=STRUCTURE)
        for level in range(1, 7)
    ),
    Action("role_paragraph", GO, QT_TRANSLATE_NOOP("actions", "Structure: Paragraph"), ("P",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this is a paragraph of the story"), tool=QT_TRANSLATE_NOOP("actions", "Paragraph"), mode=STRUCTURE),
    Action("role_quote", GO, QT_TRANSLATE_NOOP("actions", "Structure: Quote"), ("Q",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this is a quote"), tool=QT_TRANSLATE_NOOP("actions", "Quote"), mode=STRUCTURE),
    Action("role_list_item", GO, QT_TRANSLATE_NOOP("actions", "Structure: List item"), ("L",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this is an item of a list"), tool=QT_TRANSLATE_NOOP("actions", "List item"), mode=STRUCTURE),
    Action("role_furniture", GO, QT_TRANSLATE_NOOP("actions", "Structure: Of the site"), ("F",), QT_TRANSLATE_NOOP("actions", "In the structure mode: this belongs to the site, not the story"), tool=QT_TRANSLATE_NOOP("actions", "Of the site"), mode=STRUCTURE),
    Action("role_related", GO, QT_TRANSLATE_NOOP("actions", "Structure: Related story"), ("R", "Alt+Shift+Right"), QT_TRANSLATE_NOOP("actions", "In the structure mode: this points to another story"), tool=QT_TRANSLATE_NOOP("actions", "Related story"), mode=STRUCTURE),
    Action("structure_undo", GO, QT_TRANSLATE_NOOP("actions", "Structure: Undo"), ("Ctrl+Z",), QT_TRANSLATE_NOOP("actions", "In the structure mode: take the last change back"), tool=QT_TRANSLATE_NOOP("actions", "Undo"), mode=STRUCTURE),
    Action("structure_redo", GO, QT_TRANSLATE_NOOP("actions", "Structure: Redo"), ("Ctrl+Y", "Ctrl+Shift+Z",), QT_TRANSLATE_NOOP("actions", "In the structure mode: make the change again that was taken back"), tool=QT_TRANSLATE_NOOP("actions", "Redo"), mode=STRUCTURE),
    Action("structure_reset", GO, QT_TRANSLATE_NOOP("actions", "Structure: As found"), ("0",), QT_TRANSLATE_NOOP("actions", "In the structure mode: take all changes back"), tool=QT_TRANSLATE_NOOP("actions", "As found"), mode=STRUCTURE),
    Action("structure_end", GO, QT_TRANSLATE_NOOP("actions", "Structure: Done"), ("Esc",), QT_TRANSLATE_NOOP("actions", "End the structure mode; your changes are kept"), tool=QT_TRANSLATE_NOOP("actions", "Done"), mode=STRUCTURE),
)  # fmt: skip

ACTIONS = (*_FILE, *_LIBRARY, *_GO, *_LISTEN, *_LANGUAGE, *_VIEW, *_HELP, *_STRUCTURE)
BY_NAME = {action.name: action for action in ACTIONS}
