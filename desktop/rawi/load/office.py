"""Microsoft's compound files: encrypted documents, and the formats of Word, Excel and PowerPoint before 2007."""

from rawi.article.errors import Code, RawiError

_ENCRYPTED = "EncryptedPackage"
_STREAMS = (
    ("WordDocument", "Word 97-2003 (.doc)"),
    ("Workbook", "Excel 97-2003 (.xls)"),
    ("PowerPoint Document", "PowerPoint 97-2003 (.ppt)"),
    ("__properties_version1.0", "Outlook message (.msg)"),
)


def refusal(data: bytes, name: str) -> RawiError:
    """Why a compound file is not read: FILE_ENCRYPTED, or FORMAT_UNKNOWN with what it is, by the names of its streams."""
    if _ENCRYPTED.encode("utf-16-le") in data:
        return RawiError(Code.FILE_ENCRYPTED, name=name)
    known = (said for stream, said in _STREAMS if stream.encode("utf-16-le") in data)
    return RawiError(Code.FORMAT_UNKNOWN, name=name, format=next(known, "Microsoft Office"))
