"""Selection -> SQL over Parquet -> small tables. Nothing here returns more than a page or a few hundred numbers.

Counting happens where the data lies (DuckDB). Results are kept, bounded, by (run, Selection), and are read-only.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, wraps
from typing import Any, NamedTuple

import numpy as np

from dashboard.domain.metrics.calibration import BINS, Reliability
from dashboard.domain.metrics.calibration import calibration_z as statistic
from dashboard.domain.metrics.facts import AnyListed, Commonest
from dashboard.domain.metrics.rivals import Rivals
from dashboard.domain.metrics.rivals import rivals as compared_with
from dashboard.domain.runs.cube import Cube, cube
from dashboard.domain.runs.database import arrays, cursor_of, select, sql
from dashboard.domain.runs.derived import MOST_BITS, STEPS
from dashboard.domain.runs.manifest import probability_column
from dashboard.domain.runs.order import Extent, Term, backwards, group_key, order, past, terms
from dashboard.domain.runs.predicate import Condition, by_name, right, truth, where
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.strange import strange_order
from dashboard.domain.runs.tables import is_large, quoted
from dashboard.domain.runs.typical import typical_order
from dashboard.domain.selection import Selection

KEPT_RESULTS = 4096
KEPT_PAGES = 256


@dataclass(frozen=True, slots=True)
class Poster:
    """One row of a run. `row` is its place in the file; what a run does not know is None."""

    row: int
    poster: str
    title: str | None
    year: int | None
    actual: str | None
    genres: tuple[str, ...]
    predicted: str
    confidence: float | None
    top3: tuple[str, ...]
    probabilities: tuple[float, ...] | None
    is_right: bool | None
    columns: tuple[tuple[str, Any], ...]
    group: str | None = None

    @property
    def name(self) -> str:
        """The title, or where there is none the file's own name."""
        return self.title or self.poster.rsplit("/", 1)[-1]


class Neighbours(NamedTuple):
    """The names of the posters before and after one, None at an end, and its place among those that fit, from 1.

    In a large run no place is told: to count ten million by title takes half a second.
    """

    before: str | None
    after: str | None
    place: int | None


def _kept(function: Callable) -> Callable:
    """Keep results by (run, the part of the Selection that filters, further arguments)."""
    kept = lru_cache(KEPT_RESULTS)(function)

    @wraps(function)
    def ask(run: Run, selection: Selection, *rest: Any) -> Any:
        return kept(run, selection.filters, *rest)

    return ask


def count(run: Run, selection: Selection) -> int:
    """How many posters fit."""
    return int(_cube(run, selection).count.sum())


@_kept
def confusion_matrix(run: Run, selection: Selection) -> np.ndarray:
    """int64 [G, G], rows actual, columns predicted, in the run's order of genres. Unlabelled posters do not count."""
    size = len(run.genres)
    counted = _cube(run, selection)
    known = (counted.actual >= 0) & (counted.predicted >= 0)
    place = counted.actual[known].astype(int) * size + counted.predicted[known]
    cells = np.bincount(place, counted.count[known], size * size)
    return _frozen(cells.reshape(size, size).astype(np.int64))


@_kept
def reliability(run: Run, selection: Selection, bins: int = BINS) -> Reliability:
    """Posters, their right ones and the sum of their confidences, in equal bins of [0, 1].

    The last bin holds confidence 1. Only posters with a label and a confidence count. Raises ValueError for a
    number of bins that does not divide the cube's steps.
    """
    return _reliability(run, selection, bins)


@_kept
def calibration_z(run: Run, selection: Selection) -> float:
    """Spiegelhalter's statistic of the posters with a label and a confidence, nan for none: the number is kept, and not
    the table in the finest bins that it takes."""
    return statistic(_reliability(run, selection, STEPS))


@_kept
def commonest_confidence(run: Run, selection: Selection) -> tuple[float, int]:
    """The confidence that most posters with a label have, and how many have it: (nan, 0) for none."""
    rest = "AND confidence IS NOT NULL AND actual IS NOT NULL GROUP BY confidence ORDER BY _n DESC, confidence LIMIT 1"
    rows = select(run, selection, "confidence, count(*) AS _n", rest)
    return (round(float(rows[0][0]), 6), int(rows[0][1])) if rows else (math.nan, 0)


