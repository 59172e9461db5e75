"""Two versions of a plan to what changed between them, by section: things matched by their ids, words by likeness."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any, Literal, NamedTuple

from sbp.answers import values_of
from sbp.plan import Plan
from sbp.schema import Field, schema

How = Literal["added", "removed", "changed", "moved"]


class Change(NamedTuple):
    """One thing that is otherwise than it was.

    path is where it stands, with ids for list positions where there are any: in the new version, or in the old one if
    it was taken away. item is the thing of a list that it is about, as its values were; it is empty for what belongs
    to the section itself. key is the pattern of the field that changed, like outcomes.*.why. old and new are values as
    the plan holds them; None where there was nothing, or is nothing any more.
    """

    section: str
    path: str
    key: str
    how: How
    item: dict[str, Any]
    old: Any
    new: Any


def differences(old: Plan, new: Plan) -> list[Change]:
    """Return what changed from one version of a plan to another, in the order of the plan's sections.

    Layout, comments and the order of names make no difference. In a list, things of the same id are the same thing;
    without ids, those alike. Where nothing but the order changed, that is said once for the list.
    """
    return list(_mapping(values_of(old.root, ""), values_of(new.root, ""), "", "", {}))


def _mapping(old: dict[str, Any], new: dict[str, Any], path: str, key: str, item: dict[str, Any]) -> Iterator[Change]:
    field = schema("plan").field(key)
    usual = [name for name in field.children if name in old or name in new] if field else []
    for name in dict.fromkeys([*usual, *new, *old]):
        inner = f"{key}.{name}".lstrip(".")
        yield from _value(old.get(name), new.get(name), f"{path}.{name}".lstrip("."), inner, item)


def _value(old: Any, new: Any, path: str, key: str, item: dict[str, Any]) -> Iterator[Change]:
    if old == new:
        return
    field = schema("plan").field(key)
    if isinstance(old, list) != isinstance(new, list) and not (isinstance(old, dict) or isinstance(new, dict)):
        old, new = (one if one is None or isinstance(one, list) else [one] for one in (old, new))
    if isinstance(old, list) and isinstance(new, list):
        yield from _list(old, new, path, key, item)
    elif isinstance(old, dict) and isinstance(new, dict) and not is_words(field):
        yield from _mapping(old, new, path, key, item)
    elif isinstance(new, list) and old is None:
        yield from _list([], new, path, key, item)
    elif isinstance(old, list) and new is None:
        yield from _list(old, [], path, key, item)
    elif path == key and isinstance(new if old is None else old, dict) and not is_words(field):
        yield from _mapping(old or {}, new or {}, path, key, item)  # a section that came or went, thing by thing
    else:
        yield _change(path, key, item, old, new)


def _change(path: str, key: str, item: dict[str, Any], old: Any, new: Any) -> Change:
    how: How = "added" if old is None else "removed" if new is None else "changed"
    return Change(path.split(".")[0], path, key, how, item, old, new)


def _list(old: list[Any], new: list[Any], path: str, key: str, item: dict[str, Any]) -> Iterator[Change]:
    inner = f"{key}.*"
    if not any(isinstance(one, dict) for one in [*old, *new]) and not is_words(schema("plan").field(inner)):
        gone, come = [one for one in old if one not in new], [one for one in new if one not in old]
        if gone or come:
            yield _change(path, key, item, old or None, new or None)
            return
    pairs = _pairs(old, new)
    matched = {before for before, _ in pairs}
    for at, one in enumerate(old):
        if at not in matched:
            yield _change(f"{path}.{_name(one, at)}", inner, item, one, None)
    before_of = {after: before for before, after in pairs}
    for at, one in enumerate(new):
        place = f"{path}.{_name(one, at)}"
        if at not in before_of:
            yield _change(place, inner, item, None, one)
        elif isinstance(one, dict) and not is_words(schema("plan").field(inner)):
            yield from _mapping(old[before_of[at]], one, place, inner, {**item, inner: one})
        elif one != old[before_of[at]]:
            yield _change(place, inner, item, old[before_of[at]], one)
    if [before for before, _ in sorted(pairs, key=lambda pair: pair[1])] != sorted(matched):
        yield Change(path.split(".")[0], path, key, "moved", item, old, new)


def is_words(field: Field | None) -> bool:
    """Tell whether somebody's words stand in a field, plain or with whose they are."""
    return field is not None and field.is_text


def _name(item: Any, at: int) -> str:
    return str(item.get("id") or at) if isinstance(item, dict) else str(at)


# By what, besides an id, the things of a list are known again: a review by its day, an agreement by who agreed when.
_KNOWN_BY = (("id",), ("date", "who"), ("date",), ("outcome",), ("action",), ("worry",), ("who",), ("path",), ("to",))
_ALIKE = 0.6  # of the characters, so that words are another wording and not other words


def _pairs(old: list[Any], new: list[Any]) -> list[tuple[int, int]]:
    """Return which thing of the new list is which of the old one, as positions."""
    pairs: list[tuple[int, int]] = []
    left, right = list(range(len(old))), list(range(len(new)))

    def pair(before: int, after: int) -> None:
        pairs.append((before, after))
        left.remove(before)
        right.remove(after)

    for names in (None, *_KNOWN_BY):
        for before in list(left):
            same = _identity(old[before], names)
            after = next((at for at in right if same is not None and _identity(new[at], names) == same), None)
            if after is not None:
                pair(before, after)
    for before in list(left):
        if isinstance(old[before], dict) and "id" in old[before]:
            continue  # another id is another thing
        alike = [(_likeness(old[before], new[at]), -at) for at in right if not _has_id(new[at])]
        if alike and max(alike)[0] >= _ALIKE:
            pair(before, -max(alike)[1])
    return pairs


def _identity(item: Any, names: tuple[str, ...] | None) -> Any:
    if names is None:  # the very same, unless ids tell better
        return None if _has_id(item) else ("same", repr(item))
    if not isinstance(item, dict) or (_has_id(item) and names != ("id",)):
        return None
    known = tuple(repr(item.get(name)) for name in names if name in item)
    return known if len(known) == len(names) else None


def _has_id(item: Any) -> bool:
    return isinstance(item, dict) and "id" in item


def _likeness(old: Any, new: Any) -> float:
    if isinstance(old, dict) != isinstance(new, dict) and not {"words"} & {*_keys(old), *_keys(new)}:
        return 0.0
    return SequenceMatcher(None, _flat(old), _flat(new), autojunk=False).ratio()


def _keys(value: Any) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _flat(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(_flat(inner) for inner in value.values())
    return " ".join(map(_flat, value)) if isinstance(value, list) else str(value)
