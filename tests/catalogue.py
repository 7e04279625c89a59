"""Runs of any size, labelled or not, drawn from a source whose calibration is known."""

from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from dashboard.domain.runs.manifest import Column, Manifest, Model
from dashboard.domain.runs.store import Run, write_run

GENRES = ("Action", "Comedy", "Drama", "Romance", "Thriller")
EVEN = (0.2, 0.2, 0.2, 0.2, 0.2)


def catalogue(
    folder: Path,
    name: str,
    posters: int = 400,
    *,
    labelled: bool = True,
    mix: tuple[float, ...] = EVEN,
    modest: float = 0.0,
    shift: float = 0.0,
    embedded: bool = True,
    sha256: str | None = "a" * 64,
    genres: tuple[str, ...] = GENRES,
    seed: int = 0,
) -> Run:
    """A run under folder/runs whose confidences lie evenly from 0.3 to 0.9, whatever the genre.

    `mix`: shares of the called genres · `modest`: how much more often than promised the calls are right ·
    `shift`: how far the embeddings lie from those of a run without it (0 none, 1 far) · `sha256`: of the model.
    """
    rng = np.random.default_rng(seed)
    called = rng.choice(len(genres), posters, p=mix)
    sure = rng.uniform(0.3, 0.9, posters).astype(np.float32)
    is_right = rng.random(posters) < sure + modest
    actual = np.where(is_right, called, (called + 1) % len(genres))
    rest = ((1 - sure) / (len(genres) - 1)).astype(np.float32)
    top3 = [[genres[(k + step) % len(genres)] for step in range(3)] for k in called]
    table = {
        "poster": pa.array([f"{name}/{row}.png" for row in range(posters)]),
        "title": pa.nulls(posters, pa.string()),
        "year": pa.nulls(posters, pa.int32()),
        "actual": pa.array([genres[k] for k in actual]) if labelled else pa.nulls(posters, pa.string()),
        "genres": pa.nulls(posters, pa.list_(pa.string())),
        "predicted": pa.array([genres[k] for k in called]),
        "confidence": pa.array(sure),
        "top3": pa.array(top3),
        **{f"p_{g.lower()}": pa.array(np.where(called == k, sure, rest)) for k, g in enumerate(genres)},
        "x": pa.nulls(posters, pa.float32()),
        "y": pa.nulls(posters, pa.float32()),
    }
    manifest = Manifest(
        id=name,
        title=name.capitalize(),
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
        protocol="held-out" if labelled else "unlabelled",
        genres=genres,
        posters=posters,
        model=Model(name="genrenet", version="1", sha256=sha256) if sha256 else None,
    )
    return write_run(
        folder / "runs", manifest, pa.table(table), embedded_near(called, shift, rng) if embedded else None
    )


def embedded_near(called: np.ndarray, shift: float, rng: np.random.Generator) -> np.ndarray:
    """float64 [n, 16], unit length: a cloud a genre, all moved by `shift` along an axis of their own."""
    vectors = rng.normal(0, 0.2, (len(called), 16))
    vectors[np.arange(len(called)), called] += 1
    vectors[:, -1] += shift
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def joint(table: list) -> np.ndarray:
    """The joint table [G, G, G, G] of posters of one label each, from actual x called by a x called by b."""
    return np.einsum("kab,kl->kalb", np.array(table), np.eye(len(table), dtype=np.int64))


def changed(
    run: Run, root: Path, name: str, columns: tuple[Column, ...] = (), **values: pa.Array | list | None
) -> Run:
    """A copy of a run under another name, with these values in its rows (None: not known) and these further columns."""
    table = pq.read_table(run.predictions)
    for column, given in values.items():
        if given is None:
            given = pa.nulls(table.num_rows, table[column].type)
        if column not in table.column_names:
            table = table.append_column(column, pa.array(given))
            continue
        place = table.column_names.index(column)
        table = table.set_column(place, column, pa.array(given, table[column].type))
    own = (*run.manifest.columns, *columns)
    return write_run(root, run.manifest.model_copy(update={"id": name, "columns": own}), table)
