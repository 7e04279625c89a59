"""The two array types of this package, and division that answers nan instead of a warning."""

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
FloatArray = npt.NDArray[np.float64]


def ratio(numerator: npt.ArrayLike, denominator: npt.ArrayLike) -> FloatArray:
    """`numerator / denominator` as float64, elementwise; nan where the denominator is 0."""
    top, bottom = np.asarray(numerator, np.float64), np.asarray(denominator, np.float64)
    result = np.full(np.broadcast(top, bottom).shape, np.nan)
    return np.divide(top, bottom, out=result, where=bottom != 0)


def share(count: int, posters: int) -> float:
    """`count` out of `posters`, e.g. right within the first three; nan of no posters."""
    return count / posters if posters else float("nan")
