"""What `rawi packs` does with the packs on this machine, and their JSON."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled
from rawi.cli import console
from rawi.packs import exporting, finding, names, starter
from rawi.packs.entries import Damaged, Entry
from rawi.packs.needs import Needs
from rawi.packs.needs import needs as needed
from rawi.packs.store import Outcome, Store
from rawi.settings import directories, resources
from rawi.settings.locale import system_language
from rawi.settings.store import SettingsStore
from rawi.settings.table import INTERFACE_LANGUAGES
from rawi.translate.routes import PIVOT
from rawi.wording import packs as words
from rawi.wording import translator as wording
from rawi.wording.names import language_name, one_line
from rawi.wording.problems import sentence
from rawi.wording.translator import translate
from rawi.workers.pack_trial import try_pack

Json = dict[str, Any]
INTERRUPTED = 130


def store() -> Store:
    """This reader's packs, and their language for the words about them; the library stays closed."""
    places = directories.find()
    wanted = SettingsStore(places.settings).load().interface_language
    wording.install(
        wording.best_language(wanted, system_language(), INTERFACE_LANGUAGES), resources.translations()
    )
    made = Store(places.packs, starter.find)
    made.sweep()
    return made


def entry_shape(entry: Entry) -> Json:
    """A pack that can be used:

    {"name": in the store, "engine", "source", "target": BCP 47 codes, "title", "version", "licence": "" where not told,
    "size": bytes, "from": file or host, "installed": ISO 8601 (UTC) or "", "starter": comes with Rawi, "digest": SHA-256,
    "whole": true}
    """
    pack = entry.pack
    return {
        "name": entry.id,
        "engine": pack.engine,
        "source": pack.source,
        "target": pack.target,
        "title": pack.name,
        "version": pack.version,
        "licence": pack.licence,
        "size": entry.size,
        "from": entry.origin,
        "installed": entry.installed,
        "starter": entry.starter,
        "digest": pack.digest,
        "whole": True,
    }


def damaged_shape(damaged: Damaged) -> Json:
    """What is no whole pack: {"name", "whole": false, "folder", "sentence"}."""
    said = _damage(damaged.id)
    return {"name": damaged.id, "whole": False, "folder": str(damaged.folder), "sentence": said}


def list_packs(*, as_json: bool) -> int:
    """A line for each pack; with `as_json` an array of `entry_shape` and `damaged_shape`."""
    packs = store()
    found, broken = packs.entries(), packs.damaged()
    if as_json:
        console.json_data([*map(entry_shape, found), *map(damaged_shape, broken)])
        return 0
    for entry in found:
        console.data(_line(entry))
    for each in broken:
        console.say(_damage(each.id))
    return 0


def install(
    paths: Sequence[Path], languages: tuple[str, str] | None = None, *, as_json: bool, plain: bool
) -> int:
    """Install what lies there, dictionaries as of these languages; 1 where a pack could not be, 130 after Ctrl+C.

    With `as_json` one line for each: {"result": "installed", "replaced" or "known", "path", "before": version, "pack":
    `entry_shape`} or {"result": "failed", "path", "code", "facts", "sentence"}.
    """
    packs, failed = store(), 0
    with console.interruptible() as cancelled:
        for path in paths:
            try:
                for each in finding.find(path):
                    install_it = partial(_install_one, packs, each, languages, cancelled)
                    failed += not install_it(as_json=as_json, plain=plain)
            except Cancelled:
                console.say(
                    translate("cli", "Stopped; the packs that were being installed are as they were.")
                )
                return INTERRUPTED
            except RawiError as error:
                failed += 1
                _tell_failure(path, error, as_json=as_json)
    return int(failed > 0)


def remove(name: str, *, as_json: bool) -> int:
    """Remove a pack; with `as_json` {"removed": its name}."""
    packs = store()
    found = names.to_remove(name, packs.entries(), packs.damaged())
    packs.remove(found)
    if as_json:
        console.json_data({"removed": found})
    else:
        console.data(translate("cli", "Removed: {pack}").replace("{pack}", one_line(found)))
    return 0


