"""Looking for garbage often, where a look at everything that lives would take most of a test's time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def only_new_garbage() -> Iterator[None]:
    """`gc.collect` looks at what is made from now on; afterwards at everything again."""
    gc.collect()
    gc.freeze()
    try:
        yield
    finally:
        gc.unfreeze()
