"""PCM in, sound out, and always the exact place that is heard. The sink's audio thread calls only `_pull`."""

import importlib
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from rawi.article.errors import RawiError
from rawi.speech.clips import WIDTH, Clip, Heard, Stretch, rewind
from rawi.speech.loudness import quieter
from rawi.speech.outlet import Outlet
from rawi.speech.port import SAMPLE_RATE, AudioSink

if TYPE_CHECKING:
    from rawi.speech.tempo import Tempo

SLOWEST, FASTEST = 0.5, 4.0
_FEED = 1_024
_HISTORY = 400
_KEPT = 4
"""Clips that were pulled wholly and may still be in the device; fewer are asked for at a time."""


class Player:
    """Plays clips in order through a device, or silently where there is none; speed changes at once, pitch kept.

    A device that is gone is waited for, at the sample that was heard (`problems` sees to it).
    """

    def __init__(
        self, device: AudioSink, silent: AudioSink, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._outlet = Outlet(device, silent, clock)
        self._wanted = self._running = False
        self._lock = threading.Lock()
        self._clips: deque[Clip] = deque()
        self._ending: deque[Clip] = deque(maxlen=_KEPT)
        self._history: deque[Stretch] = deque(maxlen=_HISTORY)
        self._pulled = 0
        self._began = 0
        self._last_sound = 0
        self._speed = 1.0
        self._tempo: Tempo | None = None
        self._flushed = False
        self._out = bytearray()
        self._base = 0.0
        self._emitted = 0
        self.loudness = 1.0

    @property
    def audible(self) -> bool:
        """False while the sound goes nowhere."""
        return self._outlet.audible

    @property
    def playing(self) -> bool:
        """True between `start` and `pause`."""
        return self._wanted

    @property
    def starving(self) -> bool:
        """True while it would play, and the sound that comes next is not there yet."""
        with self._lock:
            dry = bool(self._clips) and not self._clips[0].ready
            return self._wanted and bool(self._clips) and (dry or not self._running)

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
        self._run()

    def complete(self, key: int) -> None:
        """All sound of the utterance has come."""
        with self._lock:
            for clip in self._clips:
                if clip.key == key:
                    clip.complete = True
        self._run()

    def first(self) -> int | None:
        """The utterance whose sound is pulled now or next."""
        with self._lock:
            return self._clips[0].key if self._clips else None

    def drop(self, key: int) -> bool:
        """Forget this utterance and those after it. False, and nothing is done, where it has begun to sound."""
        with self._lock:
            if self._clips and self._clips[0].key >= key and self._clips[0].read:
                return False
            self._clips = deque(clip for clip in self._clips if clip.key < key)
            return True

    def clear(self) -> None:
        """Forget every clip; what the device holds is dropped."""
        wanted = self._wanted
        self.pause()
        with self._lock:
            self._clips.clear()
            self._ending.clear()
            self._history.clear()
            self._restart_tempo()
        self._wanted = wanted

    def prepare(self) -> None:
        """Let the device be opened before the first `start`, and load what another speed needs; meant for a job."""
        self._outlet.open()
        if self._speed != 1.0:
            importlib.import_module("rawi.speech.tempo")  # or the audio thread would wait for it

    def start(self) -> None:
        """Play from where it was paused, as soon as there is sound; without a device silently."""
        if not self._wanted:
            self._wanted = True
            self._run()

    def pause(self) -> None:
        """Silence at once; what was pulled but not heard will be heard after `start`."""
        self._wanted = False
        self._halt()

    def close(self) -> None:
        """Stop, forget everything, and let the device go."""
        self.pause()
        self.clear()
        self._outlet.close()

    def set_speed(self, speed: float) -> None:
        """At once: what the device holds at the old speed is dropped. Bounded to 0.5 to 4."""
        wanted = min(FASTEST, max(SLOWEST, speed))
        if wanted == self._speed:
            return
        running = self._running
        self._halt()
        with self._lock:
            self._speed = wanted
        if running:
            self._run()

    def heard(self) -> Heard | None:
        """What is heard now; None before the first sound."""
        place = self._place()
        return Heard(place.key, place.source / SAMPLE_RATE) if place else None

    def finished(self) -> bool:
        """True when every clip was heard to its end."""
        with self._lock:
            return not self._clips and self._heard() >= self._last_sound

    def problems(self) -> list[RawiError]:
        """What happened to the device since the last call, which is to come soon: NO_SOUND_DEVICE (it goes on silently),
        SOUND_DEVICE_LOST (nothing is heard and the place stands still), SOUND_DEVICE_BACK (it goes on aloud)."""
        told, again = self._outlet.look()
        if again and self._running:
            self._halt()
            self._running = True
            self._outlet.resume(self._pull)
        return told

    def _run(self) -> None:
        """Begin to pull once there is something: a device that asks too early is full of silence when the sound comes."""
        with self._lock:
            ready = bool(self._clips) and self._clips[0].ready
        if self._wanted and not self._running and ready:
            self._running = True
            self._outlet.start(self._pull)

    def _halt(self) -> None:
        if not self._running:
            return
        place = self._place()
        self._outlet.stop()
        self._running = False
        with self._lock:
            self._began = self._pulled
            self._rewind(place)

    def _heard(self) -> int:
        """The frame that is heard."""
        return min(self._pulled, self._began + self._outlet.heard()) if self._running else self._pulled

    def _place(self) -> Stretch | None:
        """The stretch that is heard, its source moved to the sample that is heard."""
        with self._lock:
            heard = self._heard()
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
        self._history.append(Stretch(self._pulled, place.key, place.source, 0.0))
        rewind(self._clips, self._ending, place.key, place.source)

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
        return clip.over and not self._out and drained

    def _next(self) -> None:
        self._ending.append(self._clips.popleft())
        self._restart_tempo()

    def _restart_tempo(self) -> None:
        self._tempo = None
        self._flushed = False
        self._out.clear()
        self._emitted = 0
