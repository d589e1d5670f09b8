"""A Rich Text file in, a Draft out."""

from rawi.article.progress import Progress, ignore_progress
from rawi.article.stored import Stored
from rawi.load.documents.assembly import assembled
from rawi.load.documents.gallery import Gallery
from rawi.load.port import Draft
from rawi.load.rtf.reader import Reader


class RtfLoader:
    """A Rich Text file (.rtf), as Word, LibreOffice, WordPad and TextEdit write it."""

    format = "rtf"

    def load(self, stored: Stored, progress: Progress = ignore_progress) -> Draft:
        """Read the file as far as it goes; LOAD_LIMIT, NO_TEXT where it shows nothing."""
        gallery = Gallery()
        reader = Reader(stored.data, stored.name, gallery)
        walked = reader.read(progress)
        return assembled(walked, reader.running, reader.info.about(), gallery, stored.name)
