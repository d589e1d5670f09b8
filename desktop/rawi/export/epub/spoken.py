"""What the package document says of a book that speaks: its overlays, how long they last, who reads, what that offers."""

from collections.abc import Iterator, Sequence

from rawi.export.epub import xml
from rawi.export.epub.book import Book
from rawi.export.epub.overlays import ACTIVE, Overlay, clock
from rawi.export.epub.voice import MEDIA_TYPE, sound_path


def overlay_id(number: int) -> str:
    """The id of an overlay in the manifest."""
    return f"overlay-{number}"


def metadata(book: Book, overlays: Sequence[Overlay]) -> Iterator[str]:
    """Durations, narrator and the class of what sounds (EPUB 3.3, 9.3.5); what those hear who do not see."""
    for number, each in enumerate(overlays, 1):
        yield xml.meta("media:duration", clock(each.milliseconds), refines=f"#{overlay_id(number)}")
    yield xml.meta("media:duration", clock(sum(each.milliseconds for each in overlays)))
    yield xml.meta("media:narrator", book.labels.narrator, xml__lang=xml.tag(book.labels.language))
    yield xml.meta("media:active-class", ACTIVE)
    yield xml.meta("schema:accessMode", "auditory")
    if book.voice and book.voice.complete:
        yield xml.meta("schema:accessModeSufficient", "auditory")
    yield xml.meta("schema:accessModeSufficient", "textual,auditory")
    yield xml.meta("schema:accessibilityFeature", "synchronizedAudioText")


def manifest(overlays: Sequence[Overlay]) -> Iterator[str]:
    """Overlays and sounds."""
    for number, each in enumerate(overlays, 1):
        yield xml.empty("item", id=overlay_id(number), href=each.path, media_type="application/smil+xml")
        sound = sound_path(each.chapter)
        yield xml.empty("item", id=f"sound-{number}", href=sound, media_type=MEDIA_TYPE)
