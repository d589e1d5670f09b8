"""Settings and their choices in, what they are called out."""

from rawi.wording.names import engine_name, language_name, own_name
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "theme": QT_TRANSLATE_NOOP("settings", "Theme"),
    "own_text": QT_TRANSLATE_NOOP("settings", "Your colour of the text"),
    "own_page": QT_TRANSLATE_NOOP("settings", "Your colour of the background"),
    "own_highlight": QT_TRANSLATE_NOOP("settings", "Your colour behind what is read aloud"),
    "own_link": QT_TRANSLATE_NOOP("settings", "Your colour of links"),
    "text_size": QT_TRANSLATE_NOOP("settings", "Text size in percent"),
    "interface_size": QT_TRANSLATE_NOOP("settings", "Size of menus, buttons and lists in percent"),
    "font": QT_TRANSLATE_NOOP("settings", "Font of the text"),
    "weight": QT_TRANSLATE_NOOP("settings", "Thickness of the letters"),
    "line_height": QT_TRANSLATE_NOOP("settings", "Height of a line in percent"),
    "letter_spacing": QT_TRANSLATE_NOOP("settings", "Space between letters, in hundredths of their size"),
    "word_spacing": QT_TRANSLATE_NOOP(
        "settings", "More space between words, in hundredths of the letters' size"
    ),
    "paragraph_spacing": QT_TRANSLATE_NOOP(
        "settings", "Space between paragraphs, in hundredths of the letters' size"
    ),
    "column": QT_TRANSLATE_NOOP("settings", "Characters in a line, at most"),
    "justified": QT_TRANSLATE_NOOP("settings", "Lines end under each other (justified)"),
    "highlight": QT_TRANSLATE_NOOP("settings", "How the sentence is marked that is read aloud"),
    "own_marks": QT_TRANSLATE_NOOP("settings", "Show your highlights and bookmarks in the text"),
    "focus": QT_TRANSLATE_NOOP("settings", "Dim everything but"),
    "ruler": QT_TRANSLATE_NOOP("settings", "A ruler above and below the line that is read"),
    "magnified": QT_TRANSLATE_NOOP("settings", "The sentence once more below the text, magnified"),
    "magnified_size": QT_TRANSLATE_NOOP("settings", "Size of the magnified sentence, in percent of the text"),
    "reduced_motion": QT_TRANSLATE_NOOP("settings", "Nothing moves or blinks by itself"),
    "interface_language": QT_TRANSLATE_NOOP("settings", "Language of Rawi"),
    "target_language": QT_TRANSLATE_NOOP("settings", "Translate into"),
    "translation_engine": QT_TRANSLATE_NOOP("settings", "Translate with"),
    "translation_careful": QT_TRANSLATE_NOOP(
        "settings", "Translate with more care, which takes longer (Argos Translate)"
    ),
    "speech_speed": QT_TRANSLATE_NOOP("settings", "Speed of the voice"),
    "pauses": QT_TRANSLATE_NOOP("settings", "Length of the pauses, times the usual"),
    "announcements": QT_TRANSLATE_NOOP("settings", "Announce while reading aloud"),
    "read_pictures": QT_TRANSLATE_NOOP("settings", "Read aloud what pictures show"),
    "mark_sound": QT_TRANSLATE_NOOP("settings", "A quiet sound before a marked sentence"),
    "show_furniture": QT_TRANSLATE_NOOP("settings", "Show what belongs to the site"),
    "single_keys": QT_TRANSLATE_NOOP("settings", "Single letters, digits and brackets jump in the text"),
    "control_hushes": QT_TRANSLATE_NOOP("settings", "Control alone hushes the voice"),
    "speak_problems": QT_TRANSLATE_NOOP("settings", "Speak problems aloud where no screen reader runs"),
    "self_voicing": QT_TRANSLATE_NOOP(
        "settings", "Rawi speaks its menus, dialogs and lists where no screen reader runs"
    ),
    "self_voicing_speed": QT_TRANSLATE_NOOP("settings", "Speed at which Rawi speaks menus and dialogs"),
    "self_voicing_typing": QT_TRANSLATE_NOOP("settings", "Speak what is typed"),
    "voice_bridge": QT_TRANSLATE_NOOP("settings", "Let a plain voice begin while a natural one loads"),
    "continue_reading": QT_TRANSLATE_NOOP("settings", "After an article, go on with the next unread one"),
    "load_stall": QT_TRANSLATE_NOOP(
        "settings", "Give up a file after so many seconds without progress (from the next start)"
    ),
    "load_seconds": QT_TRANSLATE_NOOP(
        "settings", "Give up a file after so many seconds in all (from the next start)"
    ),
    "load_memory": QT_TRANSLATE_NOOP(
        "settings", "Megabytes of memory to open a file with (from the next start)"
    ),
    "load_output": QT_TRANSLATE_NOOP(
        "settings", "Megabytes that an opened file may have (from the next start)"
    ),
    "watched_folder": QT_TRANSLATE_NOOP("settings", "Folder whose new files are added to the library"),
    "argos_index": QT_TRANSLATE_NOOP("settings", "List of Argos packs: another address or folder"),
    "firefox_index": QT_TRANSLATE_NOOP("settings", "List of Firefox packs: another address or folder"),
}
_CHOICES = {
    "off": QT_TRANSLATE_NOOP("settings", "Only pictures"),
    "some": QT_TRANSLATE_NOOP("settings", "Headings, quotes, lists, tables, pictures and your highlights"),
    "all": QT_TRANSLATE_NOOP("settings", "Also links, footnotes, rows and columns"),
    "nothing": QT_TRANSLATE_NOOP("settings", "Nothing"),
    "characters": QT_TRANSLATE_NOOP("settings", "Each character"),
    "words": QT_TRANSLATE_NOOP("settings", "Each word"),
    "system": QT_TRANSLATE_NOOP("settings", "As the system"),
    "light": QT_TRANSLATE_NOOP("settings", "Light"),
    "dark": QT_TRANSLATE_NOOP("settings", "Dark"),
    "sepia": QT_TRANSLATE_NOOP("settings", "Sepia"),
    "soft": QT_TRANSLATE_NOOP("settings", "Soft: little glare, less contrast (4.5 to 1)"),
    "high_contrast_light": QT_TRANSLATE_NOOP("settings", "High contrast, light"),
    "high_contrast_dark": QT_TRANSLATE_NOOP("settings", "High contrast, dark"),
    "high_contrast_yellow": QT_TRANSLATE_NOOP("settings", "High contrast, yellow on black"),
    "own": QT_TRANSLATE_NOOP("settings", "Your own colours"),
    "normal": QT_TRANSLATE_NOOP("settings", "Normal"),
    "medium": QT_TRANSLATE_NOOP("settings", "Medium"),
    "bold": QT_TRANSLATE_NOOP("settings", "Bold"),
    "none": QT_TRANSLATE_NOOP("settings", "Nothing"),
    "line": QT_TRANSLATE_NOOP("settings", "The line"),
    "sentence": QT_TRANSLATE_NOOP("settings", "The sentence"),
    "paragraph": QT_TRANSLATE_NOOP("settings", "The paragraph"),
    "colour": QT_TRANSLATE_NOOP("settings", "A coloured ground"),
    "underline": QT_TRANSLATE_NOOP("settings", "A thick line under it"),
    "box": QT_TRANSLATE_NOOP("settings", "A frame around it"),
    "inverse": QT_TRANSLATE_NOOP("settings", "Text and background changed for each other"),
    "": QT_TRANSLATE_NOOP("settings", "As the system"),
}


def setting_name(name: str) -> str:
    """What a setting is called."""
    return translate("settings", _NAMES[name])


def now_in(interface: str) -> str:
    """Told after the language of Rawi was changed."""
    return translate("settings", "Rawi now speaks {language}").replace("{language}", own_name(interface))


def choice_name(setting: str, choice: str) -> str:
    """What one of a setting's choices is called; a language or an engine by its name."""
    if setting == "translation_engine":
        return engine_name(choice) if choice else translate("settings", "The better one that is installed")
    if setting == "font" and choice:
        return choice
    if choice in _CHOICES:
        return translate("settings", _CHOICES[choice])
    if setting == "interface_language":
        return own_name(choice)
    return language_name(choice.replace("_", "-"))
