"""What is known of the posters beside their pictures: a CSV, and folders that are named after a genre."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import duckdb

from dashboard.domain.errors import UserError
from dashboard.domain.runs.database import quoted

KEYS = ("poster", "file", "filename", "id")
ACTUAL = ("actual", "actual_genre", "genre")
LISTED = ("genres",)
SEPARATOR = "|"


def load_labels(database: duckdb.DuckDBPyConnection, file: Path | None, genres: Sequence[str]) -> list[str]:
    """Make the table `labels` (key, label {title, year, actual, genres}) of a CSV, empty without one.

    The CSV has a column poster, file, filename or id (the poster's name, its file's name, or that without suffix)
    and a column actual, actual_genre, genre or genres (separated by “|”); title and year are taken where they are.
    A known genre is spelt as the model spells it, one that it does not know stays as it is.
    Returns sentences about what was left out. Raises UserError when the CSV cannot be used.
    """
    types = "title VARCHAR, year INTEGER, actual VARCHAR, genres VARCHAR[]"
    database.execute(f"CREATE TABLE labels (key VARCHAR, label STRUCT({types}), said VARCHAR)")
    if file is None:
        return []
    names = _columns(database, file)
    key = _first(names, KEYS, file)
    _first(names, ACTUAL + LISTED, file)
    with _said(file):
        database.execute(_insert(names, key), {"file": str(file), "genres": list(genres)})
    _check_unique(database, file)
    return _unknown_genres(database, file, genres)


def check_labels(file: Path | None, genres: Sequence[str]) -> None:
    """Raise the UserError that `load_labels` would, and keep nothing in memory."""
    with duckdb.connect() as database:
        load_labels(database, file, genres)


def genre_of(column: str) -> str:
    """SQL: the known genre ($genres) that a text names, whatever its case; else null."""
    return f"list_filter($genres, lambda g: lower(g) = lower(trim({column})))[1]"


def _columns(database: duckdb.DuckDBPyConnection, file: Path) -> list[str]:
    if not file.is_file():
        raise UserError(f"There is no file {file}: check the path of --labels.")
    with _said(file):
        return list(database.execute(_csv("*") + " LIMIT 0", {"file": str(file)}).fetchdf().columns)


@contextmanager
def _said(file: Path) -> Iterator[None]:
    """What DuckDB cannot read, as a sentence: the head is read first, and any later row may be broken."""
    try:
        yield
    except duckdb.Error as error:
        raise UserError(
            f"{file.name} cannot be read as a CSV in UTF-8 with a header: save it as “CSV UTF-8”."
        ) from error


def _csv(fields: str) -> str:
    return f"SELECT {fields} FROM read_csv($file, all_varchar = true, header = true, null_padding = true)"


def _first(names: Sequence[str], wanted: Sequence[str], file: Path) -> str:
    for name in wanted:
        if name in names:
            return name
    raise UserError(f"{file.name} has none of the columns {', '.join(wanted)}: add one.")


def _insert(names: Sequence[str], key: str) -> str:
    own = {name: quoted(name) if name in names else "NULL::VARCHAR" for name in ("title", "year", "genres")}
    single = next((quoted(name) for name in ACTUAL if name in names), "NULL::VARCHAR")
    spelt = f"lambda l: coalesce({genre_of('l')}, trim(l))"
    listed = f"list_transform(string_split({own['genres']}, '{SEPARATOR}'), {spelt})"
    first_known = f"list_filter({listed}, lambda l: list_contains($genres, l))[1]"
    fields = f"""trim({quoted(key)}), struct_pack(
        title := nullif(trim({own["title"]}), ''), year := try_cast({own["year"]} AS INTEGER),
        actual := coalesce({genre_of(single)}, {first_known}), genres := {listed}),
        coalesce(nullif(trim({single}), ''), {own["genres"]})"""
    return f"INSERT INTO labels {_csv(fields)} WHERE trim({quoted(key)}) <> ''"


def _check_unique(database: duckdb.DuckDBPyConnection, file: Path) -> None:
    twice = database.execute("SELECT key FROM labels GROUP BY key HAVING count(*) > 1 LIMIT 1").fetchone()
    if twice:
        raise UserError(f"{twice[0]} stands twice in {file.name}: keep one row a poster.")


def _unknown_genres(database: duckdb.DuckDBPyConnection, file: Path, genres: Sequence[str]) -> list[str]:
    unknown = "label.actual IS NULL AND said <> ''"
    count, example = database.execute(f"SELECT count(*), min(said) FROM labels WHERE {unknown}").fetchall()[0]
    if not count:
        return []
    known = ", ".join(genres)
    return [
        f"{count:,} rows of {file.name} name a genre that the model does not know (“{example}”; it knows {known})."
    ]
