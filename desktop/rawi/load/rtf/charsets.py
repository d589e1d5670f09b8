"""Windows' character sets and language numbers, as RTF names them."""

import codecs
import locale

SYMBOL = 2
_CHARSETS = {
    0: "cp1252", 77: "mac_roman", 78: "shift_jis", 79: "johab", 80: "gb2312", 81: "big5", 83: "mac_roman", 84: "mac_arabic",
    85: "mac_greek", 86: "mac_turkish", 88: "mac_latin2", 89: "mac_cyrillic", 128: "cp932", 129: "cp949", 130: "johab",
    134: "gb18030", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 179: "cp1256",
    180: "cp1256", 181: "cp1255", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip
_PAGES = {65001: "utf-8", 10000: "mac_roman", 10007: "mac_cyrillic", 936: "gb18030", 1361: "johab"}
_PRIMARY = 0x3FF
_NONE = frozenset((0, 1024, 0x3FF, 0x1000, 0x2000))


def of_charset(number: int, default: str) -> str:
    """Python's codec of a font's \\fcharset; `default` for the system's own and for one that is not known."""
    return _CHARSETS.get(number, default)


def of_page(number: int, default: str) -> str:
    """Python's codec of a Windows code page; `default` for one that is not known."""
    name = _PAGES.get(number, f"cp{number}")
    try:
        codecs.lookup(name)
    except LookupError:
        return default
    return name


def language(number: int) -> str:
    """The BCP 47 code of a Windows language number (LCID), "" for none; without a region where it names none."""
    if number in _NONE:
        return ""
    if number in locale.windows_locale:
        return locale.windows_locale[number].replace("_", "-")
    same = (code for key, code in locale.windows_locale.items() if key & _PRIMARY == number & _PRIMARY)
    return next(same, "").partition("_")[0]
