"""PDF files of our own with a password, for tests: the standard security handler of revision 3 (RC4, 128 bits; ISO 32000-1, 7.6)."""

import hashlib
import re
from dataclasses import dataclass

from tests.builders.pdf import Pdf

_PAD = bytes.fromhex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a")
_ID = bytes(range(16))
_MAY = -44
"""What those may who open it as readers: all but change it."""

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)(?:\nstream\n(.*?)\nendstream)?\nendobj\n", re.DOTALL)
_STRING = re.compile(rb"\(([^()]*)\)|(?<!<)<([0-9a-f]+)>(?!>)")


@dataclass(frozen=True)
class _Lock:
    key: bytes
    entry: bytes

    def of(self, number: int, data: bytes) -> bytes:
        """Data of an object, locked (algorithm 1)."""
        return _rc4(hashlib.md5(self.key + number.to_bytes(3, "little") + b"\0\0").digest(), data)


def locked_pdf(pdf: Pdf, password: str, owner: str = "another") -> bytes:
    """The file, which opens with the password of its reader ("" for everybody) or of its owner."""
    lock = _lock(password.encode("latin-1"), owner.encode("latin-1"))
    out, places = bytearray(b"%PDF-1.7\n"), []
    for found in _OBJECT.finditer(pdf.data()):
        number, (head, stream) = int(found[1]), found.group(2, 3)
        places.append(len(out))
        out += found[1] + b" 0 obj\n" + _STRING.sub(lambda s, n=number: _string(lock, n, s), head)
        if stream is not None:
            out += b"\nstream\n" + lock.of(number, stream) + b"\nendstream"
        out += b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    named = b"<" + _ID.hex().encode() + b">"
    info = b"/Root 1 0 R /Info %d 0 R /ID [%s %s] /Encrypt <<%s>>" % (len(places), named, named, lock.entry)
    return bytes(out + b"trailer <</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, info, start))


def _string(lock: _Lock, number: int, found: re.Match[bytes]) -> bytes:
    plain = found[1] if found[2] is None else bytes.fromhex(found[2].decode())
    return b"<" + lock.of(number, plain).hex().encode() + b">"


def _lock(reader: bytes, owner: bytes) -> _Lock:
    """Algorithms 3, 2 and 5."""
    owned = _twenty(_stirred(hashlib.md5(_padded(owner)).digest()), _padded(reader))
    may = (_MAY & 0xFFFFFFFF).to_bytes(4, "little")
    key = _stirred(hashlib.md5(_padded(reader) + owned + may + _ID).digest())
    proof = _twenty(key, hashlib.md5(_PAD + _ID).digest()) + bytes(16)
    entry = "/Filter /Standard /V 2 /R 3 /Length 128 /P {} /O <{}> /U <{}>"
    return _Lock(key, entry.format(_MAY, owned.hex(), proof.hex()).encode())


def _padded(password: bytes) -> bytes:
    return (password + _PAD)[:32]


def _stirred(digest: bytes) -> bytes:
    for _ in range(50):
        digest = hashlib.md5(digest).digest()
    return digest


def _twenty(key: bytes, data: bytes) -> bytes:
    for turn in range(20):
        data = _rc4(bytes(byte ^ turn for byte in key), data)
    return data


def _rc4(key: bytes, data: bytes) -> bytes:
    state, j = list(range(256)), 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    out, i, j = bytearray(), 0, 0
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)
