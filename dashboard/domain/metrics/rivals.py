"""What there is to beat: answers that need no look at the poster."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.domain.metrics.arrays import IntArray

THREE = 3


class Rivals(NamedTuple):
    """Shares right: always answering `genre`, the one right most often (`commonest`); guessing among all genres
    (`chance`); of the same three commonest genres for every poster, the share that has one (`three`)."""

    genre: str
    commonest: float
    chance: float
    three: float


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
    order = np.argsort(-right, kind="stable")
    return Rivals(
        genres[order[0]],
        float(right[order[0]] / posters),
        float(right.sum() / posters / len(genres)),
        float(count[has[:, order[:THREE]].any(1)].sum() / posters),
    )
