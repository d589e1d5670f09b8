"""A whole plan in, its sound and word times out, without playing."""

from dataclasses import dataclass

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled, Progress, ignore_progress, never_cancelled, stop_if
from rawi.article.timing import WordTime
from rawi.speech.plan import Plan, Utterance
from rawi.speech.port import SAMPLE_RATE, Failed, Pcm, Spoken, Synthesizer

_WIDTH = 2
_WAIT = 0.05


@dataclass(frozen=True, slots=True)
class SavedUtterance:
    """One sentence's sound (without its pause), its words, and where it begins in the whole (seconds)."""

    utterance: Utterance
    begin: float
    pcm: bytes
    words: tuple[WordTime, ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """What was spoken, in order, and the languages that have no voice and were left out."""

    utterances: tuple[SavedUtterance, ...]
    voiceless: tuple[str, ...]

    @property
    def pcm(self) -> bytes:
        """The whole sound with its pauses."""
        return b"".join(each.pcm + _silence(each.utterance) for each in self.utterances)

    @property
    def seconds(self) -> float:
        """Length of the whole."""
        return len(self.pcm) / _WIDTH / SAMPLE_RATE


def record(
    plan: Plan,
    synthesizer: Synthesizer,
    progress: Progress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Recording:
    """Speak every utterance; RawiError NOTHING_TO_SPEAK, NO_VOICE where no sentence has a voice, or the engine's."""
    spoken: list[SavedUtterance] = []
    voiceless: dict[str, None] = {}
    begin = 0.0
    for number, utterance in enumerate(plan):
        stop_if(cancelled)
        if utterance.language in voiceless:
            continue
        try:
            pcm, words = _speak(utterance, synthesizer, cancelled)
        except RawiError as error:
            if error.code is not Code.NO_VOICE:
                raise
            voiceless[utterance.language] = None
            continue
        spoken.append(SavedUtterance(utterance, begin, pcm, words))
        begin += (len(pcm) + len(_silence(utterance))) / _WIDTH / SAMPLE_RATE
        progress((number + 1) / len(plan))
    if not spoken:
        raise (
            RawiError(Code.NO_VOICE, language=next(iter(voiceless)))
            if voiceless
            else RawiError(Code.NOTHING_TO_SPEAK)
        )
    return Recording(tuple(spoken), tuple(voiceless))


def _silence(utterance: Utterance) -> bytes:
    return bytes(int(utterance.pause_after * SAMPLE_RATE) * _WIDTH)


def _speak(
    utterance: Utterance, synthesizer: Synthesizer, cancelled: IsCancelled
) -> tuple[bytes, tuple[WordTime, ...]]:
    request = synthesizer.request(utterance.text, utterance.language)
    pcm = bytearray()
    while True:
        if cancelled():
            synthesizer.cancel(request)
            stop_if(cancelled)
        for event in synthesizer.poll(_WAIT):
            if event.request != request:
                continue
            if isinstance(event, Pcm):
                pcm += event.data
            elif isinstance(event, Spoken):
                return bytes(pcm), event.words
            elif isinstance(event, Failed):
                raise event.error
