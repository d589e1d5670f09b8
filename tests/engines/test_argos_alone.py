"""The Argos engine touches nothing but its packs: no network, no reader's home, none of the large libraries."""

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.argos import toy

ROOT = Path(__file__).resolve().parents[2]
WATCHED = """
import json, os, sys
reached, written = [], []

def watch(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.bind", "urllib.Request", "subprocess.Popen"):
        reached.append(event)
    elif event == "os.mkdir" or event == "open" and isinstance(arguments[1], str) and set(arguments[1]) & set("wax+"):
        written.append(str(arguments[0]))

sys.addaudithook(watch)
from pathlib import Path
from rawi.engines.argos import Argos
from rawi.engines.argos_pack import Pieces

class Reply:
    def chunk(self, body, data=b""): said.append(body["text"])
    def progress(self, done): pass
    def cancelled(self): return False

given, root = json.loads(sys.argv[1]), sys.argv[2]
said, engine = [], Argos()
for name in ("known", "translate"):
    engine.handle(name, given, b"", Reply())
kept = Pieces(Path(root) / "sentencepiece.model").decode(["\u2581snake_case", "\u2581stays", "_"])
sys.stdout.write(json.dumps({"said": said, "kept": kept, "reached": reached, "written": written, "modules": list(sys.modules)}))
sys.stdout.flush()
os._exit(0)  # as a worker ends: CTranslate2's threads abort a process that takes itself apart
"""
NEVER = {
    "minisbd",
    "torch",
    "onnxruntime",
    "stanza",
    "spacy",
    "requests",
    "argostranslate.settings",
    "transformers",
}


def test_it_reads_its_pack_and_nothing_else(tmp_path: Path) -> None:
    pack, home = toy("en_es", tmp_path / "pack"), tmp_path / "home"
    home.mkdir()
    given = {
        "pack": pack.name,
        "files": {file.part: [str(file.path), file.digest] for file in pack.files},
        "sentences": ["The library is new."],
    }
    root = str(tmp_path / "pack" / "translate-en_es-1_0")
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "ARGOS"))}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, json.dumps(given), root],
        cwd=tmp_path,
        env={**environment, "HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": str(ROOT / "desktop")},
        capture_output=True,
        text=True,
        check=True,
    )
    told = json.loads(done.stdout)
    assert told["said"] == ["La biblioteca es nueva."]
    assert told["kept"] == "snake_case stays_"
    assert told["reached"] == []
    assert [path for path in told["written"] if "__pycache__" not in path and path != os.devnull] == []
    assert not NEVER & set(told["modules"])
    assert list(home.iterdir()) == []
    assert sorted(path.name for path in tmp_path.iterdir() if path.name != "rawi-home") == ["home", "pack"]