def _reliability(run: Run, selection: Selection, bins: int) -> Reliability:
    if STEPS % bins:
        raise ValueError(f"{bins} bins do not divide {STEPS}")
    counted = _cube(run, selection)
    known = (counted.step >= 0) & (counted.right >= 0)
    place = counted.step[known].astype(int) * bins // STEPS
    parts = (counted.count, counted.confidence, counted.count * (counted.right == 1))
    count, total, rights = (_frozen(np.bincount(place, part[known], bins)) for part in parts)
    edges = _frozen(np.linspace(0, 1, bins + 1))
    return Reliability(edges, count.astype(np.int64), total, rights.astype(np.int64))


@_kept
def patterns(run: Run, selection: Selection, most: int) -> tuple[tuple[str, int, int, int], ...]:
    """The commonest orders of the first three guesses: (pattern "A>B>C", posters, right ones, wrong ones)."""
    hit = right(selection.scoring)
    fields = f"_pattern, count(*) AS _posters, count(*) FILTER ({hit}), count(*) FILTER (NOT {hit})"
    rest = f"AND _pattern IS NOT NULL GROUP BY _pattern ORDER BY _posters DESC, _pattern LIMIT {int(most)}"
    return tuple(tuple(row) for row in select(run, selection, fields, rest))


@_kept
def commonest_pattern(run: Run, selection: Selection) -> Commonest | None:
    """The first of `patterns`, of how many posters that have one, and of how many patterns; None where none has."""
    fields = "_pattern, count(*) AS _posters, (sum(count(*)) OVER ())::BIGINT, count(*) OVER ()"
    rest = "AND _pattern IS NOT NULL GROUP BY _pattern ORDER BY _posters DESC, _pattern LIMIT 1"
    rows = select(run, selection, fields, rest)
    return Commonest(*rows[0]) if rows else None


def hits_within(run: Run, selection: Selection) -> tuple[int, int, int]:
    """How many posters have the true genre among the first one, two, three guesses; of those `with_guesses` counts."""
    counted, known = _cube(run, selection), _guesses_known(run, selection)
    hit = known & (counted.rank > 0)
    one, two, three = (int(counted.count[hit & (counted.rank <= k)].sum()) for k in (1, 2, 3))
    return one, two, three


def with_guesses(run: Run, selection: Selection) -> int:
    """How many posters have both a known genre and a list of first guesses."""
    return int(_cube(run, selection).count[_guesses_known(run, selection)].sum())


def genre_counts(run: Run, selection: Selection, side: str) -> dict[str, int]:
    """Posters by genre; `side` is "actual" (as the scoring counts it) or "predicted"."""
    counted = _cube(run, selection)
    places = counted.actual if side == "actual" else counted.predicted
    return {genre: int(counted.count[places == place].sum()) for place, genre in enumerate(run.genres)}


@_kept
def group_sizes(run: Run, selection: Selection, group: str) -> dict[str | None, int]:
    """Posters in each group of the gallery, by the name that `Poster.group` has, in the order of the gallery."""
    key = group_key(group, selection.scoring)
    rest = f"GROUP BY {key} ORDER BY {key} NULLS LAST"
    return dict(select(run, selection, f"({key})::VARCHAR, count(*)", rest))


def knows_genres(run: Run) -> bool:
    """Whether some poster has its film's full list of genres, so that "any listed genre" can be scored."""
    return _knows_genres(run, Selection())


@_kept
def _knows_genres(run: Run, selection: Selection) -> bool:
    return bool(select(run, selection, "count(*)", "AND genres IS NOT NULL")[0][0])


def has_titles(run: Run) -> bool:
    """Whether some poster has a title."""
    return "title" in run.columns and _has_titles(run, Selection())


@_kept
def _has_titles(run: Run, selection: Selection) -> bool:
    return bool(select(run, selection, "1", "AND title IS NOT NULL LIMIT 1"))


def on_map(run: Run) -> int:
    """How many posters have a place on the map."""
    return _on_map(run, Selection())


@_kept
def _on_map(run: Run, selection: Selection) -> int:
    return select(run, selection, "count(*)", "AND x IS NOT NULL AND y IS NOT NULL")[0][0]


@_kept
def years(run: Run, selection: Selection) -> tuple[int, int] | None:
    """The first and the last year; None where no poster has one."""
    first, last = select(run, selection, "min(year), max(year)")[0]
    return None if first is None else (first, last)


