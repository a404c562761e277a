"""Plain data as JSON and back, exactly: what JSON has no word for is an object with one tag as its only key.

`{"tuple": […]}`, `{"set": […]}`, `{"frozenset": […]}`, `{"dict": [[key, value], …]}`, `{"float": "nan"}`,
`{"int": "-0xff"}`, `{"bytes": "00ff"}`, `{"opaque": ["generator", "<generator>"]}`. Lists, text, small
integers, true, false and null are themselves.
"""

from __future__ import annotations

from collections.abc import Callable

from .plain import Opaque

_SAFE_INT = 2**53 - 1  # the largest that survives a reader whose numbers are doubles


def encode(value: object) -> object:
    """Turn plain data into what `json.dumps` writes without loss."""
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, int):
        return value if -_SAFE_INT <= value <= _SAFE_INT else {"int": hex(value)}
    if isinstance(value, float):
        # As text: JSON in a browser would turn 1.0 into 1 and has no nan; repr gives the same double back.
        return {"float": repr(value)}
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    if isinstance(value, list):
        return [encode(item) for item in value]
    if isinstance(value, tuple):
        return {"tuple": [encode(item) for item in value]}
    if isinstance(value, dict):
        return {"dict": [[encode(key), encode(item)] for key, item in value.items()]}
    if isinstance(value, (set, frozenset)):
        # Sorted, because the order of a set differs from one process to the next.
        members = sorted((encode(item) for item in value), key=repr)
        return {"set" if isinstance(value, set) else "frozenset": members}
    if isinstance(value, Opaque):
        return {"opaque": [value.type_name, value.text]}
    raise TypeError(f"not plain data: {type(value).__name__}")


def decode(data: object) -> object:
    """Give back what `encode` was given. Raises `ValueError` on anything `encode` does not write."""
    try:
        return _decoded(data)
    except TypeError as error:  # pairs that are none, keys that cannot be hashed
        raise ValueError(f"not an encoded value: {error}") from error


def _decoded(data: object) -> object:
    if data is None or isinstance(data, (bool, int, str)):
        return data
    if isinstance(data, list):
        return [_decoded(item) for item in data]
    if not isinstance(data, dict) or len(data) != 1:
        raise ValueError(f"not an encoded value: {data!r:.80}")
    [(tag, content)] = data.items()
    if tag in _TEXT_TAGS and isinstance(content, str):
        return _TEXT_TAGS[tag](content)
    if not isinstance(content, list):
        raise ValueError(f"not an encoded value: {data!r:.80}")
    if tag == "opaque":
        name, text = content
        return Opaque(str(name), str(text))
    if tag == "dict":
        return {_decoded(key): _decoded(item) for key, item in content}
    if tag in _LIST_TAGS:
        return _LIST_TAGS[tag]([_decoded(item) for item in content])
    raise ValueError(f"unknown tag in an encoded value: {tag!r:.80}")


_TEXT_TAGS: dict[str, Callable[[str], object]] = {
    "float": float,
    "int": lambda text: int(text, 16),
    "bytes": bytes.fromhex,
}
_LIST_TAGS: dict[str, Callable[[list[object]], object]] = {"tuple": tuple, "set": set, "frozenset": frozenset}
