"""The only file that knows the names of parameters: parse(query) -> Selection, href(page, selection) -> link.

A filter is one line in PARAMETERS. Unknown or nonsensical values never raise: they are dropped, and the
Selection's `notices` say so. parse(href(page, s)) == s for every Selection s.
"""

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, quote, urlencode

from dashboard.domain.selection import (
    COLOURS,
    DIAGONALS,
    GROUPS,
    MATRICES,
    MOST_CORNERS,
    NOTHING,
    SORTS,
    TABLE_SORTS,
    Selection,
)

# Families of parameters whose names come from the run (its extra columns) or from the savings plan.
PREFIXES = {"col.": "columns", "plan.": "plan"}


class Parameter(NamedTuple):
    """How one field of Selection is read from the query and written into it. `read` raises ValueError on nonsense."""

    read: Callable[[list[str]], Any]
    write: Callable[[Any], list[str]]
    says: str


def parse(query: str) -> Selection:
    """The Selection that a query ("?actual=Drama&page=2", or a whole link) asks for."""
    pairs = parse_qsl(_query(query))
    fields: dict[str, Any] = {field: _prefixed(pairs, prefix) for prefix, field in PREFIXES.items()}
    given: dict[str, list[str]] = {}
    for name, value in pairs:
        if not name.startswith(tuple(PREFIXES)):
            given.setdefault(name, []).append(value)
    notices = []
    for name, values in given.items():
        try:
            fields[name] = PARAMETERS[name].read(values)
        except KeyError:
            notices.append(f"“{name}” is nothing that can be asked for here; it was left out.")
        except ValueError:
            notices.append(f"“{name}={values[-1]}” was left out: {PARAMETERS[name].says}.")
    return Selection(**fields, notices=tuple(notices))


def href(page: str, selection: Selection) -> str:
    """The link to a page ("/performance", or "" for the query alone) that shows the Selection."""
    return page + search(selection)


def search(selection: Selection) -> str:
    """The query of a Selection with its "?", parameters in fixed order, defaults left out; "" for none."""
    return joined(texts(selection))


def texts(selection: Selection) -> dict[str, str]:
    """What a query says of each field of a Selection, in fixed order: "" where it is the default."""
    return {name: text(name, getattr(selection, name)) for name in FIELDS}


def text(field: str, value: Any) -> str:
    """What a query says of one field, as "actual=Drama&actual=Comedy"; "" for the default."""
    if value == getattr(NOTHING, field):
        return ""
    if field in PARAMETERS:
        return "&".join(pair(field, each) for each in PARAMETERS[field].write(value))
    prefix = next(prefix for prefix, name in PREFIXES.items() if name == field)
    return "&".join(pair(prefix + key, each) for key, each in value)


def joined(texts: dict[str, str]) -> str:
    said = "&".join(filter(None, texts.values()))
    return f"?{said}" if said else ""


@lru_cache(4096)
def pair(name: str, text: str) -> str:
    """A parameter as a query has it. Kept, as the hundreds of links of a page share nearly all of theirs."""
    return urlencode([(name, text)], quote_via=quote, safe="/,")


def poster_src(run_id: str, poster: str, width: int = 240) -> str:
    """The address of a poster's thumbnail, `width` pixels wide."""
    return f"/posters/{run_id}/{quote(poster, safe='')}?w={width}"


def points_src(run_id: str, fingerprint: str) -> str:
    """Where the points of a run's map are fetched, once: a run made anew has another fingerprint and address."""
    return f"/api/v1/runs/{run_id}/map?v={fingerprint[:16]}"


def _query(link: str) -> str:
    """The part after the first "?", if that comes before any "="; values may hold a "?" of their own."""
    before, mark, after = link.partition("#")[0].partition("?")
    return after if mark and "=" not in before else f"{before}{mark}{after}"


def _prefixed(pairs: list[tuple[str, str]], prefix: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (name.removeprefix(prefix), value)
        for name, value in pairs
        if name.startswith(prefix) and name.removeprefix(prefix).strip() and value.strip()
    )


def _last(values: list[str]) -> str:
    return values[-1]


def _text(values: list[str]) -> str:
    if not values[-1].strip():
        raise ValueError
    return values[-1]


