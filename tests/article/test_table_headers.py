"""Which headers a cell of a table has."""

from rawi.article.tables import column_headers, header_rows, row_headers

BOTH = ((True, True, True), (True, False, False), (True, False, False))
ABOVE = ((True, True), (True, True), (False, False))
NONE = ((False, False), (False, False))


def test_rows_of_headers_alone_head_columns() -> None:
    assert [header_rows(flags) for flags in (BOTH, ABOVE, NONE, ())] == [1, 2, 0, 0]
    assert header_rows(((True, True), (True, True))) == 0, "a table of headers alone heads nothing"


def test_a_cell_has_the_headers_above_and_beside_it() -> None:
    assert column_headers(BOTH, 2, 1) == [(0, 1)]
    assert row_headers(BOTH, 2, 1) == [(2, 0)]
    assert column_headers(ABOVE, 2, 1) == [(0, 1), (1, 1)]
    assert column_headers(NONE, 1, 1) == row_headers(NONE, 1, 1) == []


def test_a_header_has_only_those_above_it() -> None:
    assert column_headers(BOTH, 0, 1) == row_headers(BOTH, 0, 1) == []
    assert column_headers(BOTH, 1, 0) == [(0, 0)]
    assert row_headers(BOTH, 1, 0) == []


def test_a_header_in_the_middle_of_a_row_heads_nothing() -> None:
    flags = ((False, True, False), (False, False, False))
    assert row_headers(flags, 0, 2) == []
    assert column_headers(flags, 1, 1) == []


def test_rows_may_be_of_different_lengths() -> None:
    flags = ((True, True, True), (True, False))
    assert column_headers(flags, 1, 2) == [(0, 2)]
    assert row_headers(flags, 1, 2) == [(1, 0)]
