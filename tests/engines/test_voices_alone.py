"""The neural voices touch nothing but their files: no network, no reader's home, no telemetry."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from rawi.workers.synthesizer import voice_files
from tests.voices import joe_voice

ROOT = Path(__file__).resolve().parents[2]
WATCHED = """
import json, os, sys
reached, written = [], []

def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "subprocess.Popen", "os.system"):
        reached.append([event, str(arguments)])
    elif event == "os.mkdir" or event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        written.append(str(arguments[0]))

sys.addaudithook(watch)
from importlib import import_module

class Reply:
    def chunk(self, body, data=b""): sound.append(data)
    def progress(self, done): pass
    def cancelled(self): return False
    def on_cancel(self, stop): pass

service, given = sys.argv[1], json.loads(sys.argv[2])
module, _, name = service.partition(":")
sound, engine = [], getattr(import_module(module), name)()
words = engine.handle("speak", given, b"", Reply())[0]["words"]
sys.stdout.write(json.dumps({"words": len(words), "bytes": len(b"".join(sound)), "reached": reached, "written": written}))
sys.stdout.flush()
os._exit(0)  # as a worker ends
"""


@pytest.mark.parametrize("service", ["rawi.engines.hibari:HibariVoices", "rawi.engines.piper:PiperVoices"])
def test_a_neural_voice_reads_its_files_and_nothing_else(tmp_path: Path, service: str) -> None:
    piper = service.endswith("PiperVoices")
    home = tmp_path / "home"
    home.mkdir()
    given = {
        "text": "The library is new.",
        "pitch": 0.0,
        "volume": 1.0,
        "name": "joe",
        "files": voice_files(joe_voice()) if piper else {},
    }
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "HF_", "ORT_"))}
    own = {"HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": str(ROOT / "desktop")}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, service, json.dumps(given)],
        cwd=tmp_path,
        env=environment | own,
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["words"] == 4
    assert told["bytes"] > 30_000
    assert told["reached"] == []
    assert [path for path in told["written"] if "__pycache__" not in path and path != os.devnull] == []
    assert list(home.iterdir()) == []
