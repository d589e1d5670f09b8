"""Every format is registered with every system, from the one table."""

import re

from installer import file_types
from rawi.load.formats import FORMATS


def test_every_ending_of_the_table_is_registered_once() -> None:
    expected = {ending for form in FORMATS for ending in form.suffixes} - {""}
    assert set(file_types.endings()) == expected
    assert len(file_types.endings()) == len(expected)


def test_windows_is_told_of_each() -> None:
    told = re.findall(r'!insertmacro TYPE "(\.[a-z]+)" "([A-Z]+)"', file_types.windows_types())
    assert [ending for ending, _ in told] == list(file_types.endings())
    assert all(name == ending[1:].upper() for ending, name in told)


def test_macos_is_told_of_each_and_rawi_pushes_itself_forward_for_none() -> None:
    types = file_types.document_types()
    told = [f".{ending}" for each in types for ending in each["CFBundleTypeExtensions"]]
    assert told == list(file_types.endings())
    assert {each["LSHandlerRank"] for each in types} == {"Alternate"}
    assert {each["CFBundleTypeRole"] for each in types} == {"Viewer"}
