"""PCM in, sound out, and always the exact place that is heard. The sink's audio thread calls only `_pull`."""

import threading
from collections import deque
from typing import TYPE_CHECKING

from rawi.article.errors import Code, RawiError
from rawi.speech.clips import WIDTH, Clip, Heard, Stretch
from rawi.speech.loudness import quieter
from rawi.speech.port import SAMPLE_RATE, AudioSink

if TYPE_CHECKING:
    from rawi.speech.tempo import Tempo

SLOWEST, FASTEST = 0.5, 4.0
_FEED = 1_024
_HISTORY = 400
_KEPT = 4
"""Clips that were pulled wholly and may still be in the device: it holds a fifth of a second at most."""


class Player:
    """Plays clips in order through a device, or silently where there is none; speed changes at once, pitch kept."""

    def __init__(self, device: AudioSink, silent: AudioSink) -> None:
        self._device, self._silent = device, silent
        self._sink: AudioSink | None = None
        self._lock = threading.Lock()
        self._clips: deque[Clip] = deque()
        self._ending: deque[Clip] = deque(maxlen=_KEPT)
        self._history: deque[Stretch] = deque(maxlen=_HISTORY)
        self._pulled = 0
        self._last_sound = 0
        self._speed = 1.0
        self._tempo: Tempo | None = None
        self._flushed = False
        self._out = bytearray()
        self._base = 0.0
        self._emitted = 0
        self._problems: list[RawiError] = []
        self._device_failed = False
        self.loudness = 1.0

    @property
    def audible(self) -> bool:
        """False once the sound goes nowhere."""
        return not self._device_failed

    @property
    def playing(self) -> bool:
        """True while a sink pulls."""
        return self._sink is not None

    @property
    def speed(self) -> float:
        """1.0 is the voice's own."""
        return self._speed

    def enqueue(self, key: int, pause_after: float, pace: float = 1.0) -> None:
        """The next utterance; its sound follows by `feed`. `pause_after` is in seconds, `pace` times the speed."""
        with self._lock:
            self._clips.append(Clip(key, int(pause_after * SAMPLE_RATE), pace))

    def feed(self, key: int, pcm: bytes) -> None:
        """More sound of an utterance."""
        with self._lock:
            for clip in self._clips:
                if clip.key == key:
                    clip.pcm += pcm

    def complete(self, key: int) -> None:
        """All sound of the utterance has come."""
        with self._lock:
            for clip in self._clips:
                if clip.key == key:
                    clip.complete = True

    def first(self) -> int | None:
        """The utterance whose sound is pulled now or next."""
        with self._lock:
            return self._clips[0].key if self._clips else None

    def drop(self, key: int) -> None:
        """Forget this utterance and those after it; none of them may have begun."""
        with self._lock:
            self._clips = deque(clip for clip in self._clips if clip.key < key)

    def clear(self) -> None:
        """Forget every clip; what the device holds is dropped."""
        playing = self.playing
        self.pause()
        with self._lock:
            self._clips.clear()
            self._ending.clear()
            self._history.clear()
            self._restart_tempo()
        if playing:
            self.start()

    def prepare(self) -> None:
        """Open the device, which can take a moment; meant for a job before the first `start`."""
        try:
            self._device.open()
        except RawiError as error:
            self._problems.append(error)
            self._device_failed = True
            self._silent.open()

    def start(self) -> None:
        """Play from where it was paused; without a device silently, with NO_SOUND_DEVICE among the problems."""
        if self._sink is not None:
            return
        sink = self._silent if self._device_failed else self._device
        try:
            sink.start(self._pull)
        except RawiError as error:
            self._problems.append(error)
            self._device_failed = True
            sink = self._silent
            sink.start(self._pull)
        self._sink = sink

    def pause(self) -> None:
        """Silence at once; what was pulled but not heard will be heard after `start`."""
        if self._sink is None:
            return
        place = self._place()
        self._sink.stop()
        self._sink = None
        with self._lock:
            self._rewind(place)

    def close(self) -> None:
        """Stop and forget everything."""
        self.pause()
        self.clear()

    def set_speed(self, speed: float) -> None:
        """From the next pull on; bounded to 0.5 to 4."""
        wanted = min(FASTEST, max(SLOWEST, speed))
        with self._lock:
            if self._clips:
                self._clips[0].go_to(self._source())
            self._speed = wanted
            self._restart_tempo()

    def heard(self) -> Heard | None:
        """What is heard now; None before the first sound."""
        place = self._place()
        return Heard(place.key, place.source / SAMPLE_RATE) if place else None

    def finished(self) -> bool:
        """True when every clip was heard to its end."""
        with self._lock:
            heard = self._pulled - (self._sink.buffered() if self._sink else 0)
            return not self._clips and heard >= self._last_sound

    def problems(self) -> list[RawiError]:
        """What went wrong since the last call; a device that stopped pulling is replaced by the silent one."""
        if self._sink is not None and not self._sink.alive():
            self.pause()
            self._device_failed = True
            self._problems.append(RawiError(Code.SOUND_DEVICE_LOST))
            self.start()
        found, self._problems = self._problems, []
        return found

    def _place(self) -> Stretch | None:
        """The stretch that is heard, its source moved to the sample that is heard."""
        with self._lock:
            heard = self._pulled - (self._sink.buffered() if self._sink else 0)
            stretches = list(self._history)
        found = next((s for s in reversed(stretches) if s.out <= heard), stretches[0] if stretches else None)
        if found is None:
            return None
        gone = int(max(0, heard - found.out) * found.ratio)
        return Stretch(heard, found.key, found.source + gone, found.ratio)

    def _rewind(self, place: Stretch | None) -> None:
        """Set everything back to the sample that was heard: what was pulled after it, and clips that ended meanwhile, come again."""
        self._restart_tempo()
        self._history.clear()
        if place is None:
            return
        while self._ending and self._ending[-1].key >= place.key:
            self._clips.appendleft(self._ending.pop())
        for clip in self._clips:
            clip.go_to(place.source if clip.key == place.key else 0)
            if clip.key == place.key:
                self._history.append(Stretch(self._pulled, clip.key, clip.read, 0.0))
        while self._clips and self._ended(self._clips[0]):
            self._ending.append(self._clips.popleft())

    def _pull(self, frames: int) -> bytes:
        """The audio thread's question; short answers are filled with silence by the sink."""
        with self._lock:
            out = bytearray()
            while self._clips and len(out) < frames * WIDTH:
                clip = self._clips[0]
                self._note(clip, len(out) // WIDTH)
                want = frames - len(out) // WIDTH
                piece = self._plain(clip, want) if self._ratio(clip) == 1.0 else self._stretched(clip, want)
                out += piece
                if not piece and not self._ended(clip):
                    break
                if self._ended(clip):
                    self._next()
            if self._clips and len(out) < frames * WIDTH:
                self._note(self._clips[0], len(out) // WIDTH, ratio=0.0)
            if out:
                self._last_sound = self._pulled + len(out) // WIDTH
            self._pulled += frames
            return quieter(bytes(out), self.loudness)

    def _note(self, clip: Clip, offset: int, ratio: float | None = None) -> None:
        """From here on the clip is heard; with ratio 0 it waits for sound, and its clock stands still."""
        speed = self._ratio(clip) if ratio is None else ratio
        self._history.append(Stretch(self._pulled + offset, clip.key, self._source(), speed))

    def _source(self) -> int:
        """The sample of the first clip that comes out next."""
        clip = self._clips[0]
        if self._tempo is None:
            return clip.read + clip.rested
        return min(clip.samples, int(self._base + self._emitted * self._ratio(clip))) + clip.rested

    def _plain(self, clip: Clip, frames: int) -> bytes:
        piece = bytes(clip.pcm[clip.read * WIDTH : (clip.read + frames) * WIDTH])
        clip.read += len(piece) // WIDTH
        return piece or self._silence(clip, frames)

    def _stretched(self, clip: Clip, frames: int) -> bytes:
        """Feed the filter until it has given enough or nothing is left to feed."""
        if self._tempo is None:
            from rawi.speech.tempo import Tempo

            self._tempo, self._base, self._emitted = Tempo(self._ratio(clip)), float(clip.read), 0
        while len(self._out) < frames * WIDTH and clip.read < clip.samples:
            block = bytes(clip.pcm[clip.read * WIDTH : (clip.read + _FEED) * WIDTH])
            clip.read += len(block) // WIDTH
            self._out += self._tempo.feed(block)
        if clip.complete and clip.read >= clip.samples and not self._flushed:
            self._out += self._tempo.finish()
            self._flushed = True
        piece = bytes(self._out[: frames * WIDTH])
        del self._out[: len(piece)]
        self._emitted += len(piece) // WIDTH
        return piece or self._silence(clip, frames)

    def _silence(self, clip: Clip, frames: int) -> bytes:
        """The pause after a complete clip, shorter at higher speed."""
        pending = self._tempo is not None and not self._flushed
        if not clip.complete or clip.read < clip.samples or self._out or pending:
            return b""
        ratio = self._ratio(clip)
        taken = min(clip.rest, int(frames * ratio) or 1)
        clip.rested += taken
        return bytes(min(frames, int(taken / ratio) or 1) * WIDTH)

    def _ratio(self, clip: Clip) -> float:
        """Samples of the clip a frame."""
        return min(FASTEST, max(SLOWEST, self._speed * clip.pace))

    def _ended(self, clip: Clip) -> bool:
        drained = self._tempo is None or self._flushed
        return clip.complete and clip.read >= clip.samples and not self._out and drained and clip.rest <= 0

    def _next(self) -> None:
        self._ending.append(self._clips.popleft())
        self._restart_tempo()

    def _restart_tempo(self) -> None:
        self._tempo = None
        self._flushed = False
        self._out.clear()
        self._emitted = 0
