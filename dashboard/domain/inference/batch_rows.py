"""From the finished parts to the rows of the result, some ten thousand at a time: labels joined, doubles out."""

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

PARTS_AT_ONCE = 32
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
        self.good, self.labelled, self.warned, self._twice = (
            self._counts() if self._files else (0, 0, 0, set())
        )

    def __iter__(self) -> Iterator[Chunk]:
        mean, axes = plane((_embeddings(pq.read_table(file)) for file in self._files), EMBEDDING)
        seen: set[str] = set()
        for start in range(0, len(self._files), PARTS_AT_ONCE):
            table = self._asked(
                f"SELECT {self._fields()} FROM ({JOINED}) ORDER BY filename, file_row_number",
                self._files[start : start + PARTS_AT_ONCE],
            )
            good, bad = self._sorted_out(table, seen)
            embeddings = _embeddings(good)
            yield Chunk(_placed(good, places(embeddings, mean, axes)), embeddings, bad)

    def _counts(self) -> tuple[int, int, int, set[str]]:
        counted = "count(*) AS n, count(actual) AS l, count(warnings) AS w"
        each = f"SELECT poster, {counted} FROM ({JOINED}) WHERE error IS NULL GROUP BY poster"
        labelled, warned = "count(*) FILTER (l > 0) AS labelled", "count(*) FILTER (w > 0) AS warned"
        said = f"SELECT count(*) AS good, {labelled}, {warned} FROM ({each})"
        counts = self._asked(said, self._files).to_pylist()[0]
        doubles = self._asked(f"SELECT poster FROM ({each}) WHERE n > 1", self._files)
        return counts["good"], counts["labelled"], counts["warned"], set(doubles["poster"].to_pylist())

    def _asked(self, sql: str, files: list[str]) -> pa.Table:
        return self._database.sql(sql, params={"files": files, "genres": self._genres}).to_arrow_table()

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


def _embeddings(table: pa.Table) -> np.ndarray:
    """float16 [n, 128] of the rows that have one."""
    packed = b"".join(table["embedding"].drop_null().to_pylist())
    return np.frombuffer(packed, HALF).reshape(-1, EMBEDDING)


def _placed(table: pa.Table, place: np.ndarray) -> pa.Table:
    """With x and y behind the probabilities, and without what only parts have."""
    columns: dict[str, Any] = {"x": pa.array(place[:, 0]), "y": pa.array(place[:, 1])}
    table = table.drop_columns(["error", "embedding"])
    for name, values in columns.items():
        table = table.append_column(name, values)
    return table
