"""Codes and facts in; one clear sentence of what happened and what to do out."""

from collections.abc import Mapping

from rawi.article.errors import Code
from rawi.wording.names import language_name
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

SENTENCES: Mapping[Code, str] = {
    Code.FILE_MISSING: QT_TRANSLATE_NOOP("problems", "There is no file “{name}”. Check its name and folder, then open it again."),
    Code.FILE_IS_FOLDER: QT_TRANSLATE_NOOP("problems", "“{name}” is a folder. Open one of the files inside it."),
    Code.FILE_FORBIDDEN: QT_TRANSLATE_NOOP("problems", "“{name}” may not be read. Ask its owner for permission, or copy it to your own folder."),
    Code.FILE_UNREADABLE: QT_TRANSLATE_NOOP("problems", "“{name}” could not be read ({reason}). Copy it to this computer and open the copy."),
    Code.FILE_EMPTY: QT_TRANSLATE_NOOP("problems", "“{name}” is empty. Save the article again and open the new file."),
    Code.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("problems", "“{name}” has {megabytes} MB; Rawi opens articles of up to {limit} MB. Split it, or save only the article."),
    Code.FILE_BINARY: QT_TRANSLATE_NOOP("problems", "“{name}” is not text. Open a text, HTML or Markdown file."),
    Code.FORMAT_UNKNOWN: QT_TRANSLATE_NOOP("problems", "“{name}” is a file of the kind {format}, which Rawi cannot read yet. Save it as HTML or text and open that."),
    Code.FILE_BROKEN: QT_TRANSLATE_NOOP("problems", "“{name}” is damaged and could not be read as {format}. Save the article again and open the new file."),
    Code.LOAD_LIMIT: QT_TRANSLATE_NOOP("problems", "“{name}” took too long or needed too much memory. Save only the article’s text and open that."),
    Code.NO_TEXT: QT_TRANSLATE_NOOP("problems", "“{name}” holds no text that could be read."),
    Code.ENCODING_GUESSED: QT_TRANSLATE_NOOP("problems", "The file does not say how its letters are encoded; {encoding} seems right."),
    Code.TEXT_DAMAGED: QT_TRANSLATE_NOOP("problems", "{count} characters of the file could not be read and are shown as �."),
    Code.NUL_CHARACTERS: QT_TRANSLATE_NOOP("problems", "The file holds {count} zero characters, shown as ␀; it may be damaged."),
    Code.BIDI_CONTROLS: QT_TRANSLATE_NOOP("problems", "The text holds {count} invisible marks that change the direction of letters; it may not read as it was written."),
    Code.PAIR_MISSING: QT_TRANSLATE_NOOP("problems", "No language pack for {source} to {target} is installed, so this article stays as it is. English and Portuguese are here."),
    Code.SAME_LANGUAGE: QT_TRANSLATE_NOOP("problems", "The article is already in {language}. Choose another language to translate it into."),
    Code.LANGUAGE_UNKNOWN: QT_TRANSLATE_NOOP("problems", "The language of the article could not be told, so it cannot be translated."),
    Code.PACK_DAMAGED: QT_TRANSLATE_NOOP("problems", "The language pack “{pack}” is damaged. Install Rawi again to mend it."),
    Code.NO_VOICE: QT_TRANSLATE_NOOP("problems", "There is no voice for {language} on this computer; its sentences are passed over."),
    Code.VOICE_ENGINE_MISSING: QT_TRANSLATE_NOOP("problems", "The voice could not be started. Install Rawi again to mend it."),
    Code.NO_SOUND_DEVICE: QT_TRANSLATE_NOOP("problems", "No sound device was found. Reading goes on in silence; connect headphones or loudspeakers and start Rawi again."),
    Code.SOUND_DEVICE_LOST: QT_TRANSLATE_NOOP("problems", "The sound device is gone. Reading goes on in silence; connect it and start Rawi again."),
    Code.NOTHING_TO_SPEAK: QT_TRANSLATE_NOOP("problems", "There is nothing here to read aloud."),
    Code.WORKER_DIED: QT_TRANSLATE_NOOP("problems", "{worker} stopped unexpectedly and was started again; nothing is lost. If it was not finished, ask for it once more."),
    Code.WORKER_STALLED: QT_TRANSLATE_NOOP("problems", "{worker} did not answer and was started again; nothing is lost. If it was not finished, ask for it once more."),
    Code.ENGINE_FAILED: QT_TRANSLATE_NOOP("problems", "{worker} failed ({reason}); nothing is lost. Try again, and if it happens again tell the makers of Rawi."),
    Code.OUTPUT_FAILED: QT_TRANSLATE_NOOP("problems", "“{name}” could not be written ({reason}). Choose another folder or free some space."),
    Code.OUTPUT_FORMAT: QT_TRANSLATE_NOOP("problems", "“{name}” has an ending that Rawi cannot write. Use .html, .txt, .md or .json for text and .wav for sound."),
    Code.LIBRARY_DAMAGED: QT_TRANSLATE_NOOP("problems", "Your library was damaged. It is kept as “{name}”, and a new one was begun."),
    Code.LIBRARY_FAILED: QT_TRANSLATE_NOOP("problems", "The library could not be used ({reason}). You can read on, but your place will not be remembered."),
    Code.LIBRARY_NEWER: QT_TRANSLATE_NOOP("problems", "The library belongs to a newer Rawi. Install that one to use it; you can read on, but your place will not be remembered."),
    Code.SETTINGS_DAMAGED: QT_TRANSLATE_NOOP("problems", "The settings in “{name}” were damaged and are set aside; the first ones are used again."),
    Code.NO_SCREEN: QT_TRANSLATE_NOOP("problems", "There is no screen here, so Rawi works in the terminal."),
}  # fmt: skip

_WORKERS = {
    "load": QT_TRANSLATE_NOOP("problems", "Opening the file"),
    "translate": QT_TRANSLATE_NOOP("problems", "The translation"),
    "speak": QT_TRANSLATE_NOOP("problems", "The voice"),
}
_LANGUAGES = ("source", "target", "language")


def sentence(code: Code | str, facts: Mapping[str, str]) -> str:
    """The sentence for a problem or notice."""
    said = {name: language_name(value) if name in _LANGUAGES else value for name, value in facts.items()}
    worker = facts.get("worker", "")
    said["worker"] = translate("problems", _WORKERS[worker]) if worker in _WORKERS else worker
    text = translate("problems", SENTENCES[Code(code)])
    for name, value in said.items():
        text = text.replace("{" + name + "}", value)
    return text
