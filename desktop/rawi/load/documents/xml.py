"""XML of a document's part in, its tree out: no entity is resolved, nothing is fetched, and size and depth are bounded."""

from lxml import etree

from rawi.article.errors import Code, RawiError

MOST_TAGS = 3_000_000
"""Signs "<" in one part; a book of a thousand pages has a tenth of it."""


def parse(data: bytes, name: str, form: str) -> etree._Element:
    """The root element. RawiError LOAD_LIMIT, ARCHIVE_UNSAFE where it has a document type
    (these formats have none: it can only declare entities), FILE_BROKEN. `name` is the file's.
    """
    if data.count(b"<") > MOST_TAGS:
        raise RawiError(Code.LOAD_LIMIT, name=name)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise RawiError(Code.FILE_BROKEN, name=name, format=form) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise RawiError(Code.ARCHIVE_UNSAFE, name=name)
    return root


def local(element: etree._Element) -> str:
    """The element's name without its namespace; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: etree._Element | None, name: str) -> str:
    """An attribute by its name without namespace; "" where there is none."""
    if element is None:
        return ""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """The first element along a path of local names."""
    for name in path:
        if element is None:
            return None
        element = next((each for each in element if local(each) == name), None)
    return element
