"""From probabilities to the run folder that the dashboard reads."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
import pandas as pd
import pyarrow as pa
from sklearn.manifold import TSNE

from dashboard.domain.runs.manifest import Column, probability_column
from train.config import GENRES

CONTRACT = {"poster", "file", "id", "title", "year", "actual", "genres", "genre", "split"}
MOST_CATEGORIES = 40


def predictions(
    posters: pd.DataFrame, probabilities: np.ndarray, place: np.ndarray, columns: Sequence[Column] = ()
) -> pa.Table:
    """The rows of predictions.parquet from float32 [n, 5] and places on the map [n, 2].

    `posters` has `poster` and `actual`, and may have `title`, `year`, `genres` and the extra `columns`.
    """
    order = np.argsort(-probabilities, axis=1, kind="stable")
    names = np.array(GENRES)[order]
    fields = {
        "poster": pa.array(posters["poster"], pa.string()),
        "title": _optional(posters, "title", pa.string()),
        "year": _optional(posters, "year", pa.int32()),
        "actual": pa.array(posters["actual"], pa.string()),
        "genres": _optional(posters, "genres", pa.list_(pa.string())),
        "predicted": pa.array(names[:, 0], pa.string()),
        "confidence": pa.array(probabilities.max(1), pa.float32()),
        "top3": pa.array(names[:, :3].tolist(), pa.list_(pa.string())),
        **{
            probability_column(genre): pa.array(probabilities[:, g], pa.float32())
            for g, genre in enumerate(GENRES)
        },
        "x": pa.array(place[:, 0], pa.float32()),
        "y": pa.array(place[:, 1], pa.float32()),
        **{column.name: _extra(posters[column.name], column) for column in columns},
    }
    return pa.table(fields)


def extra_columns(posters: pd.DataFrame) -> tuple[Column, ...]:
    """What the table says beyond the contract: numbers, categories (at most 40 different values), else text."""
    return tuple(
        Column(name=name, type=_kind(posters[name]), label=name.replace("_", " ").capitalize())
        for name in posters.columns
        if name not in CONTRACT
    )


def places(embeddings: np.ndarray, seed: int = 0) -> np.ndarray:
    """float32 [n, 2]: where posters lie on the map (t-SNE from their principal components; cosine distance)."""
    perplexity = min(30.0, (len(embeddings) - 1) / 3)
    tsne = TSNE(2, perplexity=perplexity, metric="cosine", init="pca", random_state=seed)
    points = tsne.fit_transform(embeddings.astype(np.float32))
    return (points / np.abs(points).max()).astype(np.float32)


def _kind(values: pd.Series) -> Literal["category", "number", "text"]:
    if pd.api.types.is_bool_dtype(values):
        return "category"
    if pd.api.types.is_numeric_dtype(values):
        return "number"
    return "category" if values.nunique() <= MOST_CATEGORIES else "text"


def _extra(values: pd.Series, column: Column) -> pa.Array:
    if column.type == "number":
        return pa.array(values, pa.float64(), from_pandas=True)
    return pa.array([None if pd.isna(value) else str(value) for value in values], pa.string())


def _optional(posters: pd.DataFrame, name: str, kind: pa.DataType) -> pa.Array:
    if name not in posters:
        return pa.nulls(len(posters), kind)
    if pa.types.is_list(kind):
        return pa.array([list(value) for value in posters[name]], kind)
    if pa.types.is_integer(kind):
        return pa.array(pd.to_numeric(posters[name], errors="coerce"), from_pandas=True).cast(kind)
    return pa.array([str(value) or None for value in posters[name]], kind)
