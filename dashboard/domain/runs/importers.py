"""From a CSV of predictions to a run: the 2025 workbook's table, or a plain one of anybody's model."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa

from dashboard.domain.errors import UserError
from dashboard.domain.metrics.wording import listing
from dashboard.domain.runs.csv_rows import GENRES, Row, read_rows
from dashboard.domain.runs.manifest import RUN_ID, Manifest, probability_column
from dashboard.domain.runs.store import Run, write_run


@dataclass(frozen=True)
class Imported:
    """The run that was written, and sentences about what is odd in it."""

    run: Run
    remarks: tuple[str, ...]


def import_csv(
    file: Path, root: Path, run_id: str | None = None, title: str = "", description: str = ""
) -> Imported:
    """Make a run of a CSV in UTF-8 and write it under `root`; without a `run_id` it is named after the file.

    Reads the workbook's columns (filename, actual_genre, predicted_genre, confidence_score,
    top_3_predictions, correct_prediction) or plain ones (poster, predicted, confidence; where known: actual,
    top3, correct); and title and year where they are there. Raises UserError, with column and line, on whatever is
    missing, unknown, no number, contradictory or there twice; nothing is written then.
    """
    run_id = run_id or _slug(file.stem)
    if not RUN_ID.fullmatch(run_id):
        raise UserError(f"“{run_id}” cannot name a run: use a-z, 0-9 and -, for example --run spring-2026.")
    rows, unread = read_rows(file)
    files = _by_file(rows)
    manifest = Manifest(
        id=run_id,
        title=title or file.stem,
        description=" ".join([description or f"Imported from {file.name}.", *_doubled(files, len(rows))]),
        created_at=datetime.now(UTC).replace(microsecond=0),
        protocol="imported" if any(row.actual for row in rows) else "unlabelled",
        genres=GENRES,
        posters=len(rows),
    )
    return Imported(write_run(root, manifest, _table(rows)), tuple(_remarks(files, unread)))


def _table(rows: list[Row]) -> pa.Table:
    n = len(rows)
    return pa.table(
        {
            "poster": pa.array([row.poster for row in rows]),
            "title": pa.array([row.title for row in rows], pa.string()),
            "year": pa.array([row.year for row in rows], pa.int32()),
            "actual": pa.array([row.actual for row in rows], pa.string()),
            "genres": pa.nulls(n, pa.list_(pa.string())),
            "predicted": pa.array([row.predicted for row in rows]),
            "confidence": pa.array([row.confidence for row in rows], pa.float32()),
            "top3": pa.array([list(row.top3) or None for row in rows], pa.list_(pa.string())),
            **{probability_column(genre): pa.nulls(n, pa.float32()) for genre in GENRES},
            "x": pa.nulls(n, pa.float32()),
            "y": pa.nulls(n, pa.float32()),
        }
    )


def _remarks(files: dict[str, list[str]], unread: list[str]) -> Iterator[str]:
    for file, genres in files.items():
        if len(genres) > 1:
            yield f"{file} stands under {' and '.join(genres)}; both rows are kept."
    if unread:
        yield f"Not read: {listing(unread)}. A run made of a table keeps what was said of a poster, its title and year."


def _doubled(files: dict[str, list[str]], rows: int) -> Iterator[str]:
    """How many different files there are, where some stand under two genres, and one of those."""
    if len(files) < rows:
        file = next(file for file, genres in files.items() if len(genres) > 1)
        yield f"{len(files):,} different file names: {file} stands under {' and '.join(files[file])}" + (
            "." if len(files) == rows - 1 else ", and so do others."
        )


def _by_file(rows: list[Row]) -> dict[str, list[str]]:
    """The genres that each file stands under."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row.file, []).append(row.actual or "")
    return found


def _slug(stem: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", stem.lower()).strip("-")[:63].strip("-")
