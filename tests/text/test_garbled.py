"""Text that cannot be what its reader would see."""

import pytest

from rawi.text.garbled import garbled

_ENGLISH = (
    "My grandfather planted the pear tree in the year the bridge was built, and for a long time it gave nothing "
    "but leaves, so that the neighbours laughed at him whenever they came by. "
)
_GOOD = (
    _ENGLISH * 3,
    "Bapîrê min dara hirmiyê di wê salê de çand ku pir hate çêkirin, û demeke dirêj ji pelan pê ve tiştek neda. "
    * 3,
    "Strč prst skrz krk. Zítra ráno pojedeme vlakem do hor a vrátíme se až v neděli večer, když bude pršet. "
    * 3,
    "زرع جدي شجرة الكمثرى في السنة التي بني فيها الجسر، ولم تعط لوقت طويل إلا الأوراق. " * 4,
    "祖父在修桥的那一年种下了这棵梨树，很长一段时间里它只长叶子。" * 8,
    "मेरे दादाजी ने नाशपाती का पेड़ उसी साल लगाया था जिस साल पुल बना था। " * 5,
    "1,200 3,400 5,600 7,800 9,000\n" * 30,
    "",
)


@pytest.mark.parametrize("text", _GOOD)
def test_languages_are_not_garbled(text: str) -> None:
    assert not garbled(text)


@pytest.mark.parametrize(
    "text",
    [
        "".join(chr(0xE000 + ord(c)) for c in _ENGLISH),
        "".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in _ENGLISH * 3),
        "\ufffd" * 10 + _ENGLISH,
        "".join(chr(33 + (ord(c) * 7) % 30) for c in _ENGLISH * 3),
        "".join(c.upper() if i % 2 else c for i, c in enumerate(_ENGLISH * 3)),
    ],
)
def test_private_ciphered_and_lost_letters_are(text: str) -> None:
    assert garbled(text)
