"""Which posters of a run are least like anything known: their distance to the nearest poster of another run.

What it costs is bounded, whatever the sizes of the runs: the known posters are a sample, and of a large run the
farthest from a smaller sample are looked at closely.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.metrics.arrays import IntArray
from dashboard.domain.runs import database
from dashboard.domain.runs.reference import reference_of, same_model
from dashboard.domain.runs.store import Run

KNOWN = 5_000
SIEVE = 256
LOOKED_AT = 20_000
SIFTED = 1_000_000
CHUNK = 2_048
USUAL = 0.99


@dataclass(frozen=True, eq=False)
class Strange:
    """`rows` int64 [k]: places in the file, the strangest first · `distance` float32 [k]: one minus the cosine to
    the nearest known poster · `usual`: the distance within which 99 % of the known posters have another known one ·
    `beyond` of `sampled` posters lie farther than that."""

    rows: np.ndarray
    distance: np.ndarray
    usual: float
    beyond: int
    sampled: int


@lru_cache(16)
def strangest(run: Run, reference: Run) -> Strange | None:
    """The posters of `run` that are least like those of `reference`; None where `why_not` says why.

    Known are at most 5,000 posters of the reference, drawn evenly. All posters of the run are measured against
    them up to 20,000; beyond, the 20,000 farthest from 256 of the known are, sifted from at most a million. So the
    time is bounded (about three seconds for a million), and memory to some 50 MB. Deterministic.
    """
    if why_not(run, reference):
        return None
    mine, theirs = _embeddings(run), _embeddings(reference)
    known = _widened(theirs, sample(len(theirs), KNOWN))
    rows = _sifted(mine, known[:: max(1, len(known) // SIEVE)])
    distance = _to_nearest(mine, rows, known)
    order = np.lexsort((rows, -distance))
    usual = float(np.quantile(_among(known), USUAL))
    drawn = distance if len(rows) == len(mine) else _to_nearest(mine, sample(len(mine), KNOWN), known)
    return Strange(rows[order], distance[order], usual, int((drawn > usual).sum()), len(drawn))


def why_not(run: Run, reference: Run | None) -> str:
    """Why the pictures of two runs cannot be compared, in a sentence; empty where they can."""
    if reference is None:
        return "There is no run to compare the pictures with."
    try:
        mine, theirs = run.embeddings, reference.embeddings
    except UserError as error:
        return str(error)
    if mine is None or not len(mine):
        return "This run keeps no embeddings, so it cannot be told what its pictures are like."
    if theirs is None or len(theirs) < 2:
        return f"“{reference.manifest.title}” keeps no embeddings, so its pictures cannot be compared with these."
    if mine.shape[1] != theirs.shape[1] or not same_model(run, reference):
        return f"“{reference.manifest.title}” is not known to be by the same model, so pictures cannot be compared."
    return ""


def strange_order(run: Run, wanted: str | None) -> str | None:
    """SQL for the place of a row among the strangest, null beyond them; None where nothing can be compared."""
    reference = reference_of(run, wanted)
    found = strangest(run, reference) if reference else None
    if reference is None or found is None:
        return None
    name = f"strange {run.fingerprint[:16]} {reference.fingerprint[:16]}"
    return database.place_in(name, found.rows)


def sample(n: int, most: int, seed: int = 0) -> IntArray:
    """int64 [min(n, most)], rising: rows drawn evenly, the same at each call."""
    if n <= most:
        return np.arange(n)
    return np.sort(np.random.default_rng(seed).choice(n, most, replace=False))


def _embeddings(run: Run) -> np.ndarray:
    assert run.embeddings is not None
    return run.embeddings


def _widened(embeddings: np.ndarray, rows: IntArray) -> np.ndarray:
    return np.asarray(embeddings[rows], np.float32)


def _sifted(embeddings: np.ndarray, sieve: np.ndarray) -> IntArray:
    """The rows to look at closely: all of them, or those farthest from the sieve."""
    if len(embeddings) <= LOOKED_AT:
        return np.arange(len(embeddings))
    rows = sample(len(embeddings), SIFTED)
    far = np.argpartition(-_to_nearest(embeddings, rows, sieve), LOOKED_AT)[:LOOKED_AT]
    return np.sort(rows[far])


def _to_nearest(embeddings: np.ndarray, rows: IntArray, known: np.ndarray) -> np.ndarray:
    """float32 [n]: one minus the cosine to the nearest of `known`, chunk by chunk."""
    pieces = (rows[at : at + CHUNK] for at in range(0, len(rows), CHUNK))
    return np.concatenate([1 - (_widened(embeddings, piece) @ known.T).max(1) for piece in pieces])


def _among(known: np.ndarray) -> np.ndarray:
    """float32 [n]: the same from each known poster to the nearest other one."""
    distances = []
    for at in range(0, len(known), CHUNK):
        likeness = known[at : at + CHUNK] @ known.T
        likeness[np.arange(len(likeness)), at + np.arange(len(likeness))] = -np.inf
        distances.append(1 - likeness.max(1))
    return np.concatenate(distances)
