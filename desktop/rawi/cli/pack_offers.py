"""What `rawi packs available`, `get` and `table` do, and their JSON."""

import shutil
import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

from rawi import capabilities
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.build import Parts, build
from rawi.cli import console
from rawi.packs.addresses import ENGINES
from rawi.packs.catalogue import Listing
from rawi.packs.choosing import choose, is_installed
from rawi.packs.getting import Getting, Got, other_host
from rawi.packs.offer import Available
from rawi.packs.partial import told
from rawi.text.language import primary
from rawi.translate.routes import PIVOT
from rawi.wording import capabilities as capability_words
from rawi.wording import offers as words
from rawi.wording import packs as pack_words
from rawi.wording.translator import translate
from rawi.workers.pack_trial import try_pack

Json = dict[str, Any]
INTERRUPTED = 130
_WRONG_USE = 2


@dataclass(frozen=True, slots=True)
class Wanted:
    """A pair ("" for any language) of one engine's packs ("" for all).

    `yes` asks nothing, `plain` is for progress, `also` are hosts to which a server may send Rawi on.
    """

    source: str
    target: str
    engine: str
    yes: bool
    plain: bool
    also: tuple[str, ...] = ()

    @property
    def engines(self) -> tuple[str, ...]:
        """Whose lists are looked at."""
        return (self.engine,) if self.engine else ENGINES


@dataclass(frozen=True, slots=True)
class _Done:
    """What became of a pack that was got: the JSON's word and the reader's."""

    result: str
    said: str


def offer_shape(offer: Available) -> Json:
    """A pack that can be got:

    {"name": "ar-en", "engine", "source", "target": BCP 47 codes, "version", "size": bytes or 0, "licence": "" where not stated,
    "hosts": [names], "checked": the source states digests, "files": [{"name", "link", "size", "sha256": "" where not stated}, …]}
    """
    files = [
        {"name": file.name, "link": file.link, "size": file.size, "sha256": file.digest}
        for file in offer.files
    ]
    return {
        "name": offer.name,
        "engine": offer.engine,
        "source": offer.source,
        "target": offer.target,
        "version": offer.version,
        "size": offer.size,
        "licence": offer.licence,
        "hosts": list(offer.hosts),
        "checked": offer.checked,
        "files": files,
    }


def listing_shape(listing: Listing) -> Json:
    """{"engine", "address", "host", "fetched": ISO 8601 (UTC), "count", "left_out"}."""
    return {
        "engine": listing.source.engine,
        "address": listing.source.index,
        "host": listing.source.host,
        "fetched": listing.fetched.isoformat(timespec="seconds"),
        "count": len(listing.available),
        "left_out": listing.left_out,
    }


def available(wanted: Wanted, *, refresh: bool, as_json: bool) -> int:
    """A line for each pack; with `as_json` {"lists": [`listing_shape`, …], "packs": [`offer_shape`, …]}; 1 where there is no list."""
    parts = build()
    try:
        if refresh:
            status = _refresh(parts, wanted)
            if status:
                return status
        lists = _lists(parts, wanted)
    finally:
        parts.close()
    if not lists:
        console.say(_no_list())
        return 1
    found = [offer for listing in lists for offer in listing.available if _fits(offer, wanted)]
    if as_json:
        console.json_data({"lists": [*map(listing_shape, lists)], "packs": [*map(offer_shape, found)]})
        return 0
    for listing in lists:
        console.say(words.listed(listing))
    for offer in found:
        console.data(words.line(offer))
    return 0


def get(wanted: Wanted, save: Path | None, *, as_json: bool) -> int:
    """Get and install what the pair needs, or put it into the folder `save`.

    With `as_json` one line for each: {"pack": `offer_shape`, "result": "installed", "known" or "saved", "sha256": {file's name: digest}}.
    """
    if primary(wanted.source) == primary(wanted.target):
        raise RawiError(Code.SAME_LANGUAGE, language=wanted.target)
    parts = build()
    try:
        with console.interruptible() as cancelled:
            return _get(parts, wanted, save, cancelled, as_json=as_json)
    except Cancelled:
        console.say(translate("cli", "Stopped. Ask for it again: it goes on where it was."))
        return INTERRUPTED
    finally:
        parts.close()


def table(*, as_json: bool) -> int:
    """A line for each language; with `as_json` an array of {"language", "into": [engines], "out_of", "speech", "pictures", "interface"}."""
    from rawi.workers.synthesizer import WorkerSynthesizer, espeak_worker

    parts = build()
    synthesizer = WorkerSynthesizer(espeak_worker())
    try:
        rows = capabilities.table(capabilities.offered().pairs, synthesizer.voices())
    finally:
        synthesizer.close()
        parts.close()
    if as_json:
        console.json_data([asdict(row) for row in rows])
        return 0
    for line in sorted(map(capability_words.line, rows)):
        console.data(line)
    return 0


