"""A Word document in, a Draft out."""

from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.documents.assembly import About, assembled, moment
from rawi.load.documents.counting import Counting
from rawi.load.documents.gallery import Gallery
from rawi.load.documents.xml import local
from rawi.load.docx.body import Body
from rawi.load.docx.package import FORMAT, Package
from rawi.load.port import Draft


class DocxLoader:
    """A Word document (.docx, .docm, .dotx), as Word, LibreOffice, Google Docs and Pages write it."""

    format = FORMAT

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the document; RawiError as Archive and `xml.parse`, NO_TEXT where it shows nothing."""
        package, gallery = Package(stored), Gallery()
        body = Body(package, gallery, Counting(stored.name))
        walked = body.read(progress)
        return assembled(walked, list(body.running()), _about(package), gallery, stored.name)


def _about(package: Package) -> About:
    """The core properties."""
    part = package.part("core-properties")
    said = {} if part is None else {local(each): (each.text or "").strip() for each in part.root}
    return About(
        title=said.get("title", ""),
        author=said.get("creator", ""),
        published=moment(said.get("created", "")) or moment(said.get("modified", "")),
        language=said.get("language", ""),
    )
