"""What a section is called, in the language that is shown."""

from rawi.article.model import BlockKind
from rawi.load.port import DraftBlock
from rawi.ui.contents import heading
from tests.speech.telling import article
from tests.translations import translated


def test_a_section_without_a_heading_is_called_by_the_article() -> None:
    made = article(
        DraftBlock(BlockKind.PARAGRAPH, "It rained."), DraftBlock(BlockKind.HEADING, "The bank", level=2)
    )
    whole = translated(made, lambda text: f"pt {text}")
    for number, text in ((-1, "The boat"), (0, "The boat"), (1, "The bank")):
        assert heading(made, number, None) == text
        assert heading(made, number, whole) == f"pt {text}"
