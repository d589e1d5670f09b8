"""Pictures beside a saved page are read as they are, with no more memory than they need."""

import tracemalloc
from pathlib import Path

from rawi.load import companions
from tests.builders.pictures import png


def test_small_pictures_take_small_memory(tmp_path: Path) -> None:
    names = [f"{number}.png" for number in range(5)]
    for name in names:
        (tmp_path / name).write_bytes(png())
    page = "".join(f'<img src="{name}">' for name in names).encode()
    tracemalloc.start()
    found = companions.gather(tmp_path / "page.html", page)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(each.path, each.data) for each in found] == [(name, png()) for name in names]
    assert peak < companions.LARGEST_TOTAL / 20
