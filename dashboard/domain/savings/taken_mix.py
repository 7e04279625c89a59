"""The mix of genres of another run, to weigh the evidence with."""

from functools import lru_cache

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.runs import database, query
from dashboard.domain.runs.manifest import probability_column
from dashboard.domain.runs.store import Run
from dashboard.domain.savings.prior_shift import estimate_shares
from dashboard.domain.selection import Selection

ENOUGH = 20_000


@lru_cache(64)
def taken_mix(run: Run, source: Run) -> dict[str, float]:
    """Genre -> share among the posters of `source`, as labelled; without labels, estimated from `run`'s shares by EM.

    Raises UserError where the two tell different genres apart, or the source has neither labels nor probabilities.
    """
    if set(source.genres) != set(run.genres):
        raise UserError(
            f"“{source.manifest.title}” tells other genres apart, so its mix cannot be taken over."
        )
    counts = query.genre_counts(source, Selection(), "actual")
    posters = np.array([counts.get(genre, 0) for genre in run.genres], float)
    shares = posters / posters.sum() if posters.sum() else _estimated(run, source)
    rounded = np.round(shares, 4)
    rounded[rounded.argmax()] += 1 - rounded.sum()
    return {genre: float(share) for genre, share in zip(run.genres, rounded.round(4), strict=True)}


def _estimated(run: Run, source: Run) -> np.ndarray:
    columns = [database.quoted(probability_column(genre)) for genre in run.genres]
    fields = ", ".join(f"{name} AS p{k}" for k, name in enumerate(columns))
    known = " AND ".join(f"{name} IS NOT NULL" for name in columns)
    found = database.arrays(
        source, Selection(), fields, f"AND {known} ORDER BY file_row_number LIMIT {ENOUGH}"
    )
    table = np.stack([found[f"p{k}"] for k in range(len(columns))], 1)
    counts = query.genre_counts(run, Selection(), "actual")
    trained = np.array([counts.get(genre, 0) for genre in run.genres], float)
    if not len(table) or not trained.all():
        raise UserError(f"“{source.manifest.title}” has neither labels nor probabilities to tell its mix by.")
    return estimate_shares(table, trained / trained.sum())
