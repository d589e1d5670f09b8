"""Trying a thing: what it raises becomes a finding, and the next thing is tried all the same."""

from __future__ import annotations

import time
from collections.abc import Callable

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.selftest.model import Absent, Fault, Finding, State

Told = tuple[str, dict[str, str]]
"""What was found: a code of `wording.self_test` and its facts."""


def tried(check: str, subject: str, work: Callable[[], Told]) -> Finding:
    """What came of it. Cancelled goes through."""
    begun = time.monotonic()
    return _outcome(check, subject, work).lasting(time.monotonic() - begun)


def _outcome(check: str, subject: str, work: Callable[[], Told]) -> Finding:
    try:
        told, facts = work()
    except Cancelled:
        raise
    except Exception as error:  # noqa: BLE001 - a broken installation fails in any way; the table says how
        return failed(check, error, subject)
    return Finding(check, subject, State.WORKS, told, facts)


def failed(check: str, error: Exception, subject: str = "") -> Finding:
    """The finding that this is."""
    if isinstance(error, Fault):
        state = State.ABSENT if isinstance(error, Absent) else State.FAILS
        return Finding(check, subject, state, error.reason, error.facts)
    if isinstance(error, RawiError):
        old = error.code is Code.PROCESSOR_OLD  # no fault of this Rawi
        return Finding(check, subject, State.ABSENT if old else State.FAILS, error.code.value, error.facts)
    return Finding(check, subject, State.FAILS, "fault", {"reason": f"{type(error).__name__}: {error}"})
