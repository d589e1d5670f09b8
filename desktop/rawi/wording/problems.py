"""Codes and facts in; one clear sentence of what happened and what to do out."""

from collections.abc import Callable, Mapping

from rawi.article.errors import Code
from rawi.wording.figures import counted, digits
from rawi.wording.isolation import within
from rawi.wording.keys import filled
from rawi.wording.names import format_name, language_name, one_line
from rawi.wording.reasons import reason_name
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

SENTENCES: Mapping[Code, str] = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("problems", "There is no file “{name}”. Check its name and folder, then open it again."),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("problems", "“{name}” is a folder. Open one of the files inside it."),
    Code.FOLDER_MISSING: QT_TRANSLATE_NOOP("problems", "The folder “{name}” is not there. Once it is back, what is in it is taken in."),
    Code.FILE_FORBIDDEN: QT_TRANSLATE_NOOP("problems", "“{name}” may not be read. Ask its owner for permission, or copy it to your own folder."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP("problems", "“{name}” could not be read ({reason}). Copy it to this computer and open the copy."),
    Code.FILE_SPECIAL: QT_TRANSLATE_NOOP("problems", "“{name}” is no stored file but a device or a channel of the system; there is nothing in it to open."),
    Code.FILE_CHANGING: QT_TRANSLATE_NOOP("problems", "“{name}” is still being written. Open it again once it is whole."),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("problems", "“{name}” is empty. Save the article again and open the new file."),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("problems", "“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article."),
    Code.FILE_BINARY: QT_TRANSLATE_NOOP("problems", "“{name}” is not text. Open a text, HTML or Markdown file."),
    Code.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP("problems", "“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that."),
    Code.FILE_ENCRYPTED: QT_TRANSLATE_NOOP("problems", "“{name}” is locked with a password or by its seller. Open it in the program it is for and save it without the lock."),
    Code.FILE_LOCKED: QT_TRANSLATE_NOOP("problems", "“{name}” is locked with a password. Open it by itself, and type the password."),
    Code.FILE_STILL_LOCKED: QT_TRANSLATE_NOOP("problems", "The password does not fit “{name}”. Check capital letters and the language of the keyboard, then type it again."),
    Code.ARCHIVE_UNSAFE: QT_TRANSLATE_NOOP("problems", "“{name}” is packed in a way that could harm this computer, so it was not opened. Get it from its source again."),
    Code.ADDRESS_NOT_FETCHED: QT_TRANSLATE_NOOP("problems", "Rawi never goes to the network, so {address} was not opened. Save the page with your browser (Ctrl+S), then open the saved file."),
    Code.SHARE_NOT_ENTERED: QT_TRANSLATE_NOOP("problems", "Rawi does not connect to network folders itself, so {address} was not opened. Open the file from your file manager, or copy it to this computer and open the copy."),
    Code.CLIPBOARD_EMPTY: QT_TRANSLATE_NOOP("problems", "There is nothing to read on the clipboard. Copy a text or a picture first, then paste it here."),
    Code.FILE_BROKEN: QT_TRANSLATE_NOOP("problems", "“{name}” is damaged and could not be read as {format}. Save the article again and open the new file."),
    Code.LOAD_LIMIT: QT_TRANSLATE_NOOP("problems", "“{name}” took too long or needed too much memory. Save only the article’s text and open that."),
    Code.NO_TEXT: QT_TRANSLATE_NOOP("problems", "“{name}” holds no text that could be read."),
    Code.ENCODING_GUESSED: QT_TRANSLATE_NOOP("problems", "The file does not say how its letters are encoded; {encoding} seems right."),
    Code.TEXT_GARBLED: QT_TRANSLATE_NOOP("problems", "The letters of this file are stored in a garbled way, so words may be wrong or out of order. A picture of the page may be read better."),
    Code.READ_FROM_PICTURE: QT_TRANSLATE_NOOP("problems", "This text was read from a picture in {language}; doubtful words are underlined with dots."),
    Code.OCR_MISSING: QT_TRANSLATE_NOOP("problems", "To read pictures of text Rawi needs Tesseract. Install it (on Debian and Ubuntu: sudo apt install tesseract-ocr), then open the file again."),
    Code.OCR_LANGUAGE_MISSING: QT_TRANSLATE_NOOP("problems", "To read pictures in {language} Tesseract needs its data. Install it (on Debian and Ubuntu: sudo apt install {package}), then open the file again."),
    Code.STRUCTURE_GUESSED: QT_TRANSLATE_NOOP("problems", "The structure of this text was guessed and may be wrong. You can correct it with Structure in the Go menu."),
    Code.ARTICLE_MISSING: QT_TRANSLATE_NOOP("problems", "This article is no longer in your library. Open its file again if you still have it."),
    Code.ALREADY_STORED: QT_TRANSLATE_NOOP("problems", "This article is already in your library as “{title}”."),
    Code.PAIR_MISSING: QT_TRANSLATE_NOOP("problems", "No language pack for {source} to {target} is installed, so this article stays as it is. Language packs, in the Language menu ({key}), shows what is missing and how to get it."),
    Code.SAME_LANGUAGE: QT_TRANSLATE_NOOP("problems", "The article is already in {language}. Choose another language to translate it into."),
    Code.LANGUAGE_UNKNOWN: QT_TRANSLATE_NOOP("problems", "The language of the article could not be told, so it cannot be translated."),
    Code.PACK_DAMAGED: QT_TRANSLATE_NOOP("problems", "The language pack “{pack}” is damaged. Install it again from its file; if it came with Rawi, install Rawi again. Your other packs still work."),
    Code.PACK_FILE_BROKEN: QT_TRANSLATE_NOOP("problems", "“{name}” is damaged, or it is no language pack. Get it from its source again. Your other packs still work."),
    Code.PACK_UNKNOWN: QT_TRANSLATE_NOOP("problems", "There is no language pack “{pack}” here. Look at the list of packs for its name."),
    Code.PACK_SEVERAL: QT_TRANSLATE_NOOP("problems", "“{pack}” may be any of several packs: {names}. Say which one."),
    Code.PACK_NEEDED: QT_TRANSLATE_NOOP("problems", "The pack “{pack}” comes with Rawi and cannot be removed."),
    Code.INDEX_UNREADABLE: QT_TRANSLATE_NOOP("problems", "The list of packs from {host} could not be read ({reason}). Check the network, or choose another address in the settings."),
    Code.DOWNLOAD_FAILED: QT_TRANSLATE_NOOP("problems", "The download from {host} stopped ({reason}). Ask for it again: it goes on where it was."),
    Code.DOWNLOAD_DAMAGED: QT_TRANSLATE_NOOP("problems", "“{name}” arrived damaged or is not what its source promised, so it was not installed. Ask for it again, or get it from somewhere else."),
    Code.TERM_UNUSABLE: QT_TRANSLATE_NOOP("problems", "“{term}” was not kept. A term and what it is called need letters or digits, at most 200 characters, and two different languages."),
    Code.PRONUNCIATION_UNUSABLE: QT_TRANSLATE_NOOP("problems", "“{word}” was not kept. A word and how it is said need letters or digits, at most 200 characters each."),
    Code.LANGUAGES_UNTOLD: QT_TRANSLATE_NOOP("problems", "The dictionary “{name}” does not say which languages it is for. Install it with rawi packs install and its languages, for example --from en --to ar."),
    Code.DICTIONARY_MISSING: QT_TRANSLATE_NOOP("problems", "There is no dictionary from {source} to {target}. Install one: Language packs, in the Language menu ({key})."),
    Code.WORD_MISSING: QT_TRANSLATE_NOOP("problems", "The dictionary does not know “{word}”."),
    Code.VOICE_FILE_BROKEN: QT_TRANSLATE_NOOP("problems", "“{name}” is damaged, or it is no Piper voice. Get it, and the .onnx.json file beside it, from its source again."),
    Code.VOICE_KIND: QT_TRANSLATE_NOOP("problems", "“{name}” is a Piper voice of a kind that Rawi cannot read ({kind}). Choose one that takes its sounds from eSpeak."),
    Code.VOICE_UNKNOWN: QT_TRANSLATE_NOOP("problems", "There is no voice “{name}” here. Look at the list of voices for its name."),
    Code.NO_VOICE: QT_TRANSLATE_NOOP("problems", "There is no voice for {language} on this computer; its sentences are passed over. Listen, Voices shows what can be done."),
    Code.VOICE_ENGINE_MISSING: QT_TRANSLATE_NOOP("problems", "The voice could not be started. Install Rawi again to mend it."),
    Code.SOUND_ALONE: QT_TRANSLATE_NOOP("problems", "This book is a recording. Where it has no text, times stand in its place: play them in the window to hear it. Rawi cannot make a sound file of it."),
    Code.NARRATION_UNHEARD: QT_TRANSLATE_NOOP("problems", "A part of this book’s own recording cannot be played; a voice reads it instead."),
    Code.NO_SOUND_DEVICE: QT_TRANSLATE_NOOP("problems", "No sound device can be used: none is connected, or another program keeps it busy. Reading goes on in silence, and aloud as soon as there is one."),
    Code.SOUND_DEVICE_LOST: QT_TRANSLATE_NOOP("problems", "The sound device is gone. Reading has paused where you last heard it; connect a device, and Play goes on there."),
    Code.SOUND_DEVICE_BACK: QT_TRANSLATE_NOOP("problems", "There is a sound device again. Where reading has paused, Play goes on."),
    Code.NOTHING_TO_SPEAK: QT_TRANSLATE_NOOP("problems", "There is nothing here to read aloud."),
    Code.PROCESSOR_OLD: QT_TRANSLATE_NOOP("problems", "Firefox Translations needs a newer processor (with AVX2) than this computer has. Install an Argos Translate pack for these languages, which does without; Rawi then uses it by itself."),
    Code.WORKER_DIED: QT_TRANSLATE_NOOP("problems", "{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more."),
    Code.WORKER_STALLED: QT_TRANSLATE_NOOP("problems", "{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more."),
    Code.ENGINE_FAILED: QT_TRANSLATE_NOOP("problems", "{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi."),
    Code.OUTPUT_FAILED: QT_TRANSLATE_NOOP("problems", "“{name}” could not be written ({reason}). Choose another folder or free some space."),
    Code.OUTPUT_FORMAT: QT_TRANSLATE_NOOP("problems", "“{name}” has an ending that Rawi cannot write, or is the article’s own file. Use another name that ends in .epub, .html, .txt, .md or .json for text, in .m4b, .mp3, .opus, .wav or .epub for sound."),
    Code.LIBRARY_DAMAGED: QT_TRANSLATE_NOOP("problems", "Your library was damaged. It is kept as “{name}”, and a new one was begun."),
    Code.LIBRARY_FAILED: QT_TRANSLATE_NOOP("problems", "The library could not be used ({reason}). You can read on, but your place will not be remembered."),
    Code.LIBRARY_NEWER: QT_TRANSLATE_NOOP("problems", "The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered."),
    Code.LIBRARY_READ_ONLY: QT_TRANSLATE_NOOP("problems", "The library “{name}” is write-protected: you can read what is stored, but nothing new is kept or remembered. Allow writing to its folder to change that."),
    Code.LIBRARY_BUSY: QT_TRANSLATE_NOOP("problems", "Another Rawi is using the library right now. Wait a moment, then try again."),
    Code.BACKUP_BROKEN: QT_TRANSLATE_NOOP("problems", "“{name}” is not a whole backup of a Rawi library. Your library was not changed."),
    Code.DISK_FULL: QT_TRANSLATE_NOOP("problems", "The disk is full, so “{name}” could not be written. Free some space, then try again; nothing stored has changed."),
    Code.SETTINGS_DAMAGED: QT_TRANSLATE_NOOP("problems", "The settings in “{name}” were damaged and are set aside; the first ones are used again."),
    Code.NO_SCREEN: QT_TRANSLATE_NOOP("problems", "There is no screen here, so Rawi works in the terminal."),
}  # fmt: skip

