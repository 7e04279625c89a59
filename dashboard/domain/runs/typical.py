"""Which posters are typical of the genre that their label says, and which are odd for it."""

from functools import lru_cache

import numpy as np

from dashboard.domain.metrics.arrays import IntArray
from dashboard.domain.runs.database import arrays, place_in
from dashboard.domain.runs.similar import likeness_of
from dashboard.domain.runs.store import Run
from dashboard.domain.selection import Selection

MOST = 200_000


@lru_cache(16)
def typical_order(run: Run) -> str | None:
    """SQL for a row's place, the most typical of its genre first; null of a row without one.

    None where the run has no labels or keeps no embeddings. Of a large run its first 200,000 labelled posters have
    a place.
    """
    if run.embeddings is None or not run.has_labels:
        return None
    fields = "file_row_number AS _row, actual AS _genre"
    found = arrays(run, Selection(), fields, f"AND actual IS NOT NULL ORDER BY file_row_number LIMIT {MOST}")
    rows, genres = np.asarray(found["_row"], np.int64), np.asarray(found["_genre"], str)
    likeness = np.empty(len(rows), np.float32)
    for genre in np.unique(genres):
        mine = genres == genre
        likeness[mine] = _typicality(run.embeddings, rows[mine])
    return place_in(f"typical {run.fingerprint}", rows[np.lexsort((rows, -likeness))])


def _typicality(embeddings: np.ndarray, rows: IntArray) -> np.ndarray:
    """float32 [n]: how like each of `rows` is to the mean of them all (cosine)."""
    centre = np.asarray(embeddings[rows], np.float32).mean(0)
    return likeness_of(embeddings, rows, centre / max(float(np.linalg.norm(centre)), 1e-12))
