"""What the window of packs says: its rows, a pack's details, what a pair of languages needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rawi.article.errors import Code
from rawi.packs.answering import Answer, Step
from rawi.packs.entries import Entry
from rawi.packs.offer import Available
from rawi.wording import offers as offer_words
from rawi.wording.figures import counted, figure
from rawi.wording.isolation import enumerated, isolated, within
from rawi.wording.labels import published
from rawi.wording.names import engine_name, language_name, one_line
from rawi.wording.packs import licence_name, origin_name, pack_name, pair_name, size_name
from rawi.wording.problems import sentence
from rawi.wording.translator import translate

if TYPE_CHECKING:
    from rawi.packs.catalogue import Listing


def row(entry: Entry, *, damaged: bool = False) -> str:
    """A pack in the list: what it is, and below it size, licence and where it comes from; what to do where it is damaged."""
    facts = size_name(entry.size), licence_name(entry.pack.licence), origin_name(entry)
    below = damage(entry.id) if damaged else enumerated(facts)
    return f"{pack_name(entry.pack)}\n{below}"


def damage(name: str) -> str:
    """That a pack is damaged, and what to do."""
    return sentence(Code.PACK_DAMAGED, {"pack": name})


def details(entry: Entry) -> str:
    """Everything about a pack, a line each."""
    pack = entry.pack
    lines = (
        (translate("packwindow", "Languages"), pair_name(pack.source, pack.target)),
        (translate("packwindow", "Engine"), engine_name(pack.engine)),
        (translate("packwindow", "Version"), one_line(pack.version)),
        (translate("packwindow", "Size"), size_name(entry.size)),
        (translate("packwindow", "Licence"), licence_name(pack.licence)),
        (translate("packwindow", "Where it comes from"), _origin(entry)),
        (translate("packwindow", "Installed"), _day(entry.installed)),
        (translate("packwindow", "Name"), isolated(entry.id)),
        (translate("packwindow", "Digest (SHA-256)"), isolated(pack.digest)),
    )
    return "\n".join(f"{name}: {value}" for name, value in lines if value)


def broken_details(name: str, folder: str) -> str:
    """What is known of a folder that is no whole pack."""
    place = translate("packwindow", "Folder")
    return f"{damage(name)}\n{place}: {isolated(folder)}"


def listed(count: int, broken: int) -> str:
    """How many there are."""
    text = translate("packwindow", "Packs: {count}").replace("{count}", figure(count))
    if broken:
        text += translate("packwindow", "; damaged: {count}").replace("{count}", figure(broken))
    return text


def checked(sound: int, broken: Sequence[str]) -> str:
    """What reading every file led to."""
    if broken:
        return " ".join(map(damage, broken))
    return counted(
        "packwindow",
        "Every file of %n pack is as it was installed.",
        "Every file of %n packs is as it was installed.",
        sound,
    )


def ask_remove(name: str) -> str:
    """The question before a pack goes."""
    text = translate(
        "packwindow",
        "Remove {pack}?\n\nWhat you translated with it stays readable. To use it again, you need its file or the network.",
    )
    return text.replace("{pack}", within(text, one_line(name)))


def ask_install(names: Sequence[str]) -> str:
    """The question where packs were opened as if they were articles."""
    text = translate("packwindow", "These are language packs, no articles. Install them?")
    return "\n".join((text, "", *(isolated(one_line(name)) for name in names)))


def ask_get(offers: Iterable[Available], also: str = "") -> str:
    """What is told before the first byte."""
    told = [offer_words.question(offer) for offer in offers]
    if also:
        told.append(offer_words.sent_on(also))
    return "\n\n".join((*told, translate("packwindow", "Go on?")))


def ask_lists(hosts: Mapping[str, str]) -> str:
    """What is told before lists are fetched from these hosts, by engine."""
    told = [offer_words.asking(engine, host) for engine, host in hosts.items()]
    return "\n\n".join((*told, translate("packwindow", "Go on?")))


def lists(hosts: Mapping[str, str], listings: Iterable[Listing]) -> str:
    """Which lists there are, from when, a line each."""
    found = {listing.source.engine: listing for listing in listings}
    return "\n".join(
        offer_words.listed(found[engine]) if engine in found else _unlisted(engine, host)
        for engine, host in hosts.items()
    )


def answer(found: Answer, *, lists_fetched: bool) -> str:
    """What one language needs to get to the other, a line each."""
    lines = [_answer_head(found), *map(_step, found.way)]
    known = {offer.pair for offer in found.offers}
    lines += [_offer(offer, newer=not found.missing) for offer in found.offers]
    if found.missing and found.possible and not known:
        lines.append(_how(lists_fetched=lists_fetched))
    return "\n".join(lines)


def _answer_head(found: Answer) -> str:
    pair = pair_name(found.source, found.target)
    if not found.possible:
        text = translate("packwindow", "{pair}: no. Nobody is known to offer the packs that are missing.")
    elif found.missing:
        text = translate("packwindow", "{pair}: not yet; packs missing: {count}.")
    elif len(found.way) > 1:
        text = translate("packwindow", "{pair}: yes, everything is installed. It goes through {language}.")
    else:
        text = translate("packwindow", "{pair}: yes, everything is installed.")
    facts = {
        "pair": pair,
        "count": figure(len(found.missing)),
        "language": language_name(found.way[0].target),
    }
    return _filled(text, facts)


def _step(step: Step) -> str:
    if step.pack:
        text, name = translate("packwindow", "Installed: {pack}"), pack_name(step.pack)
        return _filled(text, {"pack": name})
    text = translate("packwindow", "Missing: {pack}")
    return _filled(text, {"pack": pair_name(step.source, step.target)}) + _offered_by(step)


def _offered_by(step: Step) -> str:
    names = enumerated([engine_name(each) for each in step.engines])
    told = (
        translate("packwindow", " (offered: {engines})")
        if names
        else translate("packwindow", " (offered by nobody)")
    )
    return told.replace("{engines}", names)


def _offer(offer: Available, *, newer: bool) -> str:
    text = (
        translate("packwindow", "A newer one can be got: {offer}")
        if newer
        else translate("packwindow", "It can be got: {offer}")
    )
    facts = pack_name(offer), offer_words.size(offer), licence_name(offer.licence), offer_words.hosts(offer)
    return _filled(text, {"offer": enumerated(facts)})


def _how(*, lists_fetched: bool) -> str:
    if lists_fetched:
        return translate("packwindow", "The lists that were fetched do not have it. Install it from a file.")
    return translate(
        "packwindow",
        "To know size and licence, ask the public lists. Or install the pack from a file that somebody gives you.",
    )


def _unlisted(engine: str, host: str) -> str:
    text = translate("packwindow", "{engine}: the list at {host} was not fetched yet")
    return _filled(text, {"engine": engine_name(engine), "host": one_line(host)})


def _origin(entry: Entry) -> str:
    return origin_name(entry) if entry.starter else isolated(one_line(entry.origin))


def _day(when: str) -> str:
    try:
        return published(datetime.fromisoformat(when)) if when else ""
    except ValueError:
        return one_line(when)


def _filled(text: str, facts: Mapping[str, str]) -> str:
    base = text
    for name, value in facts.items():
        text = text.replace("{" + name + "}", within(base, value))
    return text