COUNTED: Mapping[Code, Callable[[int], str]] = {
    Code.SEVERAL_ARTICLES: lambda count: counted("problems", "“{name}” holds %n article. Import it, and it will be in your library.", "“{name}” holds %n articles. Import it, and each of them will be in your library.", count),
    Code.TEXT_DAMAGED: lambda count: counted("problems", "%n character of the file could not be read and is shown as �.", "%n characters of the file could not be read and are shown as �.", count),
    Code.PARTS_MISSING: lambda count: counted("problems", "%n part of the file is missing or damaged; everything else is here.", "%n parts of the file are missing or damaged; everything else is here.", count),
    Code.PAGES_UNREAD: lambda count: counted("problems", "%n page is a picture that could not be read.", "%n pages are pictures that could not be read.", count),
    Code.NUL_CHARACTERS: lambda count: counted("problems", "The file holds %n zero character, shown as ␀; it may be damaged.", "The file holds %n zero characters, shown as ␀; it may be damaged.", count),
    Code.BIDI_CONTROLS: lambda count: counted("problems", "The text holds %n invisible mark that changes the direction of letters; it may not read as it was written.", "The text holds %n invisible marks that change the direction of letters; it may not read as it was written.", count),
}  # fmt: skip
"""Those whose words depend on their fact `count`."""

