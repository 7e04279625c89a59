"""DuckDB over the runs: one database in memory, in which each run is a table (small ones) or a view of its file."""

import threading
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa

from dashboard.domain.runs.manifest import probability_column
from dashboard.domain.runs.predicate import where
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

# Rows that are held in memory, of all runs together: a query then costs half a millisecond instead of five.
ROWS_IN_MEMORY = 500_000

_OPTIONAL = {
    "title": "VARCHAR",
    "year": "INTEGER",
    "actual": "VARCHAR",
    "genres": "VARCHAR[]",
    "confidence": "FLOAT",
    "top3": "VARCHAR[]",
    "x": "FLOAT",
    "y": "FLOAT",
}
_database = duckdb.connect(":memory:")
_idle: list[duckdb.DuckDBPyConnection] = []
_sources: dict[Run, str] = {}
_making = threading.Lock()


def select(run: Run, selection: Selection, fields: str, rest: str = "") -> list[tuple]:
    """Rows of a query on the posters that fit; `rest` goes on behind the condition (AND …, GROUP BY …)."""
    condition, values = where(run, selection)
    return sql(run, f"SELECT {fields} FROM run WHERE ({condition}) {rest}", values)


def arrays(run: Run, selection: Selection, fields: str, rest: str = "") -> dict[str, Any]:
    """The same as arrays by the fields' names: for what is too long to go row by row."""
    condition, values = where(run, selection)
    text = f"SELECT {fields} FROM run WHERE ({condition}) {rest}"
    return _asked(run, text, values, duckdb.DuckDBPyConnection.fetchnumpy)


def sql(run: Run, text: str, values: list[Any]) -> list[tuple]:
    """Rows of any query in which this run is named `run`."""
    return _asked(run, text, values, duckdb.DuckDBPyConnection.fetchall)


def cursor_of(run: Run, text: str, values: list[Any]) -> duckdb.DuckDBPyConnection:
    """A cursor of its own on such a query, to fetch from piece by piece."""
    return _database.cursor().execute(f"WITH run AS (FROM {source(run)}) {text}", values)


def source(run: Run) -> str:
    """The name of a run's rows in the database, made when first asked for. Runs never change."""
    with _making:
        if run not in _sources:
            held = sum(
                known.manifest.posters for known, name in _sources.items() if name.startswith('"table')
            )
            kind = "table" if held + run.manifest.posters <= ROWS_IN_MEMORY else "view"
            name = f'"{kind} {run.fingerprint}"'
            file = str(run.predictions).replace("'", "''")
            rows = f"SELECT *{_absent(run)} FROM read_parquet('{file}', file_row_number = true)"
            _database.cursor().execute(f"CREATE {kind} {name} AS {rows}")
            _sources[run] = name
    return _sources[run]


def place_in(name: str, rows: np.ndarray) -> str:
    """SQL for a row's place in a list of rows (int64 [k]), null where it has none; `name` is the list's, kept."""
    cursor = _database.cursor()
    cursor.register("given", pa.table({"listed": rows, "place": np.arange(len(rows))}))
    cursor.execute(f"CREATE TABLE IF NOT EXISTS {quoted(name)} AS FROM given")
    return f"(SELECT place FROM {quoted(name)} WHERE listed = file_row_number)"


def quoted(name: str) -> str:
    """A name in SQL: genres may have spaces and signs in theirs."""
    return '"' + name.replace('"', '""') + '"'


def _asked(run: Run, text: str, values: list[Any], fetch: Callable[[duckdb.DuckDBPyConnection], Any]) -> Any:
    """Run a query on a cursor that no other thread uses meanwhile."""
    rows = source(run)
    try:
        cursor = _idle.pop()
    except IndexError:
        cursor = _database.cursor()
    try:
        return fetch(cursor.execute(f"WITH run AS (FROM {rows}) {text}", values))
    finally:
        _idle.append(cursor)


@lru_cache(256)
def _absent(run: Run) -> str:
    """SQL that gives the columns which this run's file leaves out, all null."""
    types = _OPTIONAL | {probability_column(genre): "FLOAT" for genre in run.genres}
    types |= {c.name: "DOUBLE" if c.type == "number" else "VARCHAR" for c in run.manifest.columns}
    missing = [(name, type_) for name, type_ in types.items() if name not in run.columns]
    return "".join(f", NULL::{type_} AS {quoted(name)}" for name, type_ in missing)
