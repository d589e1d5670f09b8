"""Imported Piper voices (GPL-3.0-or-later; each voice has a licence of its own), inside a worker."""

import functools
import hashlib
import json
import os
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as onnx_errors
from piper import PiperVoice
from piper.config import PhonemeType, PiperConfig

from rawi.article.errors import Code, RawiError
from rawi.engines.neural import NeuralVoice, speak
from rawi.engines.onnx_outputs import with_output
from rawi.engines.phoneme_words import Timed
from rawi.engines.silence import Said
from rawi.workers.protocol import Body
from rawi.workers.service import Reply

_DURATIONS = "/Ceil_output_0"
_READS = (PhonemeType.ESPEAK, PhonemeType.TEXT)
"""Voices with other phonemes need programs or data that Rawi does not bring."""

_DAMAGED = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    RuntimeError,
    onnx_errors.Fail,
    onnx_errors.InvalidArgument,
    onnx_errors.InvalidGraph,
    onnx_errors.InvalidProtobuf,
    onnx_errors.NotImplemented,
    onnx_errors.RuntimeException,
)
"""What reading a damaged voice raises; onnxruntime's errors have no base of their own."""

_WEIGHTS = "session.model_external_initializers_file_folder_path"
"""Where weights lie that are not in the model file: nowhere, for such a voice is not whole, and would read files of its maker's choice."""

_COUNTED, _SPELLED = "1, 2, 3.", 20
_SHORTEST = 0.2
"""Seconds that three words take at least."""

_BEGIN, _PAD = "^", "_"
_MOST = 2


class Imported(NeuralVoice):
    """One voice file and its settings (`.onnx`, `.onnx.json`)."""

    late = 0.05
    usual = 45

    def __init__(self, model: bytes, settings: bytes, speaker: int = 0) -> None:
        """ValueError where Rawi cannot read such a voice; onnxruntime's own errors for a damaged file."""
        config = PiperConfig.from_dict(json.loads(settings))
        if config.phoneme_type not in _READS:
            raise ValueError(config.phoneme_type.value)
        self._timed = _DURATIONS.encode() in model
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 4
        options.add_session_config_entry(_WEIGHTS, os.devnull)
        session = onnxruntime.InferenceSession(
            with_output(model, _DURATIONS) if self._timed else model,
            options,
            providers=["CPUExecutionProvider"],
        )
        self._voice = PiperVoice(session=session, config=config)
        self.rate = config.sample_rate
        self._speaker = min(speaker, max(0, config.num_speakers - 1))
        self._alone = functools.lru_cache(maxsize=20_000)(self._read)

    def say(self, text: str) -> Said:
        """Speak one part."""
        sounds = [np.zeros(0, np.float32)]
        timed: list[Timed] = []
        position = 0
        for phonemes in self._voice.phonemize(text):
            samples, begins = self._sound(self._voice.phonemes_to_ids(phonemes))
            timed += self._times(phonemes, begins, position, len(samples))
            sounds.append(samples)
            position += len(samples)
        return Said(np.concatenate(sounds), tuple(timed))

    def speaks(self) -> bool:
        """Whether a few words, or letters that it knows, give a sound."""
        config = self._voice.config
        spelled = "".join(each for each in config.phoneme_id_map if each.isalpha())[:_SPELLED]
        text = _COUNTED if config.phoneme_type is PhonemeType.ESPEAK else spelled
        samples = self.say(text).samples
        return bool(len(samples) > self.rate * _SHORTEST and np.isfinite(samples).all() and samples.any())

    def phonemes(self, word: str) -> str:
        """One word said alone."""
        return self._alone(word)

    def _read(self, word: str) -> str:
        return "".join(phoneme for sentence in self._voice.phonemize(word) for phoneme in sentence)

    def _sound(self, ids: list[int]) -> tuple[Any, list[int]]:
        """Samples (loudness evened out as Piper does), and where each id begins in them; no begins where the model gives none."""
        config = self._voice.config
        given: dict[str, Any] = {
            "input": np.asarray([ids], np.int64),
            "input_lengths": np.asarray([len(ids)], np.int64),
            "scales": np.asarray([config.noise_scale, config.length_scale, config.noise_w_scale], np.float32),
        }
        if config.num_speakers > 1:
            given["sid"] = np.asarray([self._speaker], np.int64)
        sound, *durations = self._voice.session.run(None, given, self.options)
        samples = sound.reshape(-1)
        loudest = float(np.max(np.abs(samples), initial=0.0))
        samples = samples / loudest if loudest > 0 else samples
        if not self._timed:
            return samples, []
        ends = np.cumsum(durations[-1].reshape(-1) * config.hop_length)
        return samples, [0, *(int(end) for end in ends)]

    def _times(self, phonemes: list[str], begins: list[int], position: int, length: int) -> list[Timed]:
        """Each phoneme's begin; spread evenly where the model gives no durations."""
        if not begins:
            return [Timed(p, position + n * length // len(phonemes)) for n, p in enumerate(phonemes)]
        found: list[Timed] = []
        ids = self._voice.config.phoneme_id_map
        pads = len(ids.get(_PAD, ()))
        place = len(ids.get(_BEGIN, ())) + pads
        for phoneme in phonemes:
            own = len(ids.get(phoneme, ()))
            if own and place < len(begins):
                found.append(Timed(phoneme, position + begins[place]))
            place += own + pads if own else 0
        return found


class PiperVoices:
    """Requests "speak" {text, pitch, volume, name, files, speaker} and "try" {name, files, speaker}, which says a few words to itself; `files` maps "model" and "settings" to [path, SHA-256]."""

    def __init__(self) -> None:
        self._voices: OrderedDict[str, Imported] = OrderedDict()

    def handle(self, name: str, body: Body, data: bytes, reply: Reply) -> tuple[Body, bytes]:  # noqa: ARG002 - no raw data
        """RawiError VOICE_UNKNOWN without files, VOICE_FILE_BROKEN; Cancelled between two parts."""
        if not body["files"]:
            raise RawiError(Code.VOICE_UNKNOWN, name=str(body["name"]))
        voice = self._loaded(body["files"], int(body.get("speaker", 0)))
        try:
            if name != "try":
                return speak(voice, body, reply), b""
            if not voice.speaks():
                raise ValueError(name)
        except _DAMAGED as error:
            raise _broken(body["files"]) from error
        return {}, b""

    def _loaded(self, files: dict[str, Any], speaker: int) -> Imported:
        """The voice; the last two stay in memory (a story in two languages goes to and fro between them)."""
        key = f"{files['model'][1]} {files['settings'][1]} {speaker}"
        if key not in self._voices:
            while len(self._voices) >= _MOST:
                self._voices.popitem(last=False)
            self._voices[key] = _load(files, speaker)
        self._voices.move_to_end(key)
        return self._voices[key]


def _load(files: dict[str, Any], speaker: int) -> Imported:
    parts = {part: _checked(*where) for part, where in files.items()}
    try:
        return Imported(parts["model"], parts["settings"], speaker)
    except _DAMAGED as error:
        raise _broken(files) from error


def _broken(files: dict[str, Any]) -> RawiError:
    return RawiError(Code.VOICE_FILE_BROKEN, name=Path(files["model"][0]).name)


def _checked(path: str, digest: str) -> bytes:
    """The file's bytes; RawiError VOICE_FILE_BROKEN where they are not what was installed."""
    try:
        data = Path(path).read_bytes()
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != digest:
        raise RawiError(Code.VOICE_FILE_BROKEN, name=Path(path).name)
    return data
