"""Messages between the reader and its worker processes.

On the wire (`Connection.send_bytes`): 4 bytes big-endian length of the head, the head as JSON, then raw bytes.
Nothing is ever unpickled.
"""

import json
import struct
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

_LENGTH = struct.Struct(">I")
Body = dict[str, Any]


class Kind(StrEnum):
    """What a message is. REQUEST and CANCEL go to the child, the others come from it."""

    REQUEST = "request"
    CANCEL = "cancel"
    BUSY = "busy"
    PROGRESS = "progress"
    CHUNK = "chunk"
    DONE = "done"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """One message about the request `id`. `body` holds JSON values; an ERROR's are {"code": …, "facts": {…}}."""

    kind: Kind
    id: int
    body: Body = field(default_factory=dict)
    data: bytes = b""


def encode(message: Message) -> bytes:
    """The message's bytes."""
    head = json.dumps([message.kind.value, message.id, message.body]).encode()
    return _LENGTH.pack(len(head)) + head + message.data


def decode(raw: bytes) -> Message:
    """The message of these bytes; ValueError where they are none."""
    if len(raw) < _LENGTH.size:
        raise ValueError(len(raw))
    end = _LENGTH.size + _LENGTH.unpack_from(raw)[0]
    kind, request, body = json.loads(raw[_LENGTH.size : end])
    return Message(Kind(kind), int(request), dict(body), raw[end:])
