"""What is counted has the plural form, and the digits, of the reader's language."""

import importlib.util
from pathlib import Path

import pytest

from rawi.wording import translator
from rawi.wording.entries import minutes
from rawi.wording.figures import decimal, digits, figure

ROOT = Path(__file__).resolve().parent.parent.parent
ARABIC = (
    (1, "دقيقة واحدة"),
    (2, "دقيقتان"),
    (3, "٣ دقائق"),
    (11, "١١ دقيقة"),
    (100, "١٠٠ دقيقة"),
)


@pytest.fixture
def arabic(tmp_path: Path) -> None:
    spec = importlib.util.spec_from_file_location("rawi_translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    tools = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tools)
    assert tools.compile_files([ROOT / "translations" / "rawi_ar.ts"], tmp_path) == 0
    assert translator.install("ar", tmp_path)


def test_english_needs_no_translation() -> None:
    assert [minutes(n) for n in (0, 1, 2, 11)] == ["0 minutes", "1 minute", "2 minutes", "11 minutes"]
    assert figure(1990) == "1990"


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize(("number", "said"), ARABIC)
def test_arabic_has_six_forms(number: int, said: str) -> None:
    assert minutes(number) == said


@pytest.mark.usefixtures("arabic")
def test_digits_are_those_of_the_language() -> None:
    assert figure(1990) == "١٩٩٠"
    assert decimal(1.5) == "١٫٥"
    assert digits("07:30") == "٠٧:٣٠"