def _get(parts: Parts, wanted: Wanted, save: Path | None, cancelled: IsCancelled, *, as_json: bool) -> int:
    lists = _lists(parts, wanted)
    if not lists:
        console.say(_no_list())
        return 1
    offers = [offer for listing in lists for offer in listing.available]
    installed = () if save else parts.packs.packs()
    chosen = choose(offers, wanted.source, wanted.target, installed, PIVOT, wanted.engine)
    if not chosen:
        raise RawiError(Code.PACK_UNKNOWN, pack=f"{wanted.source}-{wanted.target}")
    missing = [offer for offer in chosen if not is_installed(offer, installed)]
    for offer in chosen:
        if offer not in missing:
            _tell(offer, _known(offer), {}, as_json=as_json)
    if missing and not _agreed([words.question(offer) for offer in missing], wanted, missing):
        return _WRONG_USE
    for offer in missing:
        _bring(parts, offer, save, wanted, cancelled, as_json=as_json)
    return 0


def _bring(
    parts: Parts,
    offer: Available,
    save: Path | None,
    wanted: Wanted,
    cancelled: IsCancelled,
    *,
    as_json: bool,
) -> None:
    def install(path: Path, origin: str, progress: Progress, cancelled: IsCancelled) -> _Done:
        trial = partial(try_pack, cancelled=cancelled)
        done = parts.packs.install(path, trial, origin, progress, cancelled)
        return _Done("known" if done.same else "installed", pack_words.outcome(done))

    getting = Getting(parts.downloader, parts.places.downloads, partial(_keep, save) if save else install)
    got = _fetched(getting, offer, wanted, cancelled)
    _tell(offer, got.installed, got.digests, as_json=as_json)


def _fetched(getting: Getting[_Done], offer: Available, wanted: Wanted, cancelled: IsCancelled) -> Got[_Done]:
    """Get it; where a server sends Rawi on to another host, a reader at a terminal is asked about that one too."""
    title = translate("cli", "Getting {pack}").replace("{pack}", pack_words.pack_name(offer))
    also = wanted.also
    while True:
        try:
            with console.progress(title, plain=wanted.plain) as progress:
                return getting.get(offer, progress, cancelled, also)
        except RawiError as error:
            host = other_host(error)
            if not host or wanted.yes or not sys.stdin.isatty() or host in also:
                raise
            console.problem(error)
            if not _agreed([words.sent_on(host)], wanted):
                raise
            also = (*also, host)


def _keep(folder: Path, path: Path, _origin: str, progress: Progress, _cancelled: IsCancelled) -> _Done:
    """Move what was fetched into the folder, instead of installing it."""
    goal = folder / path.name
    with told(path.name):
        folder.mkdir(parents=True, exist_ok=True)
        if goal.is_dir():
            shutil.rmtree(goal)
        shutil.move(path, goal)
    progress(1.0)
    return _Done("saved", translate("cli", "Written: {name}").replace("{name}", str(goal)))


def _known(offer: Available) -> _Done:
    text = translate("packs", "Already installed: {pack}")
    return _Done("known", text.replace("{pack}", pack_words.pack_name(offer)))


def _tell(offer: Available, done: _Done, digests: dict[str, str], *, as_json: bool) -> None:
    if as_json:
        shape = {"pack": offer_shape(offer), "result": done.result, "sha256": digests}
        console.json_data(shape, indent=None)
        return
    console.data(done.said)
    for name, digest in digests.items():
        console.say(f"{name}: SHA-256 {digest}")


def _refresh(parts: Parts, wanted: Wanted) -> int:
    """Fetch each list after asking; one that does not come leaves the other. 1 where none came."""
    sources = [parts.catalogue.source(engine) for engine in wanted.engines]
    abroad = [words.asking(source.engine, source.host) for source in sources if source.web]
    if abroad and not _agreed(abroad, wanted):
        return _WRONG_USE
    failed = 0
    with console.interruptible() as cancelled:
        for source in sources:
            try:
                with console.progress(translate("cli", "Fetching the list"), plain=wanted.plain) as progress:
                    parts.catalogue.refresh(source.engine, progress, cancelled)
            except RawiError as error:
                console.problem(error)
                failed += 1
            except Cancelled:
                console.say(translate("cli", "Stopped; the lists are as they were."))
                return INTERRUPTED
    return int(failed == len(sources))


def _agreed(told_before: Iterable[str], wanted: Wanted, offers: Iterable[Available] = ()) -> bool:
    """Say who will be contacted, and ask, unless that was answered on the command line or nobody is contacted."""
    for text in told_before:
        console.say(text)
    if wanted.yes or (offers and not any(offer.hosts for offer in offers)):
        return True
    if not sys.stdin.isatty():
        console.say(translate("cli", "Nothing was contacted. Add --yes to go on without being asked."))
        return False
    import typer

    return typer.confirm(translate("cli", "Go on?"), err=True)


def _lists(parts: Parts, wanted: Wanted) -> list[Listing]:
    found = (parts.catalogue.stored(engine) for engine in wanted.engines)
    return [listing for listing in found if listing]


def _fits(offer: Available, wanted: Wanted) -> bool:
    source, target = primary(wanted.source), primary(wanted.target)
    return source in ("", primary(offer.source)) and target in ("", primary(offer.target))


def _no_list() -> str:
    return translate(
        "cli", "There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you."
    )
