"""An OpenDocument text in, a Draft out."""

from lxml import etree

from rawi.archive.zip_file import Archive
from rawi.article.errors import Code, RawiError
from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.documents.assembly import About, assembled, moment
from rawi.load.documents.counting import Counting
from rawi.load.documents.gallery import Gallery
from rawi.load.documents.xml import child, local, parse
from rawi.load.odt.body import Body
from rawi.load.odt.formulas import Formulas
from rawi.load.odt.outline import Outline
from rawi.load.odt.running import elements
from rawi.load.odt.styles import Styles
from rawi.load.port import Draft

_MANIFEST = "META-INF/manifest.xml"


class OdtLoader:
    """An OpenDocument text (.odt, .ott), as LibreOffice, Google Docs and others write it."""

    format = "odt"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the document; RawiError as Archive and `xml.parse`, FILE_ENCRYPTED, NO_TEXT where it shows nothing."""
        archive, gallery = Archive(stored.data, stored.name, self.format), Gallery()
        manifest = _part(archive, _MANIFEST, stored.name)
        if manifest is not None and any(local(each) == "encryption-data" for each in manifest.iter()):
            raise RawiError(Code.FILE_ENCRYPTED, name=stored.name)
        content = _part(archive, "content.xml", stored.name)
        text = child(content, "body", "text")
        if text is None:
            raise RawiError(Code.FILE_BROKEN, name=stored.name, format=self.format)
        shared = _part(archive, "styles.xml", stored.name)
        formulas, counting = Formulas(archive, stored.name, self.format), Counting(stored.name)

        def body(root: etree._Element | None) -> Body:
            common = child(shared, "styles")
            styles = Styles((common, child(root, "automatic-styles")))
            return Body(archive, styles, Outline(common, styles), formulas, gallery, counting)

        walked = body(content).read(text, progress)
        pages = body(shared)
        running = [each for element in elements(shared) for each in pages.blocks(element)]
        about = _about(_part(archive, "meta.xml", stored.name))
        return assembled(walked, running, about, gallery, stored.name)


def _part(archive: Archive, path: str, name: str) -> etree._Element | None:
    return parse(archive.read(path), name, OdtLoader.format) if path in archive else None


def _about(root: etree._Element | None) -> About:
    """The document's meta data: who began it and when, before who changed it last."""
    meta = child(root, "meta")
    said = {} if meta is None else {local(each): (each.text or "").strip() for each in meta}
    return About(
        title=said.get("title", ""),
        author=said.get("initial-creator", "") or said.get("creator", ""),
        published=moment(said.get("creation-date", "")) or moment(said.get("date", "")),
        language=said.get("language", ""),
    )
