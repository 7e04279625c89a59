"""From the finished parts to the rows of the result, some thousands at a time: labels joined, doubles out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.domain.inference.batch_labels import genre_of, load_labels
from dashboard.domain.inference.batch_map import places, plane
from dashboard.domain.inference.batch_parts import HALF, Parts
from dashboard.domain.inference.classifier import EMBEDDING
from dashboard.domain.runs.database import quoted
from dashboard.domain.runs.manifest import probability_column

PARTS_AT_ONCE = 8
TWICE = "This name stands twice in its archive: the first one was taken."
JOINED = f"""
  SELECT *, coalesce(label.actual, {genre_of("folder")}) AS actual FROM (
    SELECT part.*, coalesce(whole.label, base.label, stem.label) AS label
    FROM read_parquet($files, filename = true, file_row_number = true) AS part
    LEFT JOIN labels AS whole ON whole.key = poster
    LEFT JOIN labels AS base ON base.key = parse_filename(poster, false, 'forward_slash')
    LEFT JOIN labels AS stem ON stem.key = parse_filename(poster, true, 'forward_slash')
  )
"""


@dataclass(frozen=True, eq=False)
class Chunk:
    """Rows with the contract's columns, their embeddings (float16 [n, 128]), and (poster, sentence) of bad files."""

    rows: pa.Table
    embeddings: np.ndarray
    bad: list[tuple[str, str]]


class Rows:
    """All rows of a finished job; iterating reads them chunk by chunk, in the order of the listing.

    `good` counts the rows that there will be, `labelled` those of them that have a label, `warned` those with a
    warning; `remarks` are sentences.
    Raises UserError when the CSV of labels cannot be used.
    """

    def __init__(self, parts: Parts, labels: Path | None = None) -> None:
        self._database = duckdb.connect()
        # Files are read once; DuckDB would keep them in memory as long as there is any.
        self._database.execute(
            "SET memory_limit = '1GB'; SET enable_external_file_cache = false; SET temp_directory = $spill",
            {"spill": str(parts.folder / "spill")},
        )
        self._genres = list(parts.genres)
        self._files = [str(file) for file in parts.files()]
        self.remarks = load_labels(self._database, labels, parts.genres)
        (self.good, self.labelled, self.warned), self._twice = self._counts(self._maybe_twice(parts.count))

    def __iter__(self) -> Iterator[Chunk]:
        mean, axes = plane(map(_embeddings, self._column("embedding")), EMBEDDING)
        seen: set[str] = set()
        for table in self._asked(
            f"SELECT {self._fields()} FROM ({JOINED}) ORDER BY filename, file_row_number", {}
        ):
            good, bad = self._sorted_out(table, seen)
            embeddings = _embeddings(good["embedding"])
            yield Chunk(_placed(good, places(embeddings, mean, axes)), embeddings, bad)

    def _maybe_twice(self, count: int) -> list[str]:
        """All names that stand twice, and maybe others: told by their hashes, for these take 8 bytes a poster."""
        hashes = np.fromiter((hash(name) for name in self._posters()), np.int64, count)
        hashes.sort()
        twice = set(hashes[1:][hashes[1:] == hashes[:-1]].tolist())
        return sorted({name for name in self._posters() if hash(name) in twice}) if twice else []

    def _counts(self, maybe_twice: list[str]) -> tuple[list[int], set[str]]:
        """How many good, labelled and warned names there are, and which of them stand twice."""
        counted = "[count(*), count(actual), count(warnings)] AS counted"
        name = "if(poster IN (SELECT unnest($maybe_twice)), poster, NULL) AS name"
        sql = f"SELECT {name}, {counted} FROM ({JOINED}) WHERE error IS NULL GROUP BY name"
        found: dict[str | None, np.ndarray] = {None: np.zeros(3, np.int64)}
        for table in self._asked(sql, {"maybe_twice": maybe_twice}):
            for row in table.to_pylist():
                found[row["name"]] = found.get(row["name"], 0) + np.array(row["counted"])
        once = found.pop(None)
        several = np.array(list(found.values()), np.int64).reshape(-1, 3)
        return (once + (several > 0).sum(axis=0)).tolist(), {
            str(name) for name, n in found.items() if n[0] > 1
        }

    def _posters(self) -> Iterator[str]:
        for column in self._column("poster"):
            yield from column.to_pylist()

    def _column(self, name: str) -> Iterator[pa.ChunkedArray]:
        return (pq.read_table(file, columns=[name])[name] for file in self._files)

    def _asked(self, sql: str, values: dict[str, Any]) -> Iterator[pa.Table]:
        """Answers to a question about some parts at a time."""
        for start in range(0, len(self._files), PARTS_AT_ONCE):
            given = {"files": self._files[start : start + PARTS_AT_ONCE], "genres": self._genres} | values
            yield self._database.sql(sql, params=given).to_arrow_table()

    def _fields(self) -> str:
        """The contract's columns but x and y, and warnings, error and embedding."""
        shares = ", ".join(quoted(probability_column(genre)) for genre in self._genres)
        known = "label.title AS title, label.year AS year, actual, label.genres AS genres"
        return f"poster, {known}, predicted, confidence, top3, {shares}, warnings, error, embedding"

    def _sorted_out(self, table: pa.Table, seen: set[str]) -> tuple[pa.Table, list[tuple[str, str]]]:
        """Rows to keep, and the bad ones; of two with one name the second is bad."""
        pairs = list(zip(table["poster"].to_pylist(), table["error"].to_pylist(), strict=True))
        bad: dict[int, tuple[str, str]] = {}
        for row, (poster, error) in enumerate(pairs):
            if error is not None or poster in seen:
                bad[row] = (poster, error or TWICE)
            elif poster in self._twice:
                seen.add(poster)
        keep = np.ones(len(pairs), bool)
        keep[list(bad)] = False
        return table.filter(pa.array(keep)), list(bad.values())


def _embeddings(packed: pa.ChunkedArray) -> np.ndarray:
    """float16 [n, 128] of the rows that have one."""
    return np.frombuffer(b"".join(packed.drop_null().to_pylist()), HALF).reshape(-1, EMBEDDING)


def _placed(table: pa.Table, place: np.ndarray) -> pa.Table:
    """With x and y behind the probabilities, and without what only parts have."""
    columns: dict[str, Any] = {"x": pa.array(place[:, 0]), "y": pa.array(place[:, 1])}
    table = table.drop_columns(["error", "embedding"])
    for name, values in columns.items():
        table = table.append_column(name, values)
    return table
