"""`rawi voices` as a person or a script calls it."""

import json
import wave
from pathlib import Path

from tests.cli.calling import rawi
from tests.voices import joe_file, lay

VOICE = {"name", "title", "languages", "engine", "quality", "reads", "licence", "size", "digest"}


def test_the_voices_of_a_language(tmp_path: Path) -> None:
    listed = json.loads(rawi("voices", "list", "--language", "ar", "--json").stdout)
    assert {frozenset(each) for each in listed} == {frozenset(VOICE)}
    assert {(each["engine"], each["quality"]) for each in listed} == {("espeak", "basic")}
    assert [each["reads"] for each in listed] == [True] + [False] * (len(listed) - 1)
    said = rawi("voices", "list", "--language", "en").stdout.splitlines()
    assert said[0] == "hibari/heart  Hibari Heart, Hibari, natural, en-us en"
    none = rawi("voices", "list", "--language", "ckb")
    assert (none.returncode, none.stdout) == (0, "")
    assert "There is no voice for Central Kurdish" in none.stderr
    assert rawi("voices", "list", "--language", "7").returncode == 2


def test_an_imported_voice_speaks_and_goes(tmp_path: Path) -> None:
    model = joe_file()
    done = rawi("voices", "install", model, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["result"], told["voice"], told["licence"]) == ("imported", "piper/en_US-joe-medium", "CC0")
    assert rawi("voices", "install", model).stdout == "Already there: joe (medium) (English; CC0)\n"
    assert (
        "joe (medium), Piper, natural, en-us, CC0, 63 MB" in rawi("voices", "list", "--language", "en").stdout
    )
    out = tmp_path / "out.wav"
    spoken = rawi("voices", "say", "en_US-joe-medium", "Good morning to you.", "-o", out)
    assert spoken.returncode == 0, spoken.stderr
    with wave.open(str(out)) as file:
        assert 0.8 < file.getnframes() / file.getframerate() < 4
    removed = rawi("voices", "remove", "piper/en_US-joe-medium")
    assert (removed.returncode, removed.stdout) == (0, "Removed: joe (medium)\n")
    again = rawi("voices", "remove", "en_US-joe-medium")
    assert again.returncode == 1
    assert "There is no voice “en_US-joe-medium” here" in again.stderr


def test_what_is_no_voice_is_told(tmp_path: Path) -> None:
    model = lay(tmp_path / "stick" / "a")
    lay(tmp_path / "stick" / "b", "zh_CN-x", phoneme_type="pinyin")
    done = rawi("voices", "install", model.parents[1], "--json")
    assert done.returncode == 1
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(each["result"], each["code"]) for each in told] == [
        ("failed", "voice_file_broken"), ("failed", "voice_kind"),
    ]  # fmt: skip
    assert "“uk_UA-lada-medium.onnx” is damaged" in rawi("voices", "install", model).stderr


def test_say_by_language_and_what_it_cannot(tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    assert rawi("voices", "say", "pt", "Bom dia.", "-o", out).returncode == 0
    assert out.stat().st_size > 10_000
    assert rawi("voices", "say", "nobody", "Hello", "-o", out).returncode == 1
    assert rawi("voices", "say", "pt", "Bom dia.", "-o", tmp_path / "out.ogg").returncode == 2
