"""An article's pictures for the window: measured and decoded in jobs, scaled once, kept within a bound."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader

from rawi.article.errors import RawiError
from rawi.article.model import Article, Resource
from rawi.article.progress import IsCancelled, Progress, stop_if
from rawi.render.page import FindPicture
from rawi.ui.jobs import Jobs

MOST_BYTES = 64_000_000
"""Decoded pictures that are kept; the one used longest ago goes first."""


class Pictures(QObject):
    """`find` gives a picture's bytes by its digest. `ready` tells that another picture can be drawn."""

    ready = Signal()

    def __init__(self, find: FindPicture, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.find = find
        self._jobs = Jobs(self)
        self._sizes: dict[str, QSize] = {}
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: OrderedDict[str, QSize] = OrderedDict()
        self._busy = False

    def measure(self, article: Article, progress: Progress, cancelled: IsCancelled) -> None:
        """Read the sizes of all pictures (in a job, before the article is shown: nothing moves later)."""
        digests = [d for d in dict.fromkeys(b.resource for b in article.blocks) if d and d not in self._sizes]
        for done, digest in enumerate(digests):
            stop_if(cancelled)
            progress(done / len(digests))
            found = self._found(digest)
            size = _size(found) if found else QSize()
            if size.isValid():
                self._sizes[digest] = size

    def size(self, digest: str) -> QSize | None:
        """The picture's own size in pixels; None where it is not there."""
        return self._sizes.get(digest)

    def scaled(self, digest: str, size: QSize) -> QImage | None:
        """The picture at about this size (pixels of the screen), or what there is of it until `ready`."""
        image = self._kept.get(digest)
        if image is None or _too_far(image.size(), size):
            self._wanted[digest] = size
            self._work()
        if image is not None:
            self._kept.move_to_end(digest)
        return image

    def whole(self, digest: str, done: Callable[[QImage], object]) -> None:
        """Hand over the picture in its own size."""
        size = self._sizes.get(digest, QSize())
        self._jobs.run("picture", lambda _progress, _cancelled: self._decoded(digest, size), done=done)

    def close(self) -> None:
        """End the work."""
        self._jobs.close()

    def _work(self) -> None:
        """One at a time, those that were asked for last first: they are in sight."""
        if self._busy or not self._wanted:
            return
        self._busy = True
        digest, size = self._wanted.popitem()
        self._jobs.run(
            "picture",
            lambda _progress, _cancelled: self._decoded(digest, size),
            done=lambda image: self._decoding_done(digest, image),
            failed=lambda _error: self._decoding_done(digest, QImage()),
        )

    def _found(self, digest: str) -> Resource | None:
        """A library that fails leaves the alt text; the reader was told when the article was opened."""
        try:
            return self.find(digest)
        except RawiError:
            return None

    def _decoded(self, digest: str, size: QSize) -> QImage:
        found = self._found(digest)
        image = QImage.fromData(found.data) if found else QImage()
        if image.isNull() or image.size() == size:
            return image
        return image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)

    def _decoding_done(self, digest: str, image: QImage) -> None:
        self._busy = False
        if image.isNull():
            self._sizes.pop(digest, None)
        else:
            self._kept[digest] = image
            self._kept.move_to_end(digest)
            self._forget()
        self.ready.emit()
        self._work()

    def _forget(self) -> None:
        while len(self._kept) > 1 and sum(each.sizeInBytes() for each in self._kept.values()) > MOST_BYTES:
            self._kept.popitem(last=False)


def _size(picture: Resource) -> QSize:
    """From the picture's head; nothing is decoded."""
    buffer = QBuffer()
    buffer.setData(QByteArray(picture.data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).size()


def _too_far(has: QSize, wanted: QSize) -> bool:
    """More than a pixel off: rounding asks for nothing new."""
    return abs(has.width() - wanted.width()) > 1 or abs(has.height() - wanted.height()) > 1
