"""What there is to beat: answers that need no look at the poster."""

from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.domain.metrics.arrays import IntArray

THREE = 3
AMONG = 8


class Rivals(NamedTuple):
    """Shares right: always answering `genre`, the one right most often (`commonest`); guessing among all genres
    (`chance`); naming the best three genres, the same for every poster (`three`); always answering each genre, in their
    order (`each`)."""

    genre: str
    commonest: float
    chance: float
    three: float
    each: tuple[float, ...]


def rivals(genres: Sequence[str], has: npt.NDArray[np.bool_], count: IntArray) -> Rivals | None:
    """Of `count` posters int64 [k] each, for which any genre that they have is right: `has` bool [k, G].

    Posters that have none do not count; None where all are such.
    """
    known = has.any(1)
    has, count = has[known], count[known]
    posters = int(count.sum())
    if not posters:
        return None
    right = count @ has
    best = int(np.argmax(right))
    # Of many genres the best three are looked for among the commonest.
    threes = combinations(np.argsort(-right, kind="stable")[:AMONG].tolist(), min(THREE, len(genres)))
    three = max(int(count[has[:, list(these)].any(1)].sum()) for these in threes)
    return Rivals(
        genres[best],
        float(right[best] / posters),
        float(right.sum() / posters / len(genres)),
        three / posters,
        tuple((right / posters).tolist()),
    )
