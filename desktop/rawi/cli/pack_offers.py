"""What `rawi packs available` and `table` do, their JSON, and what is asked before a host is contacted."""

import sys
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

from rawi import capabilities
from rawi.article.errors import Cancelled, RawiError
from rawi.build import Parts, build
from rawi.cli import console
from rawi.packs.addresses import ENGINES
from rawi.packs.catalogue import Listing
from rawi.packs.offer import Available
from rawi.text.language import primary
from rawi.wording import capabilities as capability_words
from rawi.wording import offers as words
from rawi.wording.translator import translate

Json = dict[str, Any]
INTERRUPTED = 130
WRONG_USE = 2


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
        found_lists = lists(parts, wanted)
    finally:
        parts.close()
    if not found_lists:
        console.say(no_list())
        return 1
    found = [offer for listing in found_lists for offer in listing.available if _fits(offer, wanted)]
    if as_json:
        console.json_data({"lists": [*map(listing_shape, found_lists)], "packs": [*map(offer_shape, found)]})
        return 0
    for listing in found_lists:
        console.say(words.listed(listing))
    for offer in found:
        console.data(words.line(offer))
    return 0


def table(*, as_json: bool) -> int:
    """A line for each language; with `as_json` an array of {"language", "into": [engines], "out_of", "speech", "pictures", "interface"}."""
    parts = build()
    synthesizer = parts.voicing.synthesizer()
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


def _refresh(parts: Parts, wanted: Wanted) -> int:
    """Fetch each list after asking; one that does not come leaves the other. 1 where none came."""
    sources = [parts.catalogue.source(engine) for engine in wanted.engines]
    abroad = [words.asking(source.engine, source.host) for source in sources if source.web]
    if abroad and not agreed(abroad, wanted):
        return WRONG_USE
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


def agreed(told_before: Iterable[str], wanted: Wanted, offers: Iterable[Available] = ()) -> bool:
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


def lists(parts: Parts, wanted: Wanted) -> list[Listing]:
    """The lists that are kept; nobody is contacted."""
    found = (parts.catalogue.stored(engine) for engine in wanted.engines)
    return [listing for listing in found if listing]


def _fits(offer: Available, wanted: Wanted) -> bool:
    source, target = primary(wanted.source), primary(wanted.target)
    return source in ("", primary(offer.source)) and target in ("", primary(offer.target))


def no_list() -> str:
    """What a reader is told who has none."""
    return translate(
        "cli", "There is no list of packs yet. “rawi packs available --refresh” fetches it, after asking you."
    )