@_kept
def span(run: Run, selection: Selection, column: str) -> tuple[float, float] | None:
    """Smallest and largest value of an extra column of numbers; None where it has none."""
    known = f'FILTER (NOT isnan("{column}"::DOUBLE))'
    low, high = select(run, selection, f'min("{column}") {known}, max("{column}") {known}')[0]
    return None if low is None else (low, high)


@_kept
def values(run: Run, selection: Selection, column: str, most: int) -> tuple[tuple[str, int], ...]:
    """The commonest values of an extra column and their posters."""
    fields = f'"{column}" AS _value, count(*) AS _posters'
    rest = f"AND _value IS NOT NULL GROUP BY _value ORDER BY _posters DESC, _value LIMIT {int(most)}"
    return tuple(tuple(row) for row in select(run, selection, fields, rest))


def mean_confidence(run: Run, selection: Selection) -> float | None:
    """Mean confidence of the posters that have one."""
    counted = _cube(run, selection)
    posters = int(counted.count[counted.step >= 0].sum())
    return float(counted.confidence.sum()) / posters if posters else None


def any_listed(run: Run, selection: Selection) -> AnyListed:
    """Posters whose film's full genres are known: how many, right by the one label, right by any of them."""
    counted = _cube(run, selection)
    known = (counted.listed >= 0) & (counted.labelled_so >= 0)
    strict = known & (counted.labelled_so == 1)
    either = strict | (known & (counted.listed == 1))
    return AnyListed(*(int(counted.count[part].sum()) for part in (known, strict, either)))


@_kept
def rivals(run: Run, selection: Selection) -> Rivals | None:
    """What answers that need no look at these posters would get, as the scoring has it; None where no genre is
    known."""
    if selection.scoring == "strict":
        labels = np.array(list(genre_counts(run, selection, "actual").values()), np.int64)
        return compared_with(run.genres, np.eye(len(labels), dtype=bool), labels)
    known = f"AND ({truth(selection.scoring)}) IS NOT NULL GROUP BY _genres"
    found = arrays(run, selection, "_genres, count(*) AS _posters", known)
    bits = np.arange(min(len(run.genres), MOST_BITS))
    has = (np.asarray(found["_genres"])[:, None] >> bits) & 1 == 1
    return compared_with(run.genres, has, np.asarray(found["_posters"]))


def posters(run: Run, selection: Selection, limit: int, offset: int = 0) -> list[Poster]:
    """One page of posters in the Selection's order."""
    ordered = replace(selection.filters, sort=selection.sort, group=selection.group)
    if selection.sort == "strange":
        ordered = replace(ordered, vs=selection.vs)
    return list(_page(run, ordered, limit, offset))


@lru_cache(KEPT_PAGES)
def _page(run: Run, selection: Selection, limit: int, offset: int) -> tuple[Poster, ...]:
    """Kept, as a page shows its posters and lists them in its data: sorting a million rows is the dearest query.

    Of a large run their places are found first and the rest is read for them alone: so few columns are sorted.
    """
    rest = f"ORDER BY {_order(run, selection)} LIMIT {int(limit)} OFFSET {int(offset)}"
    if not is_large(run):
        return tuple(_poster(run, row) for row in select(run, selection, _fields(run, selection), rest))
    return tuple(at_rows(run, selection, [row for (row,) in select(run, selection, "file_row_number", rest)]))


def stream(run: Run, selection: Selection, at_once: int) -> Iterator[Poster]:
    """Every poster that fits, in the Selection's order, read `at_once` at a time on a cursor of its own."""
    condition, values_ = where(run, selection)
    text = f"SELECT {_fields(run, selection)} FROM run WHERE ({condition}) ORDER BY {_order(run, selection)}"
    cursor = cursor_of(run, text, values_)
    while rows := cursor.fetchmany(at_once):
        yield from (_poster(run, row) for row in rows)


def row_numbers(run: Run, selection: Selection) -> np.ndarray:
    """int64 [n]: places in the file of the posters that fit, rising; at most the first 200,000."""
    return _row_numbers(run, selection.filters)


