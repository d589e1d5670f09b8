"""Interface languages: `collect` brings the program's texts into translations/*.ts, `compile` makes .qm files of them."""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent


def tool(name: str) -> str:
    """The path of lupdate or lrelease inside PySide6."""
    folder = Path(PySide6.__file__).parent
    places = [folder / name, folder / f"{name}.exe", folder / "Qt" / "libexec" / name]
    return str(next(place for place in places if place.exists()))


def collect() -> int:
    """Add new texts of the program to every language; texts that went away are dropped."""
    sources = sorted(str(path) for path in (ROOT / "desktop" / "rawi").rglob("*.py"))
    targets = sorted(str(path) for path in (ROOT / "translations").glob("rawi_*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        plurals = Path(folder) / "counted.cpp"
        plurals.write_text("\n".join(_plurals(sources)), encoding="utf-8")
        command = [
            tool("lupdate"),
            "-no-obsolete",
            "-locations",
            "none",
            *sources,
            str(plurals),
            "-ts",
            *targets,
        ]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


def _plurals(sources: list[str]) -> Iterator[str]:
    """The calls of `counted` as C++: of Python, lupdate reads no text with plural forms outside of a class."""
    for source in sources:
        for node in ast.walk(ast.parse(Path(source).read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "counted":
                context, _one, many = (ast.literal_eval(each) for each in node.args[:3])
                yield f"QCoreApplication::translate({json.dumps(context)}, {json.dumps(many)}, nullptr, 2);"


def compile_files(sources: list[Path], folder: Path | None = None) -> int:
    """Compile .ts files, beside them or into a folder."""
    for source in sources:
        target = (folder or source.parent) / source.with_suffix(".qm").name
        done = subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(target)], check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    if sys.argv[1] == "collect":
        sys.exit(collect())
    named = [Path(name) for name in sys.argv[2:]] or sorted((ROOT / "translations").glob("*.ts"))
    sys.exit(compile_files(named))
