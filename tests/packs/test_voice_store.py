"""Imported voices on disk."""

from pathlib import Path

import pytest

from rawi.article.errors import Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.packs import finding, voices
from rawi.packs.voices import PiperVoice, VoiceStore
from tests.packs.makers import argos, laid, zipped
from tests.voices import lay

CARD = "# Model card for lada (medium)\n\n## Dataset\n\n* URL: somewhere\n* License: CC BY 4.0\n"


def speaks(_voice: PiperVoice, _cancelled: IsCancelled) -> None:
    """A trial that every voice passes."""


@pytest.fixture
def store(tmp_path: Path) -> VoiceStore:
    return VoiceStore(tmp_path / "voices", speaks)


def refused(store: VoiceStore, path: Path) -> RawiError:
    with pytest.raises(RawiError) as raised:
        store.install(path)
    assert store.voices() == ()
    return raised.value


def test_a_voice_comes_in_with_its_licence_and_goes(store: VoiceStore, tmp_path: Path) -> None:
    model = lay(tmp_path / "got", card=CARD)
    done = store.install(model)
    voice = done.voice
    assert (voice.id, voice.name, voice.language, voice.licence) == (
        "uk_UA-lada-medium", "lada (medium)", "uk-UA", "CC BY 4.0",
    )  # fmt: skip
    assert (done.same, done.replaced) == (False, False)
    assert voice.model.path.read_bytes() == model.read_bytes()
    assert VoiceStore(tmp_path / "voices", speaks).voices() == (voice,)
    assert store.install(model).same
    model.write_bytes(b"a newer model")
    assert store.install(model).replaced
    assert len(store.voices()) == 1
    gone = store.remove("piper/uk_UA-lada-medium")
    assert gone is not None
    assert store.voices() == ()
    with pytest.raises(RawiError) as raised:
        store.remove("uk_UA-lada-medium")
    assert raised.value.code is Code.VOICE_UNKNOWN


def test_folder_and_zip_files_with_and_without_a_root(store: VoiceStore, tmp_path: Path) -> None:
    model = lay(tmp_path / "a", card=CARD)
    files = {path.name: path.read_bytes() for path in model.parent.iterdir()}
    deep = {f"uk/medium/{name}": data for name, data in files.items()}
    for path in (
        model.parent,
        zipped(tmp_path / "flat.zip", files, root=""),
        zipped(tmp_path / "rooted.zip", files),
        zipped(tmp_path / "deep.zip", deep),
    ):
        assert store.install(path).voice.licence == "CC BY 4.0", path.name
    assert [voice.id for voice in store.voices()] == ["uk_UA-lada-medium"]


def test_a_card_is_believed_only_where_no_other_voice_lies(store: VoiceStore, tmp_path: Path) -> None:
    lay(tmp_path / "a", card=CARD)
    other = lay(tmp_path / "a", "uk_UA-other-low")
    assert store.install(other).voice.licence == ""


def test_a_folder_of_packs_and_voices_is_not_mixed_up(tmp_path: Path) -> None:
    lay(tmp_path / "stick" / "voice")
    zipped(tmp_path / "stick" / "voice.zip", {"x.onnx": b"", "x.onnx.json": b""}, root="")
    pack = laid(tmp_path / "stick" / "pack", argos())
    assert finding.find(tmp_path / "stick") == (pack,)


def test_what_a_folder_holds(tmp_path: Path) -> None:
    first, second = lay(tmp_path / "stick" / "a"), lay(tmp_path / "stick" / "b" / "c", "pt_BR-x-low")
    assert voices.find(tmp_path / "stick") == (first, second)
    assert voices.find(first.with_name(first.name + ".json")) == (first,)
    (tmp_path / "empty").mkdir()
    with pytest.raises(RawiError) as raised:
        voices.find(tmp_path / "empty")
    assert raised.value.code is Code.VOICE_FILE_BROKEN


def test_without_a_language_the_espeak_voice_tells_it(store: VoiceStore, tmp_path: Path) -> None:
    model = lay(tmp_path / "a", "voice", language=None, espeak={"voice": "pt-br"})
    assert store.install(model).voice.language == "pt-BR"


def test_voices_whose_names_no_folder_can_hold_stay_apart(store: VoiceStore, tmp_path: Path) -> None:
    for name in ("голос", "чтець"):
        store.install(lay(tmp_path / name, name))
    assert len({voice.id for voice in store.voices()}) == 2


@pytest.mark.parametrize("kind", ["pinyin", "hebrew"])
def test_a_kind_that_cannot_be_read_is_told_as_that(store: VoiceStore, tmp_path: Path, kind: str) -> None:
    error = refused(store, lay(tmp_path / "a", phoneme_type=kind))
    assert (error.code, error.facts["kind"]) == (Code.VOICE_KIND, kind)


def test_a_voice_that_does_not_speak_is_not_taken(tmp_path: Path) -> None:
    def silent(voice: PiperVoice, _cancelled: IsCancelled) -> None:
        raise RawiError(Code.WORKER_DIED, worker="speak")

    error = refused(VoiceStore(tmp_path / "voices", silent), lay(tmp_path / "a"))
    assert (error.code, error.facts["name"]) == (Code.VOICE_FILE_BROKEN, "uk_UA-lada-medium.onnx")


def test_a_missing_file_is_told(store: VoiceStore, tmp_path: Path) -> None:
    assert refused(store, tmp_path / "nothing.onnx").code is Code.FILE_MISSING
