"""Sentences that nobody would write, through every engine's worker: it lives on, keeps its words in order, and comes to an end."""

from collections.abc import Iterator

import pytest

from rawi.speech.port import SAMPLE_RATE, Failed, Pcm, Spoken, Synthesizer
from rawi.workers.synthesizer import (
    HibariSynthesizer,
    PiperSynthesizer,
    WorkerSynthesizer,
    espeak_worker,
    hibari_worker,
    piper_worker,
)
from tests.contracts.synthesizer_contract import events, spoken
from tests.voices import joe_voice

HOSTILE = {
    "5,000 characters without a comma": "the river and the boat and the sea " * 143,
    "a word of 10,000 letters": "a" * 10_000,
    "consonants only": "bcdfghjk" * 300,
    "digits by the thousand": "9" * 3_000,
    "numbers": " ".join(str(7 * n) for n in range(300)),
    "only punctuation": "…?!—;:,.()[]{}«»\"'" * 40,
    "emoji": "😀🎉🔥" * 200,
    "joined emoji": "👩‍👩‍👧‍👦🏳️‍🌈" * 100 + " family",
    "an address": "https://example.org/" + "a/b?c=d&e=%20" * 80,
    "code": "for (;;) { x[i] ^= ~0x1f; } /* */ #include <a.h> " * 20,
    "mixed scripts": "word كتاب книга 书 किताब ספר " * 40,
    "right to left with numbers": "وصلت 25 سفينة في 14/3/2026 الساعة 10:30 و3.5٪ " * 30,
    "marks by the thousand": "a" + "\u0301" * 3_000 + " b",
    "tones and marks": "e\u0301\u0323\u0331" * 500,
    "phoneme brackets": "[[h@'loU]] and [[ and ]] and [[" * 20,
    "speech markup": "<speak><voice name='x'>hello</voice><break time='9999s'/></speak> &lt; <audio src='/etc/passwd'/>"
    * 5,
    "commands": "\x01v9 \x1b[31m \x05f @@ {{}} %s %n \\pause=99999\\ " * 10,
    "control characters": "".join(map(chr, range(32))) + "word" + "".join(map(chr, range(127, 160))),
    "lone surrogates": "one \ud800 two \udfff three \udc00\ud800",
    "zero characters": "one\0two\0" * 50,
    "tabs and ends of lines": "one\t\ttwo\r\n\r\nthree\u2028four\u2029five\v\f",
    "invisible": "in\u200bvi\u200d\u2060si\u00adble\ufeff " * 100,
    "turned around": "\u202e" * 200 + "evil" + "\u202c",
    "private and unassigned": "\ue000\uf8ff\U000f0000\uffff\U0010ffff word",
    "capitals": "ABCDEFGHIJK" * 100,
    "roman and fractions": "ⅯⅯⅩⅩⅥ ½ ⅓ 10⁻⁹ ①② Ⅷ " * 50,
}
_SHORT, _PARTS = 48, 150
"""Characters for the neural voices, which need hundreds of times as long."""

_IN_PARTS = ("code", "speech markup")
"""These are longer: their clauses are spoken one after the other."""

LONGEST = 0.9
"""Seconds of sound a character, at most: a digit of a number may be several words."""


@pytest.fixture(scope="module", params=["espeak", "hibari", "piper"])
def engine(request: pytest.FixtureRequest) -> Iterator[Synthesizer]:
    made: Synthesizer
    if request.param == "espeak":
        made = WorkerSynthesizer(espeak_worker())
    elif request.param == "hibari":
        pytest.importorskip("hibari", reason="hibari is not installed")
        made = HibariSynthesizer(hibari_worker())
    else:
        voice = joe_voice()
        made = PiperSynthesizer(piper_worker(), lambda: (voice,))
    yield made
    made.close()


@pytest.mark.parametrize("name", sorted(HOSTILE))
def test_the_worker_lives_and_the_words_are_in_order(engine: Synthesizer, name: str) -> None:
    text = HOSTILE[name]
    if not engine.voices()[0].key.startswith("espeak/"):
        text = text[: _PARTS if name in _IN_PARTS else _SHORT]
    came = events(engine, engine.request(text, "en"))
    end = came[-1]
    assert isinstance(end, Spoken), end.error if isinstance(end, Failed) else end
    seconds = sum(len(each.data) for each in came if isinstance(each, Pcm)) / 2 / SAMPLE_RATE
    assert seconds <= 3 + LONGEST * len(text)
    last = 0
    for word in end.words:
        assert last <= word.start < word.end <= len(text)
        last = word.end
    begins = [word.begin for word in end.words]
    assert begins == sorted(begins)
    assert not begins or begins[-1] <= seconds + 0.01 + 0.001 * len(begins)
    pcm, _ = spoken(engine, "It still speaks.")
    assert any(pcm)


@pytest.mark.parametrize("language", ["ar", "hi", "zh", "pt", "fa", "th", "ja"])
def test_espeak_bears_them_in_every_script(language: str) -> None:
    voice = WorkerSynthesizer(espeak_worker())
    try:
        for name, text in HOSTILE.items():
            end = events(voice, voice.request(text[:800], language))[-1]
            assert isinstance(end, Spoken), (name, end)
    finally:
        voice.close()
