"""What `rawi packs get` does, and its JSON."""

import shutil
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from rawi.article.disk import explained
from rawi.article.errors import Cancelled, Code, RawiError
from rawi.article.progress import IsCancelled, Progress
from rawi.build import Parts, build
from rawi.cli import console
from rawi.cli.pack_offers import INTERRUPTED, WRONG_USE, Wanted, agreed, lists, no_list, offer_shape
from rawi.packs.choosing import choose, is_installed
from rawi.packs.getting import Getting, Got, other_host
from rawi.packs.offer import Available
from rawi.text.language import primary
from rawi.translate.routes import PIVOT
from rawi.wording import offers as words
from rawi.wording import packs as pack_words
from rawi.wording.translator import translate
from rawi.workers.pack_trial import try_pack


@dataclass(frozen=True, slots=True)
class _Done:
    """What became of a pack that was got: the JSON's word and the reader's."""

    result: str
    said: str


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


def _get(parts: Parts, wanted: Wanted, save: Path | None, cancelled: IsCancelled, *, as_json: bool) -> int:
    listings = lists(parts, wanted)
    if not listings:
        console.say(no_list())
        return 1
    offers = [offer for listing in listings for offer in listing.available]
    installed = () if save else parts.packs.packs()
    chosen = choose(offers, wanted.source, wanted.target, installed, PIVOT, wanted.engine)
    if not chosen:
        raise RawiError(Code.PACK_UNKNOWN, pack=f"{wanted.source}-{wanted.target}")
    missing = [offer for offer in chosen if not is_installed(offer, installed)]
    for offer in chosen:
        if offer not in missing:
            _tell(offer, _known(offer), {}, as_json=as_json)
    if missing and not agreed([words.question(offer) for offer in missing], wanted, missing):
        return WRONG_USE
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
            if not agreed([words.sent_on(host)], wanted):
                raise
            also = (*also, host)


def _keep(folder: Path, path: Path, _origin: str, progress: Progress, _cancelled: IsCancelled) -> _Done:
    """Move what was fetched into the folder, instead of installing it."""
    goal = folder / path.name
    with explained(path.name):
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
