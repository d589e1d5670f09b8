"""The reader says what a block is."""

from rawi.article.model import Article, Block, BlockKind, Direction, Section, Segment, Source
from rawi.library.anchors import Anchor, anchor_of
from rawi.library.edits import Edit, Role, apply, names


def block(kind: BlockKind, text: str, *, level: int = 0, furniture: bool = False) -> Block:
    segments = (Segment("s-" + text.split(maxsplit=1)[0], text, 0),)
    return Block(kind, text, "en", level=level, furniture=furniture, segments=segments)


def article() -> Article:
    """A copied story whose tagline was taken for its title."""
    body = (
        block(BlockKind.PARAGRAPH, "Harbour lights again"),
        block(BlockKind.PARAGRAPH, "By Amina Rahal and Jo Silva"),
        block(BlockKind.PARAGRAPH, "First the ships came."),
        block(BlockKind.PARAGRAPH, "After the storm"),
        block(BlockKind.PARAGRAPH, "Then nobody left."),
    )
    return Article(
        id="a" * 64,
        title="Tagline of the site",
        language="en",
        direction=Direction.LTR,
        source=Source("copied.txt", "text"),
        head=(block(BlockKind.TITLE, "Tagline of the site", level=1),),
        sections=(Section("", 0, body),),
    )


def edit(of: Article, word: str, role: Role, level: int = 0) -> Edit:
    anchor = anchor_of(of, f"s-{word}")
    assert anchor
    return Edit(anchor, role, level)


def kinds(of: Article) -> list[str]:
    return [each.kind.value + ("*" if each.furniture else "") for each in of.blocks]


def test_without_edits_nothing_changes() -> None:
    assert apply(article(), ()) is not None
    assert apply(article(), ()) == article()


def test_title_byline_and_headings_follow() -> None:
    raw = article()
    edits = [
        edit(raw, "Tagline", Role.FURNITURE),
        edit(raw, "Harbour", Role.TITLE),
        edit(raw, "By", Role.BYLINE),
        edit(raw, "After", Role.HEADING, 3),
    ]
    seen = apply(raw, edits)
    assert seen.title == "Harbour lights again"
    assert seen.authors == ("Amina Rahal", "Jo Silva")
    assert [each.kind for each in seen.head] == [BlockKind.TITLE, BlockKind.TITLE, BlockKind.BYLINE]
    assert seen.head[0].furniture
    assert [(each.heading, each.level) for each in seen.sections] == [("", 0), ("After the storm", 3)]
    assert seen.segments == raw.segments


def test_another_title_makes_the_first_a_paragraph() -> None:
    raw = article()
    seen = apply(raw, [edit(raw, "Harbour", Role.TITLE)])
    assert kinds(seen)[:2] == ["paragraph", "title"]
    both = apply(raw, [edit(raw, "Harbour", Role.TITLE), edit(raw, "After", Role.TITLE)])
    assert both.title == "After the storm"
    assert kinds(both).count("title") == 1


def test_the_last_edit_of_a_block_wins() -> None:
    raw = article()
    seen = apply(raw, [edit(raw, "After", Role.HEADING, 2), edit(raw, "After", Role.FURNITURE)])
    assert kinds(seen)[4] == "paragraph*"
    assert [each.heading for each in seen.sections] == [""]
    again = apply(raw, [edit(raw, "After", Role.FURNITURE), edit(raw, "After", Role.QUOTE)])
    assert kinds(again)[4] == "quote"
    assert again.sections[0].blocks[3].level == 1


def test_a_byline_deep_in_the_text_stays_there() -> None:
    raw = article()
    seen = apply(raw, [edit(raw, "Then", Role.BYLINE)])
    assert len(seen.head) == 1
    assert seen.authors == ("Then nobody left.",)


def test_what_was_title_can_be_taken_back() -> None:
    raw = article()
    seen = apply(raw, [edit(raw, "Tagline", Role.PARAGRAPH)])
    assert seen.head == ()
    assert seen.title == raw.title
    assert seen.segments == raw.segments


def test_edits_find_their_block_by_words_and_are_left_out_without_it() -> None:
    raw = article()
    moved = Edit(Anchor("gone", "After the storm", 0), Role.HEADING)
    lost = Edit(Anchor("gone", "no such words", 20), Role.FURNITURE)
    seen = apply(raw, [moved, lost])
    assert [each.heading for each in seen.sections] == ["", "After the storm"]
    assert seen.sections[1].level == 2
    assert not any(each.furniture for each in seen.blocks)


def test_names_in_many_languages() -> None:
    assert names("Von Jana Weiß und Emre Çelik") == ("Jana Weiß", "Emre Çelik")
    assert names("بقلم: ليلى حداد، سامر نصر") == ("ليلى حداد", "سامر نصر")
    assert names("Oleh Shevchenko | 12 May 2024") == ("Oleh Shevchenko",)
    assert names("記者：王小明") == ("王小明",)
