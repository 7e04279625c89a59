"""From a Selection to the SQL condition that both the matrix and the gallery use: one line a filter."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from math import isfinite
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.domain.runs.derived import BETWEEN
from dashboard.domain.runs.manifest import Column
from dashboard.domain.runs.newly import newly, why_not
from dashboard.domain.runs.reference import beside
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.tables import is_large
from dashboard.domain.selection import Scoring, Selection

Condition = tuple[str, list[Any]]
_NUMBER = r"([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)"
_SPAN = re.compile(rf"{_NUMBER}(?:-{_NUMBER})?", re.ASCII | re.IGNORECASE)


def where(run: Run, selection: Selection) -> Condition:
    """The condition on a run's rows and its parameters; every poster fits an empty Selection."""
    parts = [make(selection) for make in _PREDICATES] + [
        _text(run, selection),
        (newly(run, selection), []),
        *_columns(run, selection),
    ]
    parts = [part for part in parts if part[0]]
    text = " AND ".join(f"({sql})" for sql, _ in parts)
    return text or "TRUE", [value for _, values in parts for value in values]


def by_name(poster: str) -> Condition:
    """The condition that a row is the poster of that name.

    A range of texts says in which blocks of a large run it can be; the name itself would be cut out of every text.
    """
    return "_text BETWEEN ? AND ? AND poster = ?", [poster, f"{poster}\1", poster]


def truth(scoring: Scoring) -> str:
    """SQL for the genre that a poster counts under.

    Strict: its one label. Any listed genre: what it was called, if the film has that genre; else its label.
    Every number and every filter goes through this one expression, so a cell always counts what it opens.
    """
    if scoring == "strict":
        return "actual"
    return "CASE WHEN _listed THEN predicted ELSE actual END"


def right(scoring: Scoring) -> str:
    """SQL, true where the first guess is right under this scoring (`truth` = predicted); null without a label."""
    return (
        "(actual = predicted)" if scoring == "strict" else "(coalesce(_listed, FALSE) OR actual = predicted)"
    )


def unknown_values(run: Run, selection: Selection) -> Selection:
    """The Selection without what this run does not have, and a notice for each thing dropped.

    A second run that a filter needs is known by its title from here on.
    """
    notices = list(selection.notices)
    changes: dict[str, Any] = {}
    for name in ("actual", "predicted"):
        given = getattr(selection, name)
        known = tuple(genre for genre in given if genre in run.genres)
        if known != given:
            changes[name] = known
            odd = ", ".join(genre for genre in given if genre not in known)
            notices.append(f"This run has no genre “{odd}”; that filter was dropped.")
    kept = tuple(pair for pair in selection.columns if _readable(run.manifest.column(pair[0]), pair[1]))
    for name, value in selection.columns:
        if (name, value) not in kept:
            notices.append(f"This run has no column “{name}” that can be “{value}”; that filter was dropped.")
    changes["columns"] = kept
    if selection.newly and (reason := why_not(run, selection)):
        changes["newly"] = None
        notices.append(f"{reason}; that filter was dropped.")
    if len(notices) > len(selection.notices):
        selection = selection.but(**changes, notices=tuple(notices))
    return _titled(run, selection) if selection.newly else selection


def _titled(run: Run, selection: Selection) -> Selection:
    other = beside(run, selection.vs)
    return replace(selection, vs_title=other.manifest.title if other else "")


def number_range(value: str) -> tuple[float, float] | None:
    """ "2-5" as (2.0, 5.0), "-3--1" as (-3.0, -1.0), "4" as (4.0, 4.0); None where it is no range of numbers."""
    match = _SPAN.fullmatch(value.replace(" ", ""))
    if match is None:
        return None
    low, high = float(match[1]), float(match[2] or match[1])
    return (low, high) if low <= high and isfinite(low) and isfinite(high) else None


def number_text(run: Run, column: str, low: float, high: float) -> str:
    """The range as a filter has it: no longer than it takes to find these very numbers."""
    kind = np.float32 if column in _single_precision(run) else np.float64
    return "-".join(dict.fromkeys(str(kind(end)).removesuffix(".0") for end in (low, high)))


def _actual(selection: Selection) -> Condition:
    return _one_of(truth(selection.scoring), selection.actual)


def _predicted(selection: Selection) -> Condition:
    return _one_of("predicted", selection.predicted)


def _outcome(selection: Selection) -> Condition:
    if selection.outcome is None:
        return "", []
    return ("" if selection.outcome == "right" else "NOT ") + right(selection.scoring), []


def _confidence(selection: Selection) -> Condition:
    """From the lower end, up to but without the upper one (bins must not share posters), save where it is 1.

    Ends are compared as the column stores them, in single precision: 0.95 is to find a stored 0.95.
    """
    if selection.confidence is None:
        return "", []
    low, high = selection.confidence
    below = "<=" if high == 1 or low == high else "<"
    return f"confidence >= ?::FLOAT AND confidence {below} ?::FLOAT", [low, high]