def export(name: str, output: Path, *, as_json: bool, plain: bool) -> int:
    """Write a pack into a file; with `as_json` {"file": path, "bytes", "pack": `entry_shape`}; 130 after Ctrl+C."""
    packs = store()
    entry = names.the_one(name, packs.entries())
    try:
        with (
            console.interruptible() as cancelled,
            console.progress(translate("cli", "Writing"), plain=plain) as progress,
        ):
            written = packs.export(entry, output, progress, cancelled)
    except Cancelled:
        console.say(translate("cli", "Stopped; nothing was written."))
        return INTERRUPTED
    if as_json:
        console.json_data({"file": str(written), "bytes": written.stat().st_size, "pack": entry_shape(entry)})
    else:
        console.say(translate("cli", "Written: {name}").replace("{name}", str(written)))
    return 0


def needs(source: str, target: str, *, as_json: bool) -> int:
    """What is missing from one language to the other.

    With `as_json` {"source", "target", "way": [[source, target], …], "missing": the same of it}; 0 also where packs are missing.
    """
    if source == target:
        raise RawiError(Code.SAME_LANGUAGE, language=source)
    found = needed(source, target, {pack.pair for pack in store().packs()}, PIVOT)
    if as_json:
        missing = [[each.source, each.target] for each in found.missing]
        way = [list(each) for each in found.way]
        console.json_data({"source": source, "target": target, "way": way, "missing": missing})
    else:
        console.data("\n".join(_needs_lines(found)))
    return 0


def check(*, as_json: bool) -> int:
    """Compare every file with its digest; 1 where a pack is damaged. With `as_json` as `list_packs`, "whole" as found."""
    packs = store()
    broken = packs.damaged()
    checked = [(entry, exporting.verify(entry)) for entry in packs.entries()]
    if as_json:
        shapes = [entry_shape(entry) | {"whole": whole} for entry, whole in checked]
        console.json_data([*shapes, *map(damaged_shape, broken)])
    else:
        for entry, whole in checked:
            text = translate("cli", "Whole: {pack}") if whole else ""
            console.data(text.replace("{pack}", words.pack_name(entry.pack)) or _damage(entry.id))
        for each in broken:
            console.data(_damage(each.id))
    return int(bool(broken) or not all(whole for _, whole in checked))


def _install_one(
    packs: Store,
    path: Path,
    languages: tuple[str, str] | None,
    cancelled: IsCancelled,
    *,
    as_json: bool,
    plain: bool,
) -> bool:
    trial = partial(try_pack, cancelled=cancelled)
    try:
        title = translate("cli", "Installing {name}").replace("{name}", one_line(path.name or str(path)))
        with console.progress(title, plain=plain) as progress:
            done = packs.install(path, trial, "", progress, cancelled, languages)
    except RawiError as error:
        _tell_failure(path, error, as_json=as_json)
        return False
    if as_json:
        console.json_data(_outcome_shape(path, done), indent=None)
    else:
        console.data(words.outcome(done))
    return True


def _outcome_shape(path: Path, done: Outcome) -> Json:
    result = "known" if done.same else "replaced" if done.before else "installed"
    return {"result": result, "path": str(path), "before": done.before, "pack": entry_shape(done.entry)}


def _tell_failure(path: Path, error: RawiError, *, as_json: bool) -> None:
    if not as_json:
        console.problem(error)
        return
    said = {"code": error.code.value, "facts": error.facts, "sentence": sentence(error.code, error.facts)}
    console.json_data({"result": "failed", "path": str(path)} | said, indent=None)


def _line(entry: Entry) -> str:
    """ "firefox-en-pt  English → Portuguese (Firefox Translations 2.0), 24 MB, MPL-2.0, comes with Rawi, SHA-256 …"."""
    facts = (
        words.pack_name(entry.pack),
        words.size_name(entry.size),
        words.licence_name(entry.pack.licence),
        words.origin_name(entry),
        f"SHA-256 {entry.pack.digest}",
    )
    return f"{entry.id}  {', '.join(facts)}"


def _damage(name: str) -> str:
    return sentence(Code.PACK_DAMAGED, {"pack": name})


def _needs_lines(found: Needs) -> Iterator[str]:
    if len(found.way) > 1:
        through = translate("cli", "Translated through {language}.")
        yield through.replace("{language}", language_name(found.way[0][1]))
    missing = {(each.source, each.target) for each in found.missing}
    for pair in found.way:
        text = (
            translate("cli", "Missing: {pair}") if pair in missing else translate("cli", "Installed: {pair}")
        )
        yield text.replace("{pair}", f"{words.pair_name(*pair)} ({'-'.join(pair)})")
