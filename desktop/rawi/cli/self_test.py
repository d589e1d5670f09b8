"""`rawi self-test`: a table of what works, and a closing line."""

from typing import Any

from rawi import __version__
from rawi.article.errors import Cancelled
from rawi.cli import console
from rawi.selftest.model import Finding, State
from rawi.selftest.running import run
from rawi.wording import self_test as words
from rawi.wording.figures import decimal
from rawi.wording.translator import translate

Json = dict[str, Any]
INTERRUPTED = 130
_GAP = "  "


def self_test(*, as_json: bool, plain: bool) -> int:
    """Try everything; 0 where all works (what there is nothing to try with counts as no fault), 1 where something does not,
    130 after Ctrl+C. RawiError where there is no room for a home that goes away.

    With `as_json` {"version", "works": true or false, "checks": array of `finding_shape`}.
    """
    findings: list[Finding] = []
    try:
        with (
            console.interruptible() as cancelled,
            console.progress(words.title(), plain=plain) as progress,
        ):
            findings += run(progress, cancelled)
    except Cancelled:
        console.say(translate("cli", "Stopped."))
        return INTERRUPTED
    broken = sum(each.state is State.FAILS for each in findings)
    if as_json:
        shapes = [finding_shape(each) for each in findings]
        console.json_data({"version": __version__, "works": not broken, "checks": shapes})
    else:
        console.data("\n".join(table(findings)))
    console.say(words.closing(broken, sum(each.state is State.ABSENT for each in findings)))
    return int(broken > 0)


def finding_shape(finding: Finding) -> Json:
    """A thing that was tried:

    {"check": "open", "structure", "translate", "speak", "export", "library", "accessibility" or "fonts", "subject": what of it,
    "state": "works", "fails" or "absent", "code": what was found or why it fails, "facts": its facts, "sentence", "seconds"}
    """
    return {
        "check": finding.check,
        "subject": finding.subject,
        "state": finding.state.value,
        "code": finding.told,
        "facts": dict(finding.facts),
        "sentence": words.told(finding.told, finding.facts),
        "seconds": round(finding.seconds, 3),
    }


def table(findings: list[Finding]) -> list[str]:
    """A line for each, its columns one below the other whatever the script."""
    from rich.cells import cell_len

    rows = [words.heads(), *map(_row, findings)]
    widths = [max(cell_len(row[column]) for row in rows) for column in range(4)]
    return [
        _GAP.join(
            [
                *(text + " " * (width - cell_len(text)) for text, width in zip(row, widths, strict=False)),
                row[-1],
            ]
        ).rstrip()
        for row in rows
    ]


def _row(finding: Finding) -> tuple[str, ...]:
    return (
        words.check_name(finding.check),
        words.subject(finding.check, finding.subject),
        words.state_name(finding.state.value),
        decimal(finding.seconds),
        words.told(finding.told, finding.facts),
    )