_KEYS = {Code.PAIR_MISSING: "packs", Code.DICTIONARY_MISSING: "packs"}
"""Sentences with a slot {key}, and the action whose key it names."""

_WORKERS = {
    "load": QT_TRANSLATE_NOOP("problems", "Opening the file"),
    "translate": QT_TRANSLATE_NOOP("problems", "The translation"),
    "speak": QT_TRANSLATE_NOOP("problems", "The voice"),
    "download": QT_TRANSLATE_NOOP("problems", "The download"),
}
_NAMES = {
    "source": language_name,
    "target": language_name,
    "language": language_name,
    "format": format_name,
    "reason": reason_name,
    "megabytes": digits,
    "limit": digits,
}
"""How the facts that are codes are said; the others are shown as they are, in one line."""


def words(code: Code, facts: Mapping[str, str]) -> str:
    """The sentence with slots for its facts."""
    if code in COUNTED:
        return COUNTED[code](int(facts["count"]))
    text = translate("problems", SENTENCES[code])
    return filled(text, key=_KEYS[code]) if code in _KEYS else text


def sentence(code: Code | str, facts: Mapping[str, str]) -> str:
    """The sentence for a problem or notice."""
    said = {name: _NAMES.get(name, one_line)(value) for name, value in facts.items()}
    worker = facts.get("worker", "")
    said["worker"] = translate("problems", _WORKERS[worker]) if worker in _WORKERS else worker
    text = words(Code(code), facts)
    for name, value in said.items():
        text = text.replace("{" + name + "}", within(text, value))
    return text
