"""What can be got from a public index in, the words about it out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from rawi.packs.offer import Available
from rawi.wording.figures import counted
from rawi.wording.isolation import enumerated, within
from rawi.wording.labels import published
from rawi.wording.names import engine_name, one_line
from rawi.wording.packs import licence_name, pack_name, size_name
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.packs.catalogue import Listing


def size(offer: Available) -> str:
    """What has to be brought."""
    return size_name(offer.size) if offer.size else translate("packs", "size not stated")


def hosts(offer: Available) -> str:
    """Where it comes from."""
    named = offer.hosts or tuple(sorted({file.link.rpartition("/")[0] for file in offer.files}))
    return enumerated([one_line(each) for each in named])


def line(offer: Available) -> str:
    """ "ar-en  Arabic → English (Firefox Translations 3.0), 27 MB, MPL-2.0, from host"."""
    origin = _filled(translate("packs", "from {origin}"), {"origin": hosts(offer)})
    return f"{offer.name}  {', '.join((pack_name(offer), size(offer), licence_name(offer.licence), origin))}"


def question(offer: Available) -> str:
    """What a reader is told before the first byte."""
    text = translate("packs", "{host} will be asked for {pack}: {size}, {licence}.")
    facts = {
        "host": hosts(offer),
        "pack": pack_name(offer),
        "size": size(offer),
        "licence": licence_name(offer.licence),
    }
    text = _filled(text, facts)
    if not offer.checked:
        text += " " + translate(
            "packs", "Its source states no digest, so what comes cannot be checked against one."
        )
    return text


def asking(engine: str, host: str) -> str:
    """What a reader is told before a list is fetched."""
    text = translate("packs", "{host} will be asked for the list of {engine} packs, and no other host.")
    return _filled(text, {"host": one_line(host), "engine": engine_name(engine)})


def sent_on(host: str) -> str:
    """What a reader is told before a host is asked that another one named."""
    return _filled(translate("packs", "{host} will be asked too."), {"host": one_line(host)})


def listed(listing: Listing) -> str:
    """Where a list came from and when; how much of it could not be used."""
    text = translate("packs", "{engine}: {packs}, listed by {host} on {date}")
    facts = {
        "engine": engine_name(listing.source.engine),
        "packs": counted("packs", "%n pack", "%n packs", len(listing.available)),
        "host": one_line(listing.source.host),
        "date": published(listing.fetched.date()),
    }
    text = _filled(text, facts)
    if listing.left_out:
        text += "; " + counted(
            "packs",
            "%n entry was damaged and is left out",
            "%n entries were damaged and are left out",
            listing.left_out,
        )
    return text


def _filled(text: str, facts: Mapping[str, str]) -> str:
    base = text
    for name, value in facts.items():
        text = text.replace("{" + name + "}", within(base, value))
    return text
