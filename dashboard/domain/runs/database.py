"""Questions to DuckDB about the rows of a run: a Selection, what to count of the posters that fit, and the answer."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from dashboard.domain.runs.predicate import where
from dashboard.domain.runs.store import Run
from dashboard.domain.runs.tables import database, is_large, keep, quoted, source
from dashboard.domain.selection import Selection

_idle: list[duckdb.DuckDBPyConnection] = []


def select(
    run: Run, selection: Selection, fields: str, rest: str = "", values: Sequence[Any] = ()
) -> list[tuple]:
    """Rows of a query on the posters that fit; `rest` goes on behind the condition (AND …, GROUP BY …).

    `values` are the parameters of `rest`.
    """
    return _selected(run, selection, fields, rest, duckdb.DuckDBPyConnection.fetchall, values)


def arrays(run: Run, selection: Selection, fields: str, rest: str = "") -> dict[str, Any]:
    """The same as arrays by the fields' names: for what is too long to go row by row."""
    return _selected(run, selection, fields, rest, duckdb.DuckDBPyConnection.fetchnumpy)


def sql(run: Run, text: str, values: list[Any]) -> list[tuple]:
    """Rows of any query in which this run is named `run`."""
    return _asked(run, text, values, duckdb.DuckDBPyConnection.fetchall)


def arrays_of(run: Run, text: str, values: list[Any]) -> dict[str, Any]:
    """The same as arrays by the fields' names."""
    return _asked(run, text, values, duckdb.DuckDBPyConnection.fetchnumpy)


def cursor_of(run: Run, text: str, values: list[Any]) -> duckdb.DuckDBPyConnection:
    """A cursor of its own on such a query, to fetch from piece by piece."""
    return database.cursor().execute(f"WITH run AS (FROM {source(run)}) {text}", values)


def place_in(name: str, rows: np.ndarray) -> str:
    """SQL for a row's place in a list of rows (int64 [k]), null where it has none; `name` is the list's, kept."""
    listed = pa.table({"_row": rows, "_place": np.arange(len(rows))})
    keep(quoted(name), "FROM given", listed)
    return f"(SELECT _place FROM {quoted(name)} WHERE _row = file_row_number)"


def _selected(
    run: Run, selection: Selection, fields: str, rest: str, fetch: Callable, further: Sequence[Any] = ()
) -> Any:
    found = _found(run, Selection(q=selection.q, area=selection.area)) if is_large(run) else None
    if found is not None:
        selection = replace(selection, q="", area=())
        rest = f"AND file_row_number IN (FROM found) {rest}"
    condition, values = where(run, selection)
    text = f"SELECT {fields} FROM run WHERE ({condition}) {rest}"
    return _asked(run, text, [*values, *further], fetch, found)


@lru_cache(4)
def _found(run: Run, dear: Selection) -> pa.Table | None:
    """Places in the file, uint32, of the posters that fit the filters which cost most a poster, text and area.

    A page asks several questions about the same posters, and this is found once. None where there is no such filter,
    or where more than a quarter of the run fits: to look them up would cost more than to look at all anew.
    """
    if not dear.is_filtered:
        return None
    most = run.manifest.posters // 4
    condition, values = where(run, dear)
    text = f"SELECT file_row_number::UINTEGER AS _row FROM run WHERE ({condition}) LIMIT {most + 1}"
    rows = _asked(run, text, values, duckdb.DuckDBPyConnection.fetchnumpy)["_row"]
    return pa.table({"row": np.asarray(rows)}) if len(rows) <= most else None


def _asked(run: Run, text: str, values: list[Any], fetch: Callable, found: pa.Table | None = None) -> Any:
    """Run a query on a cursor that no other thread uses meanwhile; `found` is known to it by that name."""
    rows = source(run)
    try:
        cursor = _idle.pop()
    except IndexError:
        cursor = database.cursor()
    try:
        if found is not None:
            cursor.register("found", found)
        return fetch(cursor.execute(f"WITH run AS (FROM {rows}) {text}", values))
    finally:
        if found is not None:
            cursor.unregister("found")
        _idle.append(cursor)
