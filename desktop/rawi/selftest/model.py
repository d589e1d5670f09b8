"""What the self-test tells: a finding for each thing that was tried; `wording.self_test` makes words of the codes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum


class State(StrEnum):
    """It works, it does not, or there was nothing to try it with, which is no fault of this Rawi."""

    WORKS = "works"
    FAILS = "fails"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was tried.

    `check` is one of `running.CHECKS`, `subject` what of it (a language, an engine, a kind of file; codes, "" for the whole),
    `told` a code for what was found or why it fails (of `wording.self_test` or of `article.errors`) with its `facts`; `seconds`
    is how long it took.
    """

    check: str
    subject: str = ""
    state: State = State.WORKS
    told: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0

    def lasting(self, seconds: float) -> Finding:
        """The same, with how long it took."""
        return replace(self, seconds=seconds)


class Fault(Exception):  # noqa: N818 - a finding, not an error of this code
    """What was tried does not work: a reason of `wording.self_test` and its facts."""

    def __init__(self, reason: str, **facts: str) -> None:
        super().__init__(reason)
        self.reason, self.facts = reason, facts


class Absent(Fault):
    """There is nothing to try it with."""
