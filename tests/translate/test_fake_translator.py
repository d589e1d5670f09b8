import pytest

from rawi.translate.port import Translator
from tests.contracts.translator_contract import TranslatorContract
from tests.fakes.translator import FakeTranslator


class TestFakeTranslator(TranslatorContract):
    @pytest.fixture
    def translator(self) -> Translator:
        return FakeTranslator()
