"""Whatever learner code returns becomes plain data, and plain data survives the way through JSON."""

from __future__ import annotations

import enum
import json
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from typing import Any

import pytest
from grader.comparison import first_difference
from grader.encoding import decode, encode
from grader.plain import MAX_DEPTH, MAX_VALUES, Opaque, TooLargeError, freeze
from hypothesis import given
from hypothesis import strategies as st

Pair = namedtuple("Pair", "one other")


class Color(enum.IntEnum):
    RED = 3


class Liar(list[int]):
    """Its own methods say one thing, the list says another."""

    def __iter__(self) -> Any:
        return iter([9, 9])

    def __len__(self) -> int:
        return 2

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = list.__hash__


class Disguised(tuple[int, ...]):
    @property
    def __class__(self) -> type:
        return list

    @__class__.setter
    def __class__(self, value: type) -> None: ...


class Shouting(str):
    def __str__(self) -> str:
        return "hey"


class HashableList(list[int]):
    def __hash__(self) -> int:  # type: ignore[override]
        return 1

    def __repr__(self) -> str:
        return "a list with a hash"


class Meta(type):
    @property
    def __name__(cls) -> str:  # type: ignore[override]
        return "int"


class Posing(metaclass=Meta):
    def __repr__(self) -> str:
        return "1"


FROZEN: list[tuple[object, object]] = [
    (Pair(1, [2]), (1, [2])),
    (Counter("aab"), {"a": 2, "b": 1}),
    (OrderedDict(a=1), {"a": 1}),
    (defaultdict(list, a=[1]), {"a": [1]}),
    (Color.RED, 3),
    (Liar([1, 2, 3]), [1, 2, 3]),
    (Disguised((1, 2)), (1, 2)),
    (Shouting("quiet"), "quiet"),
    (bytearray(b"ab"), b"ab"),
    ({frozenset({1}), (1, "a")}, {frozenset({1}), (1, "a")}),
    (deque([1]), Opaque("deque", "deque([1])")),
    (range(3), Opaque("range", "range(0, 3)")),
    ({HashableList([1])}, Opaque("set", "{a list with a hash}")),
    (Posing(), Opaque("Posing", "1")),
]


@pytest.mark.parametrize(("value", "plain"), FROZEN)
def test_frozen(value: object, plain: object) -> None:
    frozen = freeze(value)
    assert frozen == plain
    assert type(frozen) is type(plain)


def test_addresses_are_left_out() -> None:
    assert "0x" not in repr(freeze(object()))


def test_what_contains_itself_ends() -> None:
    knot: dict[str, object] = {}
    knot["again"] = [knot]
    assert repr(freeze(knot)) == "{'again': [[…itself…]]}"


def test_the_same_list_twice_is_no_knot() -> None:
    one = [1]
    assert freeze([one, one]) == [[1], [1]]


def nested(levels: int) -> list[object]:
    value: list[object] = []
    for _ in range(levels - 1):
        value = [value]
    return value


TOO_LARGE = [
    ([0] * (MAX_VALUES + 1), "more than 200,000 values"),
    (nested(MAX_DEPTH + 1), "containers nested more than 50 levels deep"),
    ("x" * 1_000_001, "a text of more than 1,000,000 characters"),
    (10**5000, "an integer of about 5,000 digits"),
]


@pytest.mark.parametrize(("value", "said"), TOO_LARGE, ids=[said for _, said in TOO_LARGE])
def test_too_large(value: object, said: str) -> None:
    with pytest.raises(TooLargeError, match=said):
        freeze(value)


HASHABLE = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.tuples(inner, inner) | st.frozensets(inner, max_size=3),
    max_leaves=6,
)
PLAIN = st.recursive(
    HASHABLE,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.tuples(inner, inner)
        | st.dictionaries(HASHABLE, inner, max_size=4)
        | st.sets(HASHABLE, max_size=4)
    ),
    max_leaves=20,
)


@given(PLAIN)
def test_plain_data_survives_json(value: object) -> None:
    frozen = freeze(value)
    again = decode(json.loads(json.dumps(encode(frozen), allow_nan=False)))
    assert first_difference(frozen, again) is None
    assert first_difference(again, frozen) is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=2),
)


@given(JSON | st.dictionaries(st.sampled_from(["tuple", "set", "dict", "float", "int", "opaque"]), JSON))
def test_what_was_not_encoded_is_refused(data: object) -> None:
    try:
        value = decode(data)
    except ValueError:
        return
    assert first_difference(decode(json.loads(json.dumps(encode(value)))), value) is None
