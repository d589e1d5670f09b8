"""rawi.metainfo.xml: what software centres show (https://www.freedesktop.org/software/appstream/docs/)."""

import xml.etree.ElementTree as ET
from urllib.parse import urlsplit

from freedesktop import kinds
from freedesktop.entry import CATEGORIES, NAME
from freedesktop.words import english, others
from rawi.settings import resources

SITE = "https://example.org/rawi"
"""Where Rawi is published. AppStream wants a component's id to be a domain's, and pictures at an address; whoever publishes Rawi gives
theirs to `packaging/desktop_files.py --site`, with resources/screenshots in the folder "screenshots" there.
"""

RELEASES = (("0.1.0", "2026-11-25", "The first release."),)
"""Version, day and what is new, the newest first."""

SCREENSHOTS = ("original", "both", "translation", "library")
"""Pictures of resources/screenshots, made of Rawi with its own sample articles."""

_SPECIAL = {"zh_CN": "zh-CN", "pt_BR": "pt-BR"}
_CONTROLS = ("keyboard", "pointing")
_WIDTH, _HEIGHT = 16, 20
"""Bytes of a PNG file in which its size stands."""


def component_id(site: str = SITE) -> str:
    """The site's domain turned around, and the program: "org.example.rawi"."""
    host = urlsplit(site).hostname or ""
    return ".".join([*reversed(host.removeprefix("www.").split(".")), NAME])


def metainfo(site: str = SITE) -> str:
    """The whole file."""
    root = ET.Element("component", type="desktop-application")
    _text(root, "id", component_id(site))
    _text(root, "metadata_license", "CC0-1.0")
    _text(root, "project_license", "GPL-3.0-or-later")
    _text(root, "name", "Rawi")
    _told(root, "summary", "comment")
    _text(root, "developer_name", "Rawi")
    description = ET.SubElement(root, "description")
    for name in ("about", "people"):
        _told(description, "p", name)
    _text(root, "launchable", f"{NAME}.desktop", type="desktop-id")
    _text(root, "icon", NAME, type="stock")
    categories = ET.SubElement(root, "categories")
    for each in CATEGORIES:
        _text(categories, "category", each)
    _text(root, "url", site, type="homepage")
    _screenshots(root, site)
    _abilities(root)
    _releases(root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _screenshots(root: ET.Element, site: str) -> None:
    shots = ET.SubElement(root, "screenshots")
    for number, name in enumerate(SCREENSHOTS):
        shot = ET.SubElement(shots, "screenshot", {} if number else {"type": "default"})
        _told(shot, "caption", name)
        width, height = _size(name)
        address = f"{site}/screenshots/{name}.png"
        _text(shot, "image", address, type="source", width=str(width), height=str(height))


def _size(name: str) -> tuple[int, int]:
    """Width and height of a picture that is really there, in pixels."""
    data = (resources.resources() / "screenshots" / f"{name}.png").read_bytes()
    return (
        int.from_bytes(data[_WIDTH : _WIDTH + 4], "big"),
        int.from_bytes(data[_HEIGHT : _HEIGHT + 4], "big"),
    )


def _abilities(root: ET.Element) -> None:
    """What it opens, what it is worked with, and that its content is nobody's concern."""
    provides = ET.SubElement(root, "provides")
    _text(provides, "binary", NAME)
    for each in kinds.types():
        _text(provides, "mediatype", each)
    supports = ET.SubElement(root, "supports")
    for each in _CONTROLS:
        _text(supports, "control", each)
    _text(supports, "internet", "offline-only")
    ET.SubElement(root, "content_rating", type="oars-1.1")


def _releases(root: ET.Element) -> None:
    releases = ET.SubElement(root, "releases")
    for version, day, news in RELEASES:
        release = ET.SubElement(releases, "release", version=version, date=day, type="stable")
        _text(ET.SubElement(release, "description"), "p", news)


def _told(parent: ET.Element, tag: str, name: str) -> None:
    """A text in English and in every other language."""
    _text(parent, tag, english(name))
    for language, text in others(name).items():
        _text(parent, tag, text, **{"xml:lang": _SPECIAL.get(language, language)})


def _text(parent: ET.Element, tag: str, text: str, **attributes: str) -> None:
    ET.SubElement(parent, tag, attributes).text = text
