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

KNOWN = 2_500
SIEVE = 128
LOOKED_AT = 10_000
SIFTED = 250_000
CHUNK = 2_048
USUAL = 0.99


@dataclass(frozen=True, eq=False)
class Strange:
    """`rows` int64 [k]: places in the file, the strangest first · `distance` float32 [k]: one minus the cosine to
    the nearest known poster · `usual`: the distance within which 99 % of the known posters have another known one ·
    `beyond` of `sampled` posters lie farther than that · `sifted`: posters that the strangest were chosen from."""

    rows: np.ndarray
    distance: np.ndarray
    usual: float
    beyond: int
    sampled: int
    sifted: int


@lru_cache(16)
def strangest(run: Run, reference: Run) -> Strange | None:
    """The posters of `run` that are least like those of `reference`; None where `why_not` says why.

    Known are at most 2,500 posters of the reference, drawn evenly. All posters of the run are measured against
    them up to 10,000; beyond, the 10,000 farthest from 128 of the known are, sifted from at most 250,000 that are
    drawn in even blocks. So the time is bounded (a second or two, once), and memory to some 50 MB. Deterministic.
    """
    if why_not(run, reference):
        return None
    mine, theirs = _embeddings(run), _embeddings(reference)
    known = _widened(theirs, sample(len(theirs), KNOWN))
    rows = _sifted(mine, known[:: max(1, len(known) // SIEVE)])
    distance = _to_nearest(mine, rows, known)
    sifted = min(len(mine), max(len(rows), SIFTED // CHUNK * CHUNK))
    order = np.lexsort((rows, -distance))
    usual = float(np.quantile(_among(known), USUAL))
    drawn = distance if len(rows) == len(mine) else _to_nearest(mine, sample(len(mine), KNOWN), known)
    return Strange(rows[order], distance[order], usual, int((drawn > usual).sum()), len(drawn), sifted)


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
    """float32 [n, d]; rows in a row are read as a slice, which is much faster."""
    first, last = int(rows[0]), int(rows[-1])
    together = last - first + 1 == len(rows)
    return np.asarray(embeddings[first : last + 1] if together else embeddings[rows], np.float32)


def _sifted(embeddings: np.ndarray, sieve: np.ndarray) -> IntArray:
    """The rows to look at closely: all of them, or those farthest from the sieve."""
    if len(embeddings) <= LOOKED_AT:
        return np.arange(len(embeddings))
    rows = _blocks(len(embeddings))
    far = np.argpartition(-_to_nearest(embeddings, rows, sieve), LOOKED_AT)[:LOOKED_AT]
    return np.sort(rows[far])


def _blocks(n: int) -> IntArray:
    """Rows in blocks of a chunk, drawn evenly; all of them where they are no more than are sifted."""
    if n <= SIFTED:
        return np.arange(n)
    starts = CHUNK * sample(n // CHUNK, SIFTED // CHUNK)
    return (starts[:, None] + np.arange(CHUNK)).ravel()


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
