"""The linear head on pooled features: multinomial logistic regression with soft targets and weights."""

from dataclasses import dataclass

import numpy as np
import torch
from scipy.special import logsumexp
from torch.nn import functional

STEPS = 100


@dataclass(frozen=True)
class Head:
    """logit = features @ weight.T + bias; float32 [G, d] and [G]."""

    weight: np.ndarray
    bias: np.ndarray

    def logits(self, features: np.ndarray) -> np.ndarray:
        """float32 [n, G] from [n, d]."""
        return features @ self.weight.T + self.bias


@dataclass(frozen=True)
class Basis:
    """A linear change of coordinates, from features [n, d] to [n, k]: (features - mean) @ directions.T.

    Standardised, then turned to the k directions of largest variance. In these coordinates a squared penalty means
    what it means on standardised features, the rest of the directions being left out, and fitting is fast.
    """

    mean: np.ndarray
    directions: np.ndarray

    def __call__(self, features: np.ndarray) -> np.ndarray:
        return ((features - self.mean) @ self.directions.T).astype(np.float32)

    def unfolded(self, head: Head) -> Head:
        """The head on the features themselves that equals `head` on these coordinates."""
        weight = head.weight @ self.directions
        return Head(weight.astype(np.float32), (head.bias - weight @ self.mean).astype(np.float32))


def fit_basis(features: np.ndarray, size: int) -> Basis:
    """The `size` directions of largest variance of standardised `features` [n, d] (or as many as there are)."""
    mean, scale = features.mean(0), features.std(0) + 1e-3
    standard = ((features - mean) / scale).astype(np.float64)
    _, vectors = np.linalg.eigh(standard.T @ standard)
    largest = vectors[:, ::-1][:, : min(size, len(features))].T
    # An eigenvector's sign is arbitrary; fixed, so that every machine gives the same one.
    signs = np.sign(largest[np.arange(len(largest)), np.abs(largest).argmax(1)])
    return Basis(mean, largest * signs[:, None] / scale)


def fit_head(features: np.ndarray, targets: np.ndarray, weights: np.ndarray, penalty: float) -> Head:
    """Minimise the weighted mean cross-entropy + penalty / 2 x |W|^2 (L-BFGS, convex). Deterministic.

    `features` [n, d], `targets` [n, G] (each row sums to 1), `weights` [n] of any sum.
    """
    share = weights / weights.sum()
    x, y, w = (torch.from_numpy(np.asarray(part, np.float32)) for part in (features, targets, share))
    matrix = torch.zeros(targets.shape[1], features.shape[1], requires_grad=True)
    bias = torch.from_numpy(np.log(share @ targets + 1e-6).astype(np.float32)).requires_grad_()
    optimiser = torch.optim.LBFGS(
        [matrix, bias], max_iter=STEPS, history_size=20, line_search_fn="strong_wolfe"
    )

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        entropy = -(y * functional.log_softmax(x @ matrix.T + bias, 1)).sum(1)
        value = w @ entropy + penalty / 2 * matrix.square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    return Head(matrix.detach().numpy(), bias.detach().numpy())


def cross_entropy(logits: np.ndarray, targets: np.ndarray) -> float:
    """Mean cross-entropy in nats."""
    return float((targets * (logsumexp(logits, 1, keepdims=True) - logits)).sum(1).mean())
