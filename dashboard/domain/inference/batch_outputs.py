"""What a finished job is written as: a table (Parquet, CSV, JSON Lines), a run folder, and a list of bad files."""

import csv
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.domain.inference.batch_parts import HALF
from dashboard.domain.inference.batch_rows import Chunk
from dashboard.domain.inference.classifier import EMBEDDING
from dashboard.domain.inference.storage import Place, remove, written
from dashboard.domain.runs.manifest import Manifest
from dashboard.domain.runs.store import write_manifest, written_beside
from dashboard.domain.spreadsheet import harmless

Write = Callable[[Chunk], None]
KINDS = (".parquet", ".csv", ".jsonl")


@contextmanager
def table_file(place: Place) -> Iterator[Write]:
    """Write chunks into a file whose suffix says how; it takes its place when all went well.

    In a CSV, text that a spreadsheet would run as a formula gets an apostrophe in front; the other kinds keep it.
    """
    writer = {".parquet": _parquet, ".csv": _csv, ".jsonl": _json_lines}[place.suffix.lower()]
    with written(place) as aside, writer(aside) as write:
        yield lambda chunk: write(chunk.rows)


@contextmanager
def run_folder(root: Path, manifest: Manifest) -> Iterator[Write]:
    """Write chunks as the run of that manifest, whose count of posters must be right."""
    with written_beside(root / manifest.id) as aside:
        embeddings, rows = (
            _npy(aside / "embeddings.npy", manifest.posters),
            _parquet(aside / "predictions.parquet"),
        )
        with embeddings as write_embeddings, rows as write_rows:

            def write(chunk: Chunk) -> None:
                write_rows(chunk.rows)
                write_embeddings(chunk.embeddings)

            yield write
        write_manifest(aside, manifest)


@contextmanager
def bad_files(place: Place) -> Iterator[Write]:
    """Write the bad files of the chunks as a CSV (poster, why); without any there is no file."""
    count = 0
    with written(place) as aside, aside.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text)
        writer.writerow(("poster", "why"))

        def write(chunk: Chunk) -> None:
            nonlocal count
            writer.writerows(map(harmless, pair) for pair in chunk.bad)
            count += len(chunk.bad)

        yield write
        text.flush()
    if not count:
        remove(place)


@contextmanager
def _npy(file: Path, count: int) -> Iterator[Callable[[np.ndarray], object]]:
    """Write float16 [count, 128] piece by piece; through a memory map, all of it would stay in memory."""
    header = {"descr": HALF.str, "fortran_order": False, "shape": (count, EMBEDDING)}
    with file.open("wb") as opened:
        np.lib.format.write_array_header_1_0(opened, header)
        yield lambda embeddings: opened.write(embeddings.astype(HALF).tobytes())


@contextmanager
def _parquet(file: Path) -> Iterator[Callable[[pa.Table], None]]:
    writer: pq.ParquetWriter | None = None

    def write(rows: pa.Table) -> None:
        nonlocal writer
        writer = writer or pq.ParquetWriter(file, rows.schema, compression="zstd")
        writer.write_table(rows)

    try:
        yield write
    finally:
        if writer:
            writer.close()


@contextmanager
def _csv(file: Path) -> Iterator[Callable[[pa.Table], None]]:
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text)
        begun = False

        def write(rows: pa.Table) -> None:
            nonlocal begun
            if not begun:
                writer.writerow(rows.column_names)
            begun = True
            columns = [[_cell(name, value) for value in rows[name].to_pylist()] for name in rows.column_names]
            writer.writerows(zip(*columns, strict=True))

        yield write


@contextmanager
def _json_lines(file: Path) -> Iterator[Callable[[pa.Table], None]]:
    with file.open("w", encoding="utf-8") as text:

        def write(rows: pa.Table) -> None:
            text.writelines(json.dumps(_rounded(row), ensure_ascii=False) + "\n" for row in rows.to_pylist())

        yield write


def _rounded(row: dict[str, object]) -> dict[str, object]:
    return {name: _number(value) for name, value in row.items()}


def _number(value: object) -> object:
    """float32 has seven digits; more would be noise."""
    return round(value, 7) if isinstance(value, float) else value


def _cell(name: str, value: object) -> object:
    if isinstance(value, list):
        value = (" > " if name == "top3" else "|").join(map(str, value))
    return harmless(_number(value))
