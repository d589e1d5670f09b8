"""What hostile files are given to: the load worker, as the program starts it."""

from collections.abc import Iterator

import pytest

from rawi.workers.loading import LoadWorker, load_worker


@pytest.fixture(scope="module")
def loader() -> Iterator[LoadWorker]:
    made = LoadWorker(load_worker())
    yield made
    made.close()
