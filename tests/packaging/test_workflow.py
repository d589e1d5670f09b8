"""The workflow that builds the installers: it can be read, it runs what is there, and it trusts nobody's moving names."""

import re
from pathlib import Path
from typing import Any

import pytest

from installer import elsewhere

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = ROOT / ".github" / "workflows" / "build.yml"
TEXT = FILE.read_text(encoding="utf-8")


def workflow() -> dict[str, Any]:
    """The file; skips where nothing reads YAML."""
    yaml = pytest.importorskip("yaml", reason="PyYAML is not here")
    told: dict[str, Any] = yaml.safe_load(TEXT)
    return told


def test_actions_are_pinned_by_their_commits() -> None:
    used = re.findall(r"uses: (\S+)@(\S+) # v\d+\.\d+\.\d+$", TEXT, re.MULTILINE)
    assert len(used) == TEXT.count("uses: ")
    assert all(re.fullmatch(r"[0-9a-f]{40}", commit) for _, commit in used)
    assert len({commit for _, commit in used}) == len({name for name, _ in used})


def test_every_job_ends_some_time_and_may_only_read() -> None:
    told = workflow()
    assert told["permissions"] == {"contents": "read"}
    assert [name for name, job in told["jobs"].items() if "timeout-minutes" not in job] == []


def test_every_system_tests_itself() -> None:
    told = workflow()
    tested = {
        name
        for name, job in told["jobs"].items()
        if any("self-test" in step.get("run", "") for step in job["steps"])
    }
    assert tested == {"linux", "windows-program", "windows-trial", "macos"}
    built = set(re.findall(r"packaging/build\.py (\w+)", TEXT))
    assert built == {"linux", *elsewhere.SYSTEMS}


def test_secrets_reach_scripts_only_through_the_environment() -> None:
    told = workflow()
    runs = [step["run"] for job in told["jobs"].values() for step in job["steps"] if "run" in step]
    assert runs
    assert not any("secrets." in run or "github." in run for run in runs)


def test_what_it_runs_is_there() -> None:
    named = set(re.findall(r"\bpackaging/[\w/.-]+\.(?:py|spec|txt)\b", TEXT))
    assert named
    assert [name for name in sorted(named) if not (ROOT / name).is_file()] == []
    assert (ROOT / "tests" / "proofs" / "prove_nvda.py").is_file()


def test_the_recipes_are_python() -> None:
    for spec in sorted((ROOT / "packaging").glob("*.spec")):
        compile(spec.read_text(encoding="utf-8"), str(spec), "exec")
