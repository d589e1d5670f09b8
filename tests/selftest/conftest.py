"""A bench for the test, and what its checks find."""

from collections.abc import Iterator

import pytest

from rawi.selftest.bench import Bench, bench


@pytest.fixture
def made() -> Iterator[Bench]:
    with bench() as found:
        yield found
