"""Voices in, the words about them out; window and command line share them."""

from collections.abc import Sequence

from rawi.packs.voices import Imported, PiperVoice
from rawi.speech.port import Quality, Voice
from rawi.wording.isolation import enumerated, within
from rawi.wording.names import language_name, one_line
from rawi.wording.packs import licence_name, size_name
from rawi.wording.translator import QT_TRANSLATE_NOOP, translate

_QUALITIES = {
    Quality.GOOD: QT_TRANSLATE_NOOP("voices", "natural"),
    Quality.PLAIN: QT_TRANSLATE_NOOP("voices", "plain"),
    Quality.BASIC: QT_TRANSLATE_NOOP("voices", "basic: guesses vowels"),
}
NUMBERS = "1, 2, 3, 4, 5, 6, 7, 8, 9, 10."
"""What every voice says in its own language."""

_ENGINES = {"espeak": "eSpeak NG", "hibari": "Hibari", "piper": "Piper"}
"""Proper names, the same in every language."""


def quality(found: Quality) -> str:
    """How a voice sounds."""
    return translate("voices", _QUALITIES[found])


def engine(code: str) -> str:
    """What makes a voice's sound."""
    return translate("voices", "of this system") if code == "system" else _ENGINES.get(code, code)


def row(voice: Voice, more: str = "", lead: str = "") -> str:
    """ "joe (medium), Piper, natural", and more about it; after `lead`, its language, where that is another."""
    name = within(translate("voices", "Voices"), one_line(voice.name))
    parts = [
        lead if lead != name else "",
        name,
        engine(voice.engine),
        quality(voice.quality),
        more,
    ]
    return enumerated(parts)


def about(voice: PiperVoice) -> str:
    """An imported voice's licence and size."""
    return enumerated((licence_name(voice.licence), size_name(voice.size)))


def title() -> str:
    """What the window is called."""
    return translate("voices", "Voices")


def languages() -> str:
    """The list at the side."""
    return translate("voices", "Languages")


def language_row(language: str, spoken: Sequence[Voice]) -> str:
    """ "Arabic (basic: guesses vowels)"."""
    text = translate("voices", "{language} ({quality})")
    how = quality(spoken[0].quality) if spoken else translate("voices", "no voice")
    return text.replace("{quality}", how).replace("{language}", one_line(language))


def voices_of(language: str) -> str:
    """The list of voices."""
    return translate("voices", "Voices for {language}").replace("{language}", language)


def best(voice: Voice) -> str:
    """The row that leaves the choice to Rawi."""
    text = translate("voices", "The best one, now {voice}")
    return text.replace("{voice}", within(text, one_line(voice.name)))


def silent() -> str:
    """The row that leaves a language without a voice."""
    return translate("voices", "None: its sentences are passed over")


def none(language: str) -> str:
    """No voice speaks the language, and what can be done."""
    text = translate(
        "voices",
        "No voice here speaks {language}. Import a Piper voice that does, or let a voice of a language that is written alike read it: it will sound foreign.",
    )
    return text.replace("{language}", language)


def pace() -> str:
    """How fast."""
    return translate("voices", "Pace")


def pitch() -> str:
    """How high."""
    return translate("voices", "Pitch in semitones")


def volume() -> str:
    """How loud."""
    return translate("voices", "Volume")


def preview() -> str:
    """Lets the voice speak."""
    return translate("voices", "&Preview")


def stop() -> str:
    """Ends the preview."""
    return translate("voices", "&Stop the preview")


def take() -> str:
    """Imports a voice."""
    return translate("voices", "&Import a voice file…")


def files() -> str:
    """The kind of file to choose."""
    return translate("voices", "Piper voices")


def remove() -> str:
    """Removes a voice."""
    return translate("voices", "&Remove")


def usual() -> str:
    """Forgets what was chosen for a language."""
    return translate("voices", "&Usual settings")


def is_usual() -> str:
    """It is forgotten."""
    return translate("voices", "The usual voice, pace, pitch and volume again.")


def looking() -> str:
    """The job."""
    return translate("voices", "Looking for voices")


def starting() -> str:
    """The job."""
    return translate("voices", "Starting the voice")


def importing(name: str) -> str:
    """The job."""
    return translate("voices", "Importing “{name}”").replace("{name}", one_line(name))


def removing(name: str) -> str:
    """The job."""
    return translate("voices", "Removing “{name}”").replace("{name}", one_line(name))


def ask_removal(voice: PiperVoice) -> str:
    """The one question."""
    text = translate("voices", "Remove the voice “{name}” from this computer?")
    return text.replace("{name}", one_line(voice.name))


def keep() -> str:
    """No."""
    return translate("voices", "&Keep it")


def sample() -> str:
    """What a voice of the interface's language says of itself."""
    return translate("voices", "This is how I read your articles to you.")


def imported(done: Imported) -> str:
    """What an import led to."""
    if done.same:
        text = translate("voices", "Already there: {voice} ({language}; {licence})")
    elif done.replaced:
        text = translate("voices", "Replaced: {voice} ({language}; {licence})")
    else:
        text = translate("voices", "Imported: {voice} ({language}; {licence})")
    voice = done.voice
    text = text.replace("{language}", language_name(voice.language)).replace(
        "{licence}", licence_name(voice.licence)
    )
    return text.replace("{voice}", one_line(voice.name))


def removed(name: str) -> str:
    """It is gone."""
    return translate("voices", "Removed: {voice}").replace("{voice}", one_line(name))
