"""Where a run's rows lie for DuckDB: in memory, with what counts ask for worked out once, or still in its file."""

import threading
import time

import duckdb
import pyarrow as pa

from dashboard.domain.runs.derived import both_of_text, derived
from dashboard.domain.runs.manifest import probability_column
from dashboard.domain.runs.store import Run

# Rows held in memory, of all runs together: some 50 bytes each. Beyond, a run is read from its file at each question.
ROWS_IN_MEMORY = 12_000_000
# A run of up to so many rows is loaded before its first answer. A larger one is loaded piece by piece and compressed,
# while its first answers come from the file.
AT_ONCE = 2 * 122_880
# A piece of it lies uncompressed for a while; with many of them the compressing takes longer than the loading.
PIECE = 122_880
MOST_PIECES = 40
# Loaded while nothing has been asked for so many seconds: beside its first answers it would take 40 MB more. It waits
# for no more than so many in all.
QUIET = 1.0
PATIENCE = 10.0

_COLUMNS = {
    "poster": "VARCHAR",
    "predicted": "VARCHAR",
    "title": "VARCHAR",
    "year": "INTEGER",
    "actual": "VARCHAR",
    "genres": "VARCHAR[]",
    "confidence": "FLOAT",
    "top3": "VARCHAR[]",
    "x": "FLOAT",
    "y": "FLOAT",
}
# What is let go of is given back to the system, 50 MB of it after a load, instead of being kept for another one. Rows
# come in no order unless a query asks for one: kept in that of the file, a LIMIT would be found by one core alone.
database = duckdb.connect(
    ":memory:", config={"allocator_background_threads": True, "preserve_insertion_order": False}
)
_sources: dict[Run, str] = {}
_making = threading.Lock()
_held = 0
_asked = 0.0
_keeping = threading.Lock()
_kept: set[str] = set()


def source(run: Run) -> str:
    """The name of a run's rows in the database, made when first asked for. Runs never change."""
    global _asked
    _asked = time.monotonic()
    if run not in _sources:
        with _making:
            if run not in _sources:
                _sources[run] = _made(run)
    return _sources[run]


def is_large(run: Run) -> bool:
    """Whether the run is too large to be loaded before its first answer."""
    return run.manifest.posters > AT_ONCE


def keep(name: str, rows: str, given: pa.Table | None = None) -> None:
    """Make a further table of the query `rows` when it is first asked for, however many ask at once.

    `name` is as SQL has it; `given` is known to the query by this name.
    """
    with _keeping:
        if name not in _kept:
            cursor = database.cursor()
            if given is not None:
                cursor.register("given", given)
            cursor.execute(f"CREATE TABLE {name} AS {rows}")
            _kept.add(name)


def quoted(name: str) -> str:
    """A name in SQL: genres may have spaces and signs in theirs."""
    return '"' + name.replace('"', '""') + '"'


def _made(run: Run) -> str:
    global _held
    fits = _held + run.manifest.posters <= ROWS_IN_MEMORY
    _held += run.manifest.posters if fits else 0
    kind = "table" if fits and not is_large(run) else "view"
    name = f'"{kind} {run.fingerprint}"'
    database.cursor().execute(f"CREATE {kind} {name} AS {_rows(run)}")
    if fits and is_large(run):
        threading.Thread(target=_load, args=(run, name), name=f"load {run.id}").start()
    return name


def _load(run: Run, view: str) -> None:
    """Copy the rows into a compressed database of the run's own, then answer from there.

    One of its own, as a checkpoint, which compresses, waits for nobody who reads another. Gives up when the program
    ends.
    """
    _wait_for_quiet()
    cursor, place = database.cursor(), f'"run {run.fingerprint}"'
    rows = f"SELECT * EXCLUDE (poster, title) FROM {view}"
    cursor.execute(f"ATTACH ':memory:' AS {place} (COMPRESS)")
    cursor.execute(f"CREATE TABLE {place}.kept AS {rows} LIMIT 0")
    piece = PIECE * -(-run.manifest.posters // (PIECE * MOST_PIECES))
    if (
        piece == PIECE
    ):  # no more than one thread has to do with it, but each would keep memory of its own, 50 MB in all
        cursor.execute("SET threads = 1")
    try:
        for first in range(0, run.manifest.posters, piece):
            if not threading.main_thread().is_alive():
                return
            these = f"file_row_number >= {first} AND file_row_number < {first + piece}"
            cursor.execute(f"INSERT INTO {place}.kept {rows} WHERE {these}")
            cursor.execute(f"CHECKPOINT {place}")
    finally:
        cursor.execute("RESET threads")
    cursor.execute(f"CREATE VIEW {place}.posters AS SELECT *, {both_of_text()} FROM {place}.kept")
    _sources[run] = f"{place}.posters"


def _wait_for_quiet() -> None:
    end = time.monotonic() + PATIENCE
    while (left := min(_asked + QUIET, end) - time.monotonic()) > 0 and threading.main_thread().is_alive():
        time.sleep(min(left, 0.1))


def _rows(run: Run) -> str:
    file = str(run.predictions).replace("'", "''")
    own = f"SELECT file_row_number, {_columns(run)} FROM read_parquet('{file}', file_row_number = true)"
    known = f"SELECT * REPLACE (nullif(title, '') AS title) FROM ({own})"
    return f"SELECT *, {derived(run.genres)} FROM ({known})"


def _columns(run: Run) -> str:
    """SQL for the columns that this program knows of, null where the file leaves one out.

    What else the file has stays there: its names are anyone's. A category is a text, however it is stored.
    """
    types = _COLUMNS | {probability_column(genre): "FLOAT" for genre in run.genres}
    types |= {c.name: "DOUBLE" if c.type == "number" else "VARCHAR" for c in run.manifest.columns}
    return ", ".join(_column(run, quoted(name), name, type_) for name, type_ in types.items())


def _column(run: Run, field: str, name: str, type_: str) -> str:
    if name not in run.columns:
        return f"NULL::{type_} AS {field}"
    return f"{field}::VARCHAR AS {field}" if type_ == "VARCHAR" else field
