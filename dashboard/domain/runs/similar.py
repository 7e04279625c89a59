"""Likeness of posters by embedding: unit vectors, so the dot product is the cosine."""

import numpy as np

from dashboard.domain.runs.store import Run

CHUNK = 65_536


def nearest(run: Run, vector: np.ndarray, most: int, but: int | None = None) -> list[tuple[int, float]]:
    """The rows most like `vector` (float [d], unit length) and their cosine, the likest first.

    `but` is a row left out (the poster itself). Empty where the run has no embeddings.
    """
    if run.embeddings is None:
        return []
    likeness = _likeness(run.embeddings, np.asarray(vector, np.float32))
    if but is not None:
        likeness[but] = -np.inf
    most = min(most, len(likeness) - (but is not None))
    best = np.argpartition(-likeness, most - 1)[:most] if most else np.array([], int)
    best = best[np.lexsort((best, -likeness[best]))]
    return [(int(row), float(likeness[row])) for row in best]


def likeness_of(embeddings: np.ndarray, rows: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """float32 [n]: how like each of `rows` is to `vector` (float32 [d], unit length), the cosine."""
    pieces = (embeddings[rows[at : at + CHUNK]] for at in range(0, len(rows), CHUNK))
    return np.concatenate([np.empty(0, np.float32), *(_likeness(piece, vector) for piece in pieces)])


def _likeness(embeddings: np.ndarray, vector: np.ndarray) -> np.ndarray:
    """float16 is widened piece by piece, so that a large run costs no second copy of itself."""
    pieces = range(0, len(embeddings), CHUNK)
    parts = [np.asarray(embeddings[at : at + CHUNK], np.float32) @ vector for at in pieces]
    return np.concatenate(parts) if parts else np.empty(0, np.float32)
