"""How the list was left: settings in, query out, and back."""

from dataclasses import replace

from rawi.library.model import Query, Sort, State
from rawi.settings.table import Settings


def query(settings: Settings) -> Query:
    """Order and filters as they were left."""
    return Query(
        sort=Sort(settings.library_sort),
        descending=settings.library_descending,
        state=State(settings.library_state),
        language=settings.library_language,
        site=settings.library_site,
        author=settings.library_author,
        tag=settings.library_tag,
        collection=settings.library_collection,
    )


def settings(before: Settings, now: Query) -> Settings:
    """The settings with this order and these filters."""
    return replace(
        before,
        library_sort=now.sort.value,
        library_descending=now.descending,
        library_state=now.state.value,
        library_language=now.language,
        library_site=now.site,
        library_author=now.author,
        library_tag=now.tag,
        library_collection=now.collection,
    )