@lru_cache(4)
def _row_numbers(run: Run, selection: Selection) -> np.ndarray:
    """Up to 1.6 MB, so few are kept: a page asks for the same ones again at once."""
    found = arrays(run, selection, "file_row_number", "ORDER BY file_row_number LIMIT 200000")
    return _frozen(np.array(found["file_row_number"], np.int64))


def at_rows(run: Run, selection: Selection, rows: Sequence[int]) -> list[Poster]:
    """The posters at these places of the file, in the order given."""
    if not rows:
        return []
    wanted = ", ".join(str(int(row)) for row in rows)
    text = f"SELECT {_fields(run, selection)} FROM run WHERE file_row_number IN (SELECT unnest([{wanted}]::BIGINT[]))"
    found = {row[0]: _poster(run, row) for row in sql(run, text, [])}
    return [found[row] for row in rows]


def poster(run: Run, selection: Selection, name: str) -> Poster | None:
    """The poster of that name, whether or not it fits the filters; None where the run has none."""
    named, values = by_name(name)
    rows = sql(run, f"SELECT {_fields(run, selection)} FROM run WHERE {named}", values)
    return _poster(run, rows[0]) if rows else None


def neighbours(run: Run, selection: Selection, name: str) -> Neighbours | None:
    """What comes before and after this poster in the Selection's order; None where it does not fit."""
    by = _terms(run, selection)
    (condition, values), (named, names) = where(run, selection), by_name(name)
    fields = ", ".join(key for key, _ in by)
    keys = sql(run, f"SELECT {fields} FROM run WHERE ({condition}) AND {named}", [*values, *names])
    if not keys:
        return None
    earlier = past(by, keys[0], back=True)
    before = _first(run, selection, earlier, backwards(by))
    after = _first(run, selection, past(by, keys[0]), order(by))
    return Neighbours(before, after, None if is_large(run) else _count(run, selection, earlier) + 1)


def _count(run: Run, selection: Selection, among: Condition) -> int:
    text, values = among
    return int(select(run, selection, "count(*)", f"AND ({text})", values)[0][0])


def _first(run: Run, selection: Selection, beyond: Condition, order: str) -> str | None:
    text, values = beyond
    rows = select(run, selection, "poster", f"AND ({text}) ORDER BY {order} LIMIT 1", values)
    return rows[0][0] if rows else None


def _order(run: Run, selection: Selection) -> str:
    return order(_terms(run, selection))


def _terms(run: Run, selection: Selection) -> list[Term]:
    return terms(
        selection,
        _extent(run, Selection()) if selection.sort == "alike" else None,
        strange_order(run, selection.vs) if selection.sort == "strange" else None,
        typical_order(run) if selection.sort in ("typical", "odd") else None,
    )


@_kept
def _extent(run: Run, selection: Selection) -> Extent | None:
    found = select(run, selection, "min(x), max(x), min(y), max(y)")[0]
    return None if None in found else found


def _fields(run: Run, selection: Selection) -> str:
    probabilities = ", ".join(quoted(probability_column(genre)) for genre in run.genres)
    extra = "".join(f', "{column.name}"' for column in run.manifest.columns)
    plain = "file_row_number, poster, title, year, actual, genres, predicted, confidence, top3"
    group = f"({group_key(selection.group, selection.scoring) or 'NULL'})::VARCHAR"
    return f"{plain}, {right(selection.scoring)}, [{probabilities}], {group}{extra}"


def _poster(run: Run, row: tuple) -> Poster:
    number, name, title, year, actual, genres, predicted, confidence, top3, is_right, p, group, *extra = row
    known = p is not None and all(value is not None for value in p)
    return Poster(
        number,
        name,
        title,
        year,
        actual,
        tuple(genres or ()),
        predicted,
        confidence,
        tuple(top3 or ()),
        tuple(p) if known else None,
        is_right,
        tuple((column.label, value) for column, value in zip(run.manifest.columns, extra, strict=True)),
        group,
    )


def _guesses_known(run: Run, selection: Selection) -> np.ndarray:
    """bool [m]: which cells of the cube count among labelled posters that have first guesses."""
    counted = _cube(run, selection)
    return (counted.actual >= 0) & (counted.predicted >= 0) & (counted.rank >= 0)


def _cube(run: Run, selection: Selection) -> Cube:
    return cube(run, selection.filters)


def _frozen(array: np.ndarray) -> np.ndarray:
    array.setflags(write=False)
    return array
