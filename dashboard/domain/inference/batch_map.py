"""Where posters lie on the map: the two directions in which their embeddings differ most."""

from collections.abc import Iterable

import numpy as np


def plane(chunks: Iterable[np.ndarray], dimensions: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean [d] and axes [d, 2] of embeddings [n, d] that come in pieces: principal components (Pearson 1901).

    The axes are scaled so that the first component has a standard deviation of 1; their signs are fixed, so that
    the same posters always give the same map.
    """
    count, total, products = 0, np.zeros(dimensions), np.zeros((dimensions, dimensions))
    for chunk in chunks:
        rows = chunk.astype(np.float64)
        count += len(rows)
        total += rows.sum(axis=0)
        products += rows.T @ rows
    mean = total / max(count, 1)
    variances, vectors = np.linalg.eigh(products / max(count, 1) - np.outer(mean, mean))
    axes = vectors[:, [-1, -2]]
    axes = axes * np.sign(axes[np.abs(axes).argmax(axis=0), [0, 1]])
    return mean, axes / max(float(np.sqrt(max(variances[-1], 0.0))), 1e-6)


def places(embeddings: np.ndarray, mean: np.ndarray, axes: np.ndarray) -> np.ndarray:
    """float32 [n, 2] of embeddings [n, d]."""
    return ((embeddings.astype(np.float64) - mean) @ axes).astype(np.float32)
