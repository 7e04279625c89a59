"""The linear head on pooled features: multinomial logistic regression with soft targets and weights."""

from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from scipy.special import logsumexp

STEPS = 200


@dataclass(frozen=True)
class Head:
    """logit = features @ weight.T + bias; float32 [G, d] and [G]. The standardisation is folded in."""

    weight: np.ndarray
    bias: np.ndarray

    def logits(self, features: np.ndarray) -> np.ndarray:
        """float32 [n, G] from [n, d]."""
        return features @ self.weight.T + self.bias


def fit_head(features: np.ndarray, targets: np.ndarray, weights: np.ndarray, penalty: float) -> Head:
    """Minimise the weighted mean cross-entropy + penalty / 2 x |W|^2 on standardised features (L-BFGS, convex).

    `features` [n, d], `targets` [n, G] (each row sums to 1), `weights` [n]. Deterministic.
    """
    share = weights / weights.sum()
    mean = share @ features
    scale = np.sqrt(share @ (features - mean) ** 2) + 1e-3
    x = torch.from_numpy(((features - mean) / scale).astype(np.float32))
    y, w = torch.from_numpy(targets.astype(np.float32)), torch.from_numpy(share.astype(np.float32))
    matrix = torch.zeros(targets.shape[1], features.shape[1], requires_grad=True)
    bias = torch.from_numpy(np.log(share @ targets + 1e-6).astype(np.float32)).requires_grad_()
    optimiser = torch.optim.LBFGS([matrix, bias], max_iter=STEPS, history_size=20, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        entropy = -(y * F.log_softmax(x @ matrix.T + bias, 1)).sum(1)
        value = w @ entropy + penalty / 2 * matrix.square().sum()
        value.backward()
        return value

    optimiser.step(loss)
    weight = matrix.detach().numpy() / scale
    return Head(weight.astype(np.float32), (bias.detach().numpy() - weight @ mean).astype(np.float32))


def cross_entropy(logits: np.ndarray, targets: np.ndarray) -> float:
    """Mean cross-entropy in nats."""
    return float((targets * (logsumexp(logits, 1, keepdims=True) - logits)).sum(1).mean())
