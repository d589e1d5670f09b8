"""Keys as other readers have them: what differs from Rawi's own. A key that is given here is taken from who has it in Rawi's.

What Rawi can do and the other reader cannot keeps Rawi's key, or has another one where the other reader uses that.
"""

from collections.abc import Mapping

from rawi.settings.key_choices import RAWI

Keys = Mapping[str, tuple[str, ...]]


def _bookworm() -> Keys:
    """Source: blindpandas/bookworm, bookworm/resources/userguide/en/bookworm.md (Alt with Left and Right skips paragraphs, Ctrl+M
    comments, Ctrl+Shift+V is for voice profiles; F2, F3, F5 to F7, Ctrl+B and the sizes are Rawi's own keys too).
    """
    return {
        "previous_paragraph": ("Alt+Left", "Media Rewind"),
        "next_paragraph": ("Alt+Right", "Media Fast Forward"),
        "previous_sentence": ("Alt+Up",),
        "next_sentence": ("Alt+Down",),
        "next_section": ("Alt+PgDown", "Ctrl+PgDown"),
        "previous_section": ("Alt+PgUp", "Ctrl+PgUp"),
        "note": ("Ctrl+M", "Ctrl+Shift+B"),
        "finished": ("Alt+Shift+M",),
        "profiles": ("Ctrl+Shift+V", "Ctrl+Shift+U"),
        "voices": ("Alt+Shift+V",),
    }


def _paperback() -> Keys:
    """Source: trypsynth/paperback, doc/readme.md, "Keyboard shortcuts" of version 0.9.1 (its Ctrl+Alt keys type letters
    elsewhere and are left out).
    """
    return {
        "library": ("Ctrl+R", "Ctrl+L"),
        "repeat": ("Alt+Shift+R",),
        "where": ("=", "Ctrl+I"),
        "next_bookmark": ("B", "F2"),
        "previous_bookmark": ("Shift+B", "Shift+F2"),
        "bookmark": ("Ctrl+Shift+B",),
        "note": ("Ctrl+Shift+N",),
        "notes": ("Ctrl+B",),
        "back": ("Alt+Left", "Alt+Backspace"),
        "previous_sentence": ("Alt+Shift+Left",),
        "next_sentence": ("Alt+Right",),
        "export": ("Ctrl+E", "Ctrl+S"),
        "stop": ("Esc", "Media Stop"),
        "elements": ("F7",),
        "sleep": ("Ctrl+Shift+S",),
        "structure": ("Alt+Shift+S",),
        "guide": ("Shift+F1",),
        "about": ("Ctrl+F1",),
        "describe_key": ("Ctrl+Shift+F1",),
    }


def _thorium() -> Keys:
    """Source: edrlab/thorium-reader-doc, assets/data/defaults.json, "Keyboard default shortcuts" (Ctrl+Shift with Left and Right
    select words in Rawi and are left out; so are its Ctrl+Alt keys, which type letters elsewhere).
    """
    return {
        "previous_sentence": ("Ctrl+1", "Alt+Left"),
        "play": ("Ctrl+2", "F5", "Media Play", "Toggle Media Play/Pause"),
        "next_sentence": ("Ctrl+3", "Alt+Right"),
        "stop": ("Ctrl+4", "Esc", "F7", "Media Stop"),
        "original": ("Alt+1",),
        "both": ("Alt+2",),
        "translation": ("Alt+3",),
        "highlight_yellow": ("Alt+Shift+1",),
        "highlight_green": ("Alt+Shift+2",),
        "highlight_blue": ("Alt+Shift+3",),
        "highlight_pink": ("Alt+Shift+4",),
        "contents": ("Ctrl+Shift+N", "Ctrl+N"),
        "next_unread": ("Alt+Shift+N",),
        "notes": ("Ctrl+Shift+B",),
        "note": ("Alt+Shift+B", "Alt+Shift+A"),
        "highlight": ("Alt+Shift+Q", "Ctrl+Shift+H"),
        "find_next": ("F3", "Ctrl+G"),
        "find_previous": ("Shift+F3", "Ctrl+Shift+G"),
        "collections": ("Alt+Shift+C",),
        "glossary": ("Alt+Shift+G",),
        "back": ("Ctrl+Backspace", "Alt+Backspace"),
        "where": ("Ctrl+Shift+I", "Ctrl+Shift+K", "Ctrl+I"),
        "why_marked": ("Alt+Shift+W",),
        "skim": ("Alt+Shift+K",),
        "settings": ("Ctrl+S", "Ctrl+,"),
        "export": ("Alt+Shift+S",),
        "library": ("Ctrl+W", "Ctrl+L"),
    }


BOOKWORM, PAPERBACK, THORIUM = "bookworm", "paperback", "thorium"
NAMES = {RAWI: "Rawi", BOOKWORM: "Bookworm", PAPERBACK: "Paperback", THORIUM: "Thorium"}
"""Names of programs are the same in every language."""

PRESETS: Mapping[str, Keys] = {
    RAWI: {},
    BOOKWORM: _bookworm(),
    PAPERBACK: _paperback(),
    THORIUM: _thorium(),
}
