"""The heads and feet of an OpenDocument text's pages: they stand in the master pages, with styles of their own."""

from collections.abc import Iterator

from lxml import etree

from rawi.load.documents.xml import child, local

_HEADS = ("header", "header-left", "header-first")
_FEET = ("footer", "footer-left", "footer-first")
_PAGES = ("{*}page-number", "{*}page-count", "{*}page-continuation")


def elements(styles: etree._Element | None) -> Iterator[etree._Element]:
    """The heads, then the feet of every master page of styles.xml; the pages' numbers in them are taken out."""
    masters = child(styles, "master-styles")
    for kinds in (_HEADS, _FEET):
        for element in () if masters is None else masters.iter("{*}*"):
            if local(element) in kinds:
                for number in element.iter(*_PAGES):
                    number.text = None
                yield element
