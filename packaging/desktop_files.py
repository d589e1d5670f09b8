"""Makes what a Linux desktop wants to know of Rawi: `python3 packaging/desktop_files.py FOLDER`, in an environment with Rawi's parts.

In the folder are then rawi.desktop, rawi.metainfo.xml, man/rawi.1, icons/SIZExSIZE/apps/rawi.png, icons/scalable/apps/rawi.svg and
completions/{rawi.bash,_rawi,rawi.fish}. What else is in it is left alone.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))

from freedesktop import completions, entry, icons, manual, metainfo


def make(folder: Path, site: str = metainfo.SITE) -> None:
    """Write them all; `site` is where Rawi is published. OSError."""
    files = {
        f"{entry.NAME}.desktop": entry.desktop_entry(),
        f"{entry.NAME}.metainfo.xml": metainfo.metainfo(site),
        f"man/{entry.NAME}.1": manual.manual(),
        **{f"completions/{name}": text for name, text in completions.completions().items()},
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    icons.write(folder / "icons")


def main() -> int:
    """Read the arguments and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--site", default=metainfo.SITE, help="the address where Rawi is published")
    given = parser.parse_args()
    make(given.folder, given.site.rstrip("/"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