def _pattern(selection: Selection) -> Condition:
    return ("_pattern = ?", [selection.pattern]) if selection.pattern else ("", [])


def _year(selection: Selection) -> Condition:
    return ("year BETWEEN ? AND ?", list(selection.year)) if selection.year else ("", [])


_UNBROKEN = f"replace(_text, chr({ord(BETWEEN)}), chr({ord(BETWEEN) + 1}))"


def _text(run: Run, selection: Selection) -> Condition:
    """Whatever the case and the accents. In a large run accents count: to strip those of ten million texts takes as
    long again as to search them.
    """
    if not selection.q:
        return "", []
    if BETWEEN in selection.q:
        return "FALSE", []
    # What stands between name and title would end the text for strip_accents.
    text, sought = ("_text", "?") if is_large(run) else (f"strip_accents({_UNBROKEN})", "strip_accents(?)")
    if selection.q.lower() == selection.q.upper():  # a number, say
        return f"contains({text}, {sought})", [selection.q]
    if selection.q.isascii() and not set(selection.q) & set("%_\\"):
        # The same, without a lowered copy of every text: two thirds of the time.
        return f"{text} ILIKE ?", [f"%{selection.q}%"]
    return f"contains(lower({text}), lower({sought}))", [selection.q]


def _area(selection: Selection) -> Condition:
    """Inside the polygon on the map: a ray to the right crosses its sides an odd number of times (Shimrat 1962).

    The corners cut the plane into level slabs, found by halving; within one only its own few sides are tried, so
    that forty corners cost little more than four (Dobkin and Lipton 1976).
    """
    if not selection.area:
        return "", []
    xs, ys = zip(*selection.area, strict=True)
    levels = sorted(set(ys))
    slabs = list(pairwise(levels))
    inside, values = _in_slabs(selection.area, slabs) if slabs else ("FALSE", [])
    box = [min(xs), max(xs), levels[0], levels[-1]]
    return f"x BETWEEN ? AND ? AND y BETWEEN ? AND ? AND {inside}", box + values


def _in_slabs(area: tuple[tuple[float, float], ...], slabs: list[tuple[float, float]]) -> Condition:
    if len(slabs) > 1:
        half = len(slabs) // 2
        (lower, low_values), (upper, up_values) = (
            _in_slabs(area, part) for part in (slabs[:half], slabs[half:])
        )
        return f"CASE WHEN y < ?::DOUBLE THEN {lower} ELSE {upper} END", [
            slabs[half][0],
            *low_values,
            *up_values,
        ]
    [(low, high)] = slabs
    values = []
    for (x1, y1), (x2, y2) in zip(area, (*area[1:], area[0]), strict=True):
        if min(y1, y2) <= low and max(y1, y2) >= high:
            slope = (x2 - x1) / (y2 - y1)
            values += [slope, x1 - slope * y1]
    crossed = " + ".join(["(x < ?::DOUBLE * y + ?::DOUBLE)::INT"] * (len(values) // 2))
    return f"({crossed or '0'}) % 2 = 1", values


_PREDICATES: list[Callable[[Selection], Condition]] = [
    _actual,
    _predicted,
    _outcome,
    _confidence,
    _pattern,
    _year,
    _area,
]


def _columns(run: Run, selection: Selection) -> list[Condition]:
    """Values of one column are alternatives, different columns must all fit."""
    by_name: dict[str, list[Condition]] = {}
    for name, value in selection.columns:
        column = run.manifest.column(name)
        if column is not None and _readable(column, value):
            by_name.setdefault(name, []).append(_column(run, column, value))
    return [
        (" OR ".join(f"({sql})" for sql, _ in either), [v for _, values in either for v in values])
        for either in by_name.values()
    ]


def _column(run: Run, column: Column, value: str) -> Condition:
    """Ends of a range are compared as the column stores them: 0.1 is to find a stored 0.1 in single precision too."""
    name = f'"{column.name}"'
    if column.type == "number":
        ends = np.array(number_range(value))
        if column.name in _single_precision(run):
            with np.errstate(over="ignore"):  # beyond the largest is infinite, which compares as well
                ends = ends.astype(np.float32)
        return f"{name} BETWEEN ? AND ?", ends.tolist()
    if value.startswith("~"):
        return f"contains(lower({name}), ?)", [value[1:].lower()]
    return f"{name} = ?", [value]


@lru_cache(256)
def _single_precision(run: Run) -> frozenset[str]:
    """The run's columns of single precision."""
    schema = pq.read_schema(run.predictions)
    return frozenset(field.name for field in schema if pa.types.is_float32(field.type))


def _readable(column: Column | None, value: str) -> bool:
    return column is not None and (column.type != "number" or number_range(value) is not None)


def _one_of(sql: str, values: tuple[str, ...]) -> Condition:
    return (f"{sql} IN ({', '.join('?' * len(values))})", list(values)) if values else ("", [])
