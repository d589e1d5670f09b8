"""Argos Translate's package index in, the packs that it offers out.

The index (github.com/argosopentech/argospm-index) is an array of packages: from_code, to_code, package_version, links.
It states neither size nor licence nor digest.
"""

import re

from rawi.packs.addresses import Source
from rawi.packs.argos import ALIASES
from rawi.packs.links import resolved
from rawi.packs.offer import Available, Offers, Remote, offer
from rawi.text.language import clean_language

_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){0,3}")


def language(code: str) -> str:
    """The BCP 47 code of one of Argos'; "" for nonsense."""
    return ALIASES.get(code) or clean_language(code)


def read(source: Source, found: object) -> Offers:
    """The newest package of each pair; TypeError where this is no package index."""
    if not isinstance(found, list):
        raise TypeError("no array")
    newest: dict[str, Available] = {}
    left_out = 0
    for record in found:
        found_offer = _offer(source, record)
        if found_offer is None:
            left_out += 1
        elif found_offer.name not in newest or _order(found_offer) > _order(newest[found_offer.name]):
            newest[found_offer.name] = found_offer
    return Offers(tuple(newest.values()), left_out)


def _offer(source: Source, record: object) -> Available | None:
    if not isinstance(record, dict) or record.get("type", "translate") != "translate":
        return None
    codes, version = (record.get("from_code"), record.get("to_code")), record.get("package_version")
    links = record.get("links")
    if not all(isinstance(text, str) for text in (*codes, version)) or not isinstance(links, list):
        return None
    start, end = (language(str(code)) for code in codes)
    link = next(filter(None, (resolved(source, each) for each in links[:20])), None)
    if not start or not end or start == end or not _VERSION.fullmatch(str(version)) or link is None:
        return None
    name = f"translate-{start}_{end}-{str(version).replace('.', '_')}.argosmodel"
    return offer("argos", start, end, str(version), source.licence, (Remote("package", name, link),))


def _order(found: Available) -> tuple[int, ...]:
    return tuple(map(int, found.version.split(".")))
