"""The groups of a run's posters by a column, counted where the data lies."""

from collections.abc import Sequence
from functools import lru_cache

from dashboard.domain.metrics.groups import Group
from dashboard.domain.metrics.wording import number
from dashboard.domain.runs.database import select, sql
from dashboard.domain.runs.predicate import number_text, right
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.tables import quoted
from dashboard.domain.selection import Selection

MOST = 60
KEPT = 1024
FIFTHS = "[0.2, 0.4, 0.6, 0.8]"
SORTED = 50_000


def groups(run: Run, selection: Selection, column: str) -> tuple[Group, ...]:
    """The posters of known genre that fit, in groups, and their right ones.

    Of `year` by decade, of a column of numbers by fifths of the whole run, where equal numbers are in one; of any other
    column the largest groups that share a value, `MOST` of them.
    """
    return _groups(run, selection.filters, column)


@lru_cache(KEPT)
def _groups(run: Run, selection: Selection, column: str) -> tuple[Group, ...]:
    known = run.manifest.column(column)
    if known is not None and known.type == "number":
        return _fifths(run, selection, column)
    value = "year // 10 * 10" if column == "year" else quoted(column)
    rows = _counted(run, selection, value, f"ORDER BY _posters DESC, _group LIMIT {MOST}")
    if column == "year":
        return tuple(Group(f"{decade}-{decade + 9}", *counts) for decade, *counts in rows)
    return tuple(Group(*row) for row in rows)


def _fifths(run: Run, selection: Selection, column: str) -> tuple[Group, ...]:
    spans = _spans(run, column)
    if not spans:
        return ()
    rows = _counted(run, selection, _fifth(column, [high for _, high in spans[:-1]]), "ORDER BY _group")
    return tuple(
        Group(number_text(run, column, *spans[place]), posters, hits, _words(*spans[place]))
        for place, posters, hits in rows
    )


def _words(low: float, high: float) -> str:
    return " to ".join(dict.fromkeys((number(low, 3), number(high, 3))))


@lru_cache(KEPT)
def _spans(run: Run, column: str) -> tuple[tuple[float, float], ...]:
    """The least and the greatest number of each fifth; fewer where many are equal. Of more than twice `SORTED` posters
    the fifths are those of so many, taken evenly."""
    known = f"FROM run WHERE isfinite({quoted(column)})"
    # To sort all of a million numbers would take the memory of a million more; which are there is then asked of all.
    some = f"AND file_row_number % {max(1, run.manifest.posters // SORTED)} = 0"
    ((edges,),) = sql(run, f"SELECT quantile_disc({quoted(column)}, {FIFTHS}) {known} {some}", [])
    ends = f"min({quoted(column)}), max({quoted(column)})"
    fifth = _fifth(column, sorted(set(edges or ())))
    rows = sql(run, f"SELECT {fifth} AS _group, {ends} {known} GROUP BY _group ORDER BY _group", [])
    return tuple((low, high) for _, low, high in rows)


def _fifth(column: str, edges: Sequence[float]) -> str:
    """SQL for how many of the edges a number is beyond, null where there is no number."""
    beyond = " + ".join(f"({quoted(column)} > '{edge!r}'::DOUBLE)::INT" for edge in edges) or "0"
    return f"CASE WHEN isfinite({quoted(column)}) THEN {beyond} END"


def _counted(run: Run, selection: Selection, group: str, rest: str) -> list[tuple]:
    fields = f"{group} AS _group, count(*) AS _posters, count(*) FILTER ({right(selection.scoring)})"
    known = "_group IS NOT NULL AND actual IS NOT NULL"
    return select(run, selection, fields, f"AND {known} GROUP BY _group {rest}")
