"""Which voice speaks a language."""

from rawi.settings.table import Settings
from rawi.settings.voices import VoiceChoice, store
from rawi.speech.casting import best
from rawi.speech.port import Manner, Quality, Voice
from rawi.voicing import Voicing

PLAIN = Voice("en", "English", ("en-gb", "en"), "espeak")
HEART = Voice("heart", "Heart", ("en-us", "en"), "hibari", Quality.GOOD)
ALBA = Voice("alba", "alba", ("en-gb",), "piper", Quality.GOOD)
GUESSING = Voice("ar", "Arabic", ("ar",), "espeak", Quality.BASIC)
ALL = (PLAIN, HEART, ALBA, GUESSING)


def test_the_best_sounding_voice_of_the_region_speaks() -> None:
    assert best("en", ALL) == HEART
    assert best("en-US", ALL) == HEART
    assert best("en-GB", ALL) == ALBA
    assert best("ar-EG", ALL) == GUESSING
    assert best("ckb", ALL) is None


def test_what_the_reader_chose_speaks_if_it_can() -> None:
    assert best("en", ALL, PLAIN.key) == PLAIN
    assert best("ar", ALL, HEART.key) == GUESSING
    assert best("en", ALL, "piper/gone") == HEART


def test_a_choice_for_a_language_holds_for_its_regions() -> None:
    chosen = Settings(
        voices=store({"pt": VoiceChoice("espeak/roa/pt", 1.5, -2.0, 0.5), "pt-BR": VoiceChoice(pace=0.8)})
    )
    voicing = Voicing(lambda: chosen)
    assert voicing.pace("pt-PT") == 1.5
    assert voicing.pace("pt-BR") == 0.8
    assert voicing.pace("en") == 1.0
    part = voicing.part("pt-PT")
    assert part.voice is not None
    assert (part.voice.key, part.manner) == ("espeak/roa/pt", Manner(-2.0, 0.5))
    assert voicing.part("ar").voice is None


def test_a_language_goes_by_the_codes_that_voices_use() -> None:
    norwegian, mandarin = (
        Voice("nb", "Norwegian", ("nb", "no"), "espeak"),
        Voice("cmn", "Mandarin", ("cmn",), "espeak"),
    )
    spain, mexico = (
        Voice("es", "Spain", ("es",), "espeak"),
        Voice("es-419", "Latin America", ("es-419", "es-mx"), "espeak"),
    )
    voices = (mexico, spain, norwegian, mandarin)
    assert best("zh-Hant", voices) == mandarin
    assert best("no", voices) == norwegian
    assert best("es", voices) == spain
    assert best("es-MX", voices) == mexico
    assert best("ckb", voices) is None


def test_what_is_chosen_for_a_language_holds_for_its_other_codes() -> None:
    chosen = store({"no": VoiceChoice("espeak/nb", 1.3)})
    voicing = Voicing(lambda: Settings(voices=chosen))
    assert [voicing.pace(code) for code in ("no", "nb", "nn-NO", "sv")] == [1.3, 1.3, 1.3, 1.0]


def test_a_voice_of_the_system_speaks_only_where_the_system_has_some() -> None:
    chosen = Settings(voices=store({"pt": VoiceChoice("system/HKEY/Maria")}))
    here, elsewhere = (Voicing(lambda: chosen, system=system) for system in (True, False))
    part = here.part("pt").voice
    assert part is not None
    assert (part.engine, part.id) == ("system", "HKEY/Maria")
    assert elsewhere.part("pt").voice is None
