"""What neural voices share inside a worker: parts of a sentence to sound, phonemes with times to words."""

from abc import ABC, abstractmethod

from onnxruntime import RunOptions
from onnxruntime.capi.onnxruntime_pybind11_state import Fail

from rawi.article.errors import Cancelled
from rawi.engines import clauses
from rawi.engines.phoneme_words import word_events
from rawi.engines.silence import Said, trimmed
from rawi.engines.sound import pcm
from rawi.engines.spoken_text import speakable
from rawi.speech.port import SAMPLE_RATE
from rawi.workers.protocol import Body
from rawi.workers.service import Reply


class NeuralVoice(ABC):
    """A loaded voice. `rate` is in hertz, `late` how many seconds its durations run behind the sound, `usual` the characters of a part.

    `options` is what its model runs with: who sets `terminate` there ends the run within milliseconds.
    """

    rate: int
    late: float
    usual: int
    options: RunOptions | None = None

    @abstractmethod
    def say(self, text: str) -> Said:
        """Speak one part."""

    @abstractmethod
    def phonemes(self, word: str) -> str:
        """One word said alone."""


def speak(voice: NeuralVoice, body: Body, reply: Reply) -> Body:
    """Send the sound of `body`'s text, in its pitch and volume, part by part; the words' events (first character, length, sample at SAMPLE_RATE). Cancelled even within a part."""
    voice.options = options = RunOptions()
    reply.on_cancel(lambda: setattr(options, "terminate", True))
    try:
        return _parts(voice, body, reply)
    except Fail:
        if reply.cancelled():
            raise Cancelled from None
        raise
    finally:
        voice.options = None


def _parts(voice: NeuralVoice, body: Body, reply: Reply) -> Body:
    text, pitch, volume = str(body["text"]), float(body["pitch"]), float(body["volume"])
    words: list[list[int]] = []
    sent = 0
    parts = clauses.parts(speakable(text), voice.usual)
    for start, part in parts:
        if reply.cancelled():
            raise Cancelled
        said = trimmed(voice.say(part), voice.rate, last=start == parts[-1][0])
        sound = pcm(said.samples * volume, voice.rate, pitch)
        reply.chunk({}, sound)
        scale, early = SAMPLE_RATE / voice.rate, round(voice.late * SAMPLE_RATE)
        for first, length, sample in word_events(part, said.phonemes, voice.phonemes):
            words.append([start + first, length, sent + max(0, round(sample * scale) - early)])
        sent += len(sound) // 2
    return {"words": words}
