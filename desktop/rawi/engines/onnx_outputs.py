"""An ONNX model in, the same model that also gives one of its inner tensors out.

A model file is a protocol buffer (onnx.proto3): field 7 of ModelProto is the graph, field 12 of GraphProto repeats its outputs,
field 1 of ValueInfoProto is a name. Repeated messages that are appended are merged, so no model has to be taken apart.
"""

_GRAPH, _OUTPUT, _NAME = 7, 12, 1
_BYTES = 2


def with_output(model: bytes, tensor: str) -> bytes:
    """The model with `tensor` as one more output, the last."""
    return model + _field(_GRAPH, _field(_OUTPUT, _field(_NAME, tensor.encode())))


def _field(number: int, content: bytes) -> bytes:
    return _varint(number << 3 | _BYTES) + _varint(len(content)) + content


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)
