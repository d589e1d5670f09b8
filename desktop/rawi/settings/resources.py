"""Where the files lie that Rawi brings along: beside the program in a checkout, inside the package once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_CHECKOUT = _PACKAGE.parent.parent


def resources() -> Path:
    """The folder with templates, themes, icons and samples."""
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _CHECKOUT / "resources"


def translations() -> Path:
    """The folder with the compiled translations."""
    packed = _PACKAGE / "_translations"
    return packed if packed.is_dir() else _CHECKOUT / "translations"


def guide(language: str) -> Path:
    """The article that tells how Rawi is used, in this interface language ("pt_BR"); in English where it is not written yet."""
    folder = resources() / "help"
    found = folder / f"guide.{language}.md"
    return found if found.is_file() else folder / "guide.en.md"


def licences() -> Path:
    """The article that lists the parts of an installed Rawi with their licences; a checkout has none."""
    return resources() / "licences.md"


def sample() -> Path:
    """The article that is opened when the reader names none."""
    return resources() / "samples" / "welcome.en.html"
