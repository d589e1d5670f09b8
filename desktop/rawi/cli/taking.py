"""What `rawi import` does: files and folders into the library, one line for each."""

from collections.abc import Callable, Sequence
from pathlib import Path

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.build import Parts, build
from rawi.cli import console
from rawi.cli.entries import Json, entry_shape
from rawi.cli.passwords import Passwords
from rawi.intake import Added, Failed, Known, Result
from rawi.watching import watch
from rawi.wording.names import one_line
from rawi.wording.passwords import how
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

INTERRUPTED = 130


class Tally:
    """Tells each result and counts them."""

    def __init__(self, tell: Callable[[Result], None]) -> None:
        self._tell = tell
        self.added = self.known = self.failed = self.locked = 0

    def take(self, result: Result) -> None:
        """Tell and count one."""
        self.added += isinstance(result, Added)
        self.known += isinstance(result, Known)
        self.failed += isinstance(result, Failed)
        self.locked += isinstance(result, Failed) and result.error.asks_password
        self._tell(result)

    def close(self) -> int:
        """Say how many there were; the exit status."""
        text = translate("cli", "Added: {added}. Already in the library: {known}. Not imported: {failed}.")
        for name, count in (("added", self.added), ("known", self.known), ("failed", self.failed)):
            text = text.replace("{" + name + "}", str(count))
        console.say(text)
        if self.locked:
            console.say(how())
        return int(self.failed > 0)


def import_files(
    paths: Sequence[Path],
    passwords: Passwords,
    library: Path | None,
    *,
    watching: bool,
    as_json: bool,
    plain: bool,
) -> int:
    """Import; 1 where a file could not be, 130 after Ctrl+C. With `watching` it goes on with what arrives until Ctrl+C."""
    folders = [path for path in paths if path.is_dir()] if watching else []
    if watching and not folders:
        raise RawiError(Code.FOLDER_MISSING, name=paths[0].name or str(paths[0]))
    parts = build(library)
    tally = Tally(_as_json if as_json else _as_lines)
    try:
        _import(parts, [path for path in paths if path not in folders], tally, passwords, plain=plain)
        if folders:
            console.say(translate("cli", "Watching; Ctrl+C ends it."))
            with console.interruptible() as cancelled:
                watch(folders, parts.intake, tally.take, cancelled, password=passwords.now)
    except Cancelled:
        if not folders:
            console.say(
                translate("cli", "Stopped. What is in stays in; the same command goes on with the rest.")
            )
        return tally.close() if folders else INTERRUPTED
    finally:
        parts.close()
    return tally.close()


def _import(parts: Parts, paths: Sequence[Path], tally: Tally, passwords: Passwords, *, plain: bool) -> None:
    """What is locked waits until all the others are in; then whoever is there is asked for a password as long as they type one."""
    asked = False
    while paths:
        locked = _imported(parts, paths, tally, passwords, plain=plain)
        if not locked or not passwords.ask([each.name for each in locked], wrong=asked):
            for each in locked:
                tally.take(each)
            return
        asked, paths = True, [each.path for each in locked]


def _imported(
    parts: Parts, paths: Sequence[Path], tally: Tally, passwords: Passwords, *, plain: bool
) -> list[Failed]:
    """What somebody could let in by typing a password; all else is told."""
    locked: list[Failed] = []

    def take(result: Result) -> None:
        if isinstance(result, Failed) and result.error.asks_password and passwords.can_ask:
            locked.append(result)
        else:
            tally.take(result)

    with (
        console.interruptible() as cancelled,
        console.progress(translate("cli", "Importing"), plain=plain) as progress,
    ):
        parts.intake.import_paths(paths, take, progress, cancelled, passwords.now)
    return locked


def result_shape(result: Result) -> Json:
    """{"result": "added" or "known", "path", "entry": as in `rawi list --json`}, or {"result": "failed", "path", "name",
    "code": of `article.errors.Code`, "facts", "sentence": in the reader's language}.
    """
    if isinstance(result, Failed):
        error = result.error
        shape = {"name": result.name, "code": error.code.value, "facts": error.facts}
        said = {"sentence": sentence(error.code, error.facts)}
        return {"result": "failed", "path": str(result.path), **shape, **said}
    ended = "added" if isinstance(result, Added) else "known"
    return {"result": ended, "path": str(result.path), "entry": entry_shape(result.entry)}


def _as_json(result: Result) -> None:
    """One line of JSON for each result, as soon as it is there."""
    console.json_data(result_shape(result), indent=None)


def _as_lines(result: Result) -> None:
    if isinstance(result, Failed):
        console.say(sentence(result.error.code, result.error.facts))
        return
    text = (
        translate("cli", "Added: {title}")
        if isinstance(result, Added)
        else translate("cli", "Already in the library: {title}")
    )
    console.data(text.replace("{title}", one_line(result.entry.title)))