def _choice(*choices: str) -> Callable[[list[str]], str]:
    def read(values: list[str]) -> str:
        if values[-1] not in choices:
            raise ValueError
        return values[-1]

    return read


def _each(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_text([value]) for value in values))


def _shares(values: list[str]) -> tuple[float, float]:
    match = re.fullmatch(r"(\d*\.?\d+)-(\d*\.?\d+)", values[-1], re.ASCII)
    if not match or not 0 <= float(match[1]) <= float(match[2]) <= 1:
        raise ValueError
    return float(match[1]), float(match[2])


def _years(values: list[str]) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,4})(?:-(\d{1,4}))?", values[-1], re.ASCII)
    if not match or not 0 < int(match[1]) <= int(match[2] or match[1]):
        raise ValueError
    return int(match[1]), int(match[2] or match[1])


def _corners(values: list[str]) -> tuple[tuple[float, float], ...]:
    corners = tuple(tuple(float(place) for place in corner.split(",")) for corner in values[-1].split(";"))
    if not 3 <= len(corners) <= MOST_CORNERS:
        raise ValueError
    for x, y in corners:  # ValueError where a corner has another number of places
        if not (isfinite(x) and isfinite(y)):
            raise ValueError
    return tuple((x, y) for x, y in corners)


def _page(values: list[str]) -> int:
    if not re.fullmatch(r"[1-9]\d{0,8}", values[-1], re.ASCII):
        raise ValueError
    return int(values[-1])


def _plain(number: float) -> str:
    """A float in full, never in the form 1e-05: the range's own dash must stay the only one."""
    text = format(Decimal(repr(abs(float(number)))), "f")  # abs: -0.0 is a share too
    return text.rstrip("0").rstrip(".") if "." in text else text


def _one(value: Any) -> list[str]:
    return [str(value)]


PARAMETERS: dict[str, Parameter] = {
    "run": Parameter(_text, _one, "it names a run"),
    "vs": Parameter(_text, _one, "it names a second run"),
    "actual": Parameter(_each, list, "it names a genre"),
    "predicted": Parameter(_each, list, "it names a genre"),
    "outcome": Parameter(_choice("right", "wrong"), _one, "it is right or wrong"),
    "newly": Parameter(_choice("right", "wrong"), _one, "it is right or wrong, held against the run vs"),
    "confidence": Parameter(
        _shares, lambda span: [f"{_plain(span[0])}-{_plain(span[1])}"], "it is a range such as 0.8-1"
    ),
    "pattern": Parameter(_text, _one, "it is an order of genres such as Drama>Thriller>Romance"),
    "year": Parameter(_years, lambda span: [f"{span[0]}-{span[1]}"], "it is a range such as 1990-1999"),
    "q": Parameter(_last, _one, "it is text in the title or file"),
    "area": Parameter(
        _corners,
        lambda area: [";".join(f"{x!r},{y!r}" for x, y in area)],
        "it is a polygon x,y;x,y;x,y on the map",
    ),
    "scoring": Parameter(_choice("strict", "any"), _one, "it is strict or any"),
    "beside": Parameter(_text, _one, "it names a second genre"),
    "matrix": Parameter(_choice(*MATRICES), _one, f"it is one of {', '.join(MATRICES)}"),
    "diagonal": Parameter(_choice(*DIAGONALS), _one, f"it is one of {', '.join(DIAGONALS)}"),
    "colour": Parameter(_choice(*COLOURS), _one, f"it is one of {', '.join(COLOURS)}"),
    "sort": Parameter(_choice(*SORTS, *TABLE_SORTS), _one, f"it is one of {', '.join(SORTS)}"),
    "group": Parameter(_choice(*GROUPS), _one, f"it is one of {', '.join(GROUPS)}"),
    "page": Parameter(_page, _one, "it is a whole number from 1"),
    "poster": Parameter(_text, _one, "it names a poster"),
    "activation": Parameter(_text, _one, "it names a genre"),
}
# In the order in which a query has them.
FIELDS = [field for name in PARAMETERS for field in (name, *(PREFIXES.values() if name == "scoring" else ()))]
