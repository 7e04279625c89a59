"""The genres' shares among unlabelled posters, and probabilities adjusted to them (Saerens et al. 2002)."""

import numpy as np
from numpy.typing import ArrayLike

from dashboard.domain.savings.evidence import Floats

STEPS = 1_000
CLOSE = 1e-9


def adjust(probability: ArrayLike, trained: ArrayLike, wanted: ArrayLike) -> Floats:
    """Probabilities [n, K], calibrated for genres of shares `trained` [K], for a mix of shares `wanted` [K].

    p'_k ∝ (π'_k/π_k)·p_k. This changes the model; weighing the evidence (`weigh`) changes the evaluation.
    """
    shifted = np.asarray(probability, np.float64) * (np.asarray(wanted, np.float64) / np.asarray(trained))
    return shifted / shifted.sum(1, keepdims=True)


def estimate_shares(probability: ArrayLike, trained: ArrayLike) -> Floats:
    """The shares [K] of the genres among unlabelled posters, by EM from their calibrated probabilities [n, K].

    Expectation: `adjust` to the shares of the last step; maximisation: the mean of what comes out.
    """
    shares = np.asarray(trained, np.float64)
    for _ in range(STEPS):
        last, shares = shares, adjust(probability, trained, shares).mean(0)
        if np.abs(shares - last).max() < CLOSE:
            break
    return shares
