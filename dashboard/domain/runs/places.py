"""Posters as points of the map: which are drawn, their coordinates for the browser, and which of them fit a Selection.

Beyond MOST points an even sample is drawn, chosen by a fixed hash of the row, so that it is the same at each visit.
Counts and filters never use the sample.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from dashboard.domain.runs import query
from dashboard.domain.runs.database import arrays, select
from dashboard.domain.runs.predicate import right
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

MOST = 50_000
UNKNOWN = 255
STEPS = 65_535


def _mixed(number: str, factor: int, shift: int) -> str:
    """One round of the hash in SQL: a Lehmer step, folded by a shift; products stay below 2^63."""
    step = f"(({number} + 11) * {factor} % 2147483647)"
    return f"xor({step}, {step} >> {shift})"


_HASH = f"({_mixed(_mixed('file_row_number', 48271, 13), 69621, 16)} * 39373 % 2147483647)"
_ON_MAP = "AND x IS NOT NULL AND y IS NOT NULL"


@dataclass(frozen=True, eq=False)
class Places:
    """The points that are drawn, by rising row.

    `rows` int64 [m]: their places in the file · `total`: posters that have a place on the map · `below`: the hash
    that keeps a row among the drawn ones, or None where all are · `x`, `y` float32 [m] · `actual`, `predicted`
    uint8 [m]: place among the run's genres, 255 for unknown · `hits` uint8 [m]: 1 right by the one label, 2 by any
    listed genre (added up), 4 where a label is known.
    """

    rows: np.ndarray
    total: int
    below: int | None
    x: np.ndarray
    y: np.ndarray
    actual: np.ndarray
    predicted: np.ndarray
    hits: np.ndarray


@lru_cache(4)
def places(run: Run) -> Places:
    """The points of a run; none where it has no coordinates."""
    total = query.on_map(run)
    below = _threshold(run, total) if total > MOST else None
    names = ", ".join(f"'{genre.replace(chr(39), chr(39) * 2)}'" for genre in run.genres)
    genre = f"coalesce(list_position([{names}], {{0}}) - 1, {UNKNOWN})::UTINYINT AS {{0}}"
    known = "coalesce({}, false)::UTINYINT * {}"
    hits = " + ".join(
        known.format(sql, bit)
        for sql, bit in ((right("strict"), 1), (right("any"), 2), ("actual IS NOT NULL", 4))
    )
    columns = ("file_row_number AS row", "x::FLOAT AS x", "y::FLOAT AS y", genre.format("actual"))
    fields = ", ".join((*columns, genre.format("predicted"), f"({hits})::UTINYINT AS hits"))
    found = arrays(run, Selection(), fields, f"{_drawn(below)} ORDER BY row")
    columns_ = [np.asarray(found[name]) for name in ("x", "y", "actual", "predicted", "hits")]
    return Places(np.asarray(found["row"]), total, below, *columns_)


def packed(points: Places) -> bytes:
    """The points for the browser, little-endian: uint32 m, float32 x0 x1 y0 y1 (the extent), then m times each

    uint16 step from the row before (all are uint32 where one needs it), uint16 x, uint16 y (65,535ths of the extent),
    uint8 actual, uint8 predicted, uint8 hits.
    """
    extent = [end for axis in (points.x, points.y) for end in _ends(axis)]
    head = np.array([len(points.rows)], "<u4").tobytes() + np.array(extent, "<f4").tobytes()
    steps = np.diff(points.rows, prepend=0)
    steps = steps.astype("<u2" if steps.max(initial=0) < 1 << 16 else "<u4")
    x, y = (_stepped(axis).astype("<u2") for axis in (points.x, points.y))
    columns = (steps, x, y, points.actual, points.predicted, points.hits)
    return head + b"".join(column.tobytes() for column in columns)


def fitting(run: Run, selection: Selection) -> np.ndarray:
    """bool [m]: which of the drawn points fit."""
    points = places(run)
    found = arrays(run, selection, "file_row_number AS row", _drawn(points.below))
    fits = np.zeros(len(points.rows), bool)
    fits[np.searchsorted(points.rows, np.asarray(found["row"]))] = True
    return fits


def named(run: Run, selection: Selection) -> list[tuple]:
    """The drawn points that fit, by row: (poster, x, y, actual, predicted)."""
    fields = "poster, x, y, actual, predicted"
    return select(run, selection, fields, f"{_drawn(places(run).below)} ORDER BY file_row_number")


def _threshold(run: Run, total: int) -> int:
    """The hash below which MOST posters lie (a few more where hashes are equal)."""
    hashes = arrays(run, Selection(), f"{_HASH}::INTEGER AS h", f"{_ON_MAP} AND {_HASH} < {_guess(total)}")
    return int(np.partition(np.asarray(hashes["h"]), MOST - 1)[MOST - 1])


def _guess(total: int) -> int:
    """A hash below which surely MOST posters lie, and not many more: sorting ten million would cost memory."""
    return min(2**31, int(2**31 * (MOST + 20 * MOST**0.5) / total) + 1)


def _drawn(below: int | None) -> str:
    return _ON_MAP if below is None else f"{_ON_MAP} AND {_HASH} <= {below}"


def _ends(axis: np.ndarray) -> tuple[float, float]:
    return (float(axis.min()), float(axis.max())) if len(axis) else (0.0, 1.0)


def _stepped(axis: np.ndarray) -> np.ndarray:
    low, high = _ends(axis)
    return np.round((axis.astype(np.float64) - low) / max(high - low, 1e-12) * STEPS)
