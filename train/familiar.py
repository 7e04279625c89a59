"""What the shipped network finds familiar: fitted on the posters that it learnt from, its threshold on others."""

import numpy as np

from dashboard.domain.inference.familiar import Familiar
from train.features import pooled
from train.odd_pictures import odd_pictures
from train.ship import Shipped
from train.sources import Sources

QUANTILE = 0.99  # of posters not learnt from, that are not called strange
# Of the mean variance, added to every direction's; chosen on films kept for validation and drawn posters.
SHRINKAGE = 0.3


def fit_familiar(shipped: Shipped, sources: Sources) -> Familiar:
    """Fitted on everything that taught; its threshold is set on the films kept for validation."""
    films = _embeddings(shipped, sources.many.pixels)
    taught = [films[sources.outside_val], _embeddings(shipped, sources.five.pixels)]
    if sources.extra:
        taught.append(_embeddings(shipped, sources.extra.pixels))
    odd = _embeddings(shipped, odd_pictures(sources.many.pixels))
    temperature = float(shipped.facts["temperature"])
    return relative_distance(np.concatenate(taught), odd, films[sources.val], temperature)


def relative_distance(taught: np.ndarray, odd: np.ndarray, held: np.ndarray, temperature: float) -> Familiar:
    """The relative Mahalanobis distance (Ren et al. 2021) of embeddings [n, d]: to `taught`, less that to `odd`.

    Moved so that 99 % of `held` stay under 0.
    """
    ours, theirs = _form(taught), _form(odd)
    quadratic, linear = ours[0] - theirs[0], ours[1] - theirs[1]
    unmoved = Familiar(quadratic, linear, ours[2] - theirs[2], temperature)
    limit = float(np.quantile(unmoved.strangeness(held), QUANTILE))
    return Familiar(quadratic, linear, unmoved.constant - limit, temperature)


def _embeddings(shipped: Shipped, pixels: np.ndarray) -> np.ndarray:
    """float32 [n, 128], from pooled features that the training has mostly computed already."""
    network = shipped.network
    weight, bias = (value.detach().numpy() for value in network.projection.parameters())
    projected = pooled(network.backbone.weights(), pixels) @ weight.T + bias
    return projected / np.maximum(np.linalg.norm(projected, axis=1, keepdims=True), 1e-12)


def _form(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """Twice the negative log density of the normal distribution fitted to `rows`, as a quadratic form."""
    mean, covariance = rows.mean(0, dtype=np.float64), np.cov(rows.T, dtype=np.float64)
    covariance += SHRINKAGE * np.eye(len(mean)) * np.trace(covariance) / len(mean)
    precision = np.linalg.inv(covariance)
    constant = float(mean @ precision @ mean + np.linalg.slogdet(covariance).logabsdet)
    return precision, -2 * precision @ mean, constant
