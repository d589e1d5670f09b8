"""Voice files that are damaged, or made to harm: told, and nothing of them stays."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.packs.voices import VoiceStore
from rawi.workers.host import Worker
from rawi.workers.voice_trial import hear, trial_worker, try_voice
from tests.packs.makers import noise, zipped
from tests.voices import joe_file, joe_voice, lay
from tests.voices import settings as told


@pytest.fixture(scope="module")
def hearing() -> Iterator[Worker]:
    """One process for all, where the program has one for each: it speaks well before, and at the end it still does."""
    made = trial_worker()
    hear(made, joe_voice())
    yield made
    hear(made, joe_voice())
    made.stop()


@pytest.fixture
def store(tmp_path: Path, hearing: Worker) -> VoiceStore:
    """A store that hears each voice first."""
    return VoiceStore(tmp_path / "voices", partial(hear, hearing))


def refused(store: VoiceStore, path: Path, *codes: Code) -> None:
    with pytest.raises(RawiError) as raised:
        store.install(path)
    assert raised.value.code in (codes or (Code.VOICE_FILE_BROKEN,)), raised.value
    assert store.voices() == ()
    folder = path.parent / "voices"
    assert [each.name for each in folder.iterdir() if each.name != ".lock"] == [] if folder.exists() else True


MODELS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _whole: b"",
    "truncated": lambda whole: whole[: len(whole) // 2],
    "flipped": lambda whole: whole[:200] + bytes(byte ^ 0xFF for byte in whole[200:400]) + whole[400:],
    "random": lambda _whole: noise(100_000, "voice"),
    "text": lambda _whole: b"<!doctype html><title>404</title>" * 99,
    "long length": lambda _whole: b"\x3a\xff\xff\xff\xff\xff\xff\xff\xff\x7f" * 9,
    "silent weights": lambda whole: whole[:30_000_000] + bytes(len(whole) - 30_500_000) + whole[-500_000:],
}


@pytest.mark.parametrize("damage", MODELS)
def test_a_damaged_model(store: VoiceStore, tmp_path: Path, damage: str) -> None:
    real = joe_file()
    shutil.copy(f"{real}.json", tmp_path / "joe.onnx.json")
    (tmp_path / "joe.onnx").write_bytes(MODELS[damage](real.read_bytes()))
    refused(store, tmp_path / "joe.onnx")


def field(number: int, content: bytes | str | int) -> bytes:
    """A field of a protocol buffer, as model files are written."""
    if isinstance(content, int):
        return _varint(number << 3) + _varint(content)
    data = content.encode() if isinstance(content, str) else content
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(number: int) -> bytes:
    low, high = number & 0x7F, number >> 7
    return bytes([low | 0x80]) + _varint(high) if high else bytes([low])


def weights_in(location: str) -> bytes:
    """What makes of a model, appended to it, one that takes some weights from another file, and gives them out."""
    told = {"location": location, "offset": "0", "length": "64"}
    stored = b"".join(field(13, field(1, key) + field(2, value)) for key, value in told.items())
    weights = field(1, 16) + field(2, 1) + field(8, "apart") + stored + field(14, 1)
    node = field(1, "apart") + field(2, "given") + field(3, "node") + field(4, "Identity")
    return field(7, field(5, weights) + field(1, node) + field(12, field(1, "given")))


@pytest.mark.parametrize("location", ["near.bin", "../far.bin", "/dev/zero", "missing.bin", "in/../near.bin"])
def test_weights_in_another_file(
    store: VoiceStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, location: str
) -> None:
    here = tmp_path / "here"
    here.mkdir()
    for each in (here / "near.bin", tmp_path / "far.bin"):
        each.write_bytes(noise(64, "weights"))
    real = joe_file()
    shutil.copy(f"{real}.json", here / "joe.onnx.json")
    (here / "joe.onnx").write_bytes(real.read_bytes() + weights_in(location))
    monkeypatch.chdir(here)
    with pytest.raises(RawiError) as raised:
        store.install(here / "joe.onnx")
    assert raised.value.code is Code.VOICE_FILE_BROKEN
    assert store.voices() == ()


HUGE = {
    "rate": '{"audio": {"sample_rate": 1' + "0" * 400 + ', "quality": "medium"}}',
    "more digits than Python reads": '{"audio": {"sample_rate": 1' + "0" * 9_000 + ', "quality": "medium"}}',
    "speakers": '{"num_speakers": 1' + "0" * 40 + "}",
    "infinite slowness": '{"inference": {"noise_scale": 0.1, "length_scale": 1e999, "noise_w": 0}}',
    "slowness": '{"inference": {"noise_scale": 0.1, "length_scale": 1e300, "noise_w": 0}}',
    "long sounds": '{"inference": {"noise_scale": 0.1, "length_scale": 1e6, "noise_w": 0}}',
    "noise": '{"inference": {"noise_scale": 1e308, "length_scale": 1, "noise_w": 1e308}}',
    "no number": '{"inference": {"noise_scale": NaN, "length_scale": NaN, "noise_w": NaN}}',
    "phonemes": '{"phoneme_id_map": {"a": [1' + "0" * 40 + '], "^": [1], "$": [2], "_": [0]}}',
}


@pytest.mark.parametrize("number", HUGE)
def test_huge_numbers_in_the_settings_of_a_real_model(store: VoiceStore, tmp_path: Path, number: str) -> None:
    real = joe_file()
    (tmp_path / "joe.onnx").symlink_to(real)
    whole = Path(f"{real}.json").read_text(encoding="utf-8").rstrip().removesuffix("}")
    (tmp_path / "joe.onnx.json").write_text(f"{whole}, {HUGE[number][1:]}", encoding="utf-8")
    refused(store, tmp_path / "joe.onnx")


SETTINGS = {
    "empty": b"",
    "no object": b"[1, 2]",
    "deep": b"[" * 100_000,
    "no language": json.dumps(told(language=None, espeak={})).encode(),
    "a path for a language": json.dumps(told(language={"code": "../../etc"})).encode(),
    "wrong types": json.dumps(told(audio=7)).encode(),
    "too long": b'{"x": "' + b"y" * 3_000_000 + b'"}',
    "not text": b"\xff\xfe\x00\xd8",
}


@pytest.mark.parametrize("damage", SETTINGS)
def test_damaged_settings(store: VoiceStore, tmp_path: Path, damage: str) -> None:
    model = lay(tmp_path)
    model.with_name(f"{model.name}.json").write_bytes(SETTINGS[damage])
    refused(store, model)


@pytest.mark.parametrize(
    "changed",
    [
        {"phoneme_id_map": "no map"},
        {"audio": {"sample_rate": 0, "quality": "medium"}},
        {"audio": {"sample_rate": -1, "quality": "medium"}},
        {"num_speakers": "many"},
        {"espeak": {"voice": "../../../etc/passwd"}},
        {"inference": {"noise_scale": "x", "length_scale": 1, "noise_w": 1}},
        {"inference": {"noise_scale": 0.1, "length_scale": 0, "noise_w": 0}},
    ],
)
def test_settings_that_do_not_fit_a_real_model(
    store: VoiceStore, tmp_path: Path, changed: dict[str, object]
) -> None:
    real = joe_file()
    (tmp_path / "joe.onnx").symlink_to(real)
    whole = json.loads(Path(f"{real}.json").read_text(encoding="utf-8"))
    (tmp_path / "joe.onnx.json").write_text(json.dumps(whole | changed), encoding="utf-8")
    refused(store, tmp_path / "joe.onnx")


def test_missing_settings_and_special_files(store: VoiceStore, tmp_path: Path) -> None:
    (tmp_path / "alone.onnx").write_bytes(b"x")
    refused(store, tmp_path / "alone.onnx")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.onnx")
        refused(store, tmp_path / "pipe.onnx", Code.FILE_SPECIAL)


def test_a_zip_file_that_writes_elsewhere_or_holds_two_voices(store: VoiceStore, tmp_path: Path) -> None:
    model = lay(tmp_path / "a")
    files = {path.name: path.read_bytes() for path in model.parent.iterdir()}
    refused(store, zipped(tmp_path / "up.zip", files | {"../x": b""}, root=""), Code.ARCHIVE_UNSAFE)
    refused(store, zipped(tmp_path / "two.zip", files | {"b.onnx": b"", "b.onnx.json": b""}))
    refused(store, zipped(tmp_path / "none.zip", {"photo.jpg": b""}))


def test_cancelled_while_it_is_heard_nothing_stays(store: VoiceStore, tmp_path: Path) -> None:
    asked = iter([False] * 70)
    with pytest.raises(Cancelled):
        store.install(joe_file(), cancelled=lambda: next(asked, True))
    assert store.voices() == ()


def test_a_voice_that_changes_after_its_import_is_not_loaded(store: VoiceStore) -> None:
    voice = store.install(joe_file()).voice
    with voice.model.path.open("r+b") as file:
        file.seek(1_000)
        file.write(b"other")
    with pytest.raises(RawiError) as raised:
        try_voice(voice)
    assert raised.value.code is Code.VOICE_FILE_BROKEN


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(
        st.sampled_from(
            ["language", "espeak", "audio", "dataset", "phoneme_type", "piper_version", "license"]
        ),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=9),
            lambda inner: (
                st.lists(inner, max_size=2)
                | st.dictionaries(st.sampled_from(["code", "voice", "quality"]), inner)
            ),
            max_leaves=4,
        ),
    )
)
def test_whatever_the_settings_say(tmp_path: Path, changed: dict[str, Any]) -> None:
    """A voice, or a sentence; never another exception."""
    store = VoiceStore(tmp_path / "voices", lambda _voice, _cancelled: None)
    try:
        voice = store.install(lay(tmp_path / "a", **changed)).voice
    except RawiError as error:
        code: Code | None = error.code
    else:
        code = None
        assert "\n" not in voice.name + voice.licence
        assert voice in store.voices()
    assert code in (None, Code.VOICE_FILE_BROKEN, Code.VOICE_KIND)
