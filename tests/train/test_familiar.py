import numpy as np
import pytest
from scipy.stats import multivariate_normal

from train.familiar import SHRINKAGE, relative_distance


def normal(centre: float, scale: float, count: int, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(centre, scale, (count, 3))


def test_relative_distance__is_that_of_two_normal_distributions() -> None:
    taught, odd, held = normal(0, 1, 400, 0), normal(2, 0.5, 300, 1), normal(0, 1, 200, 2)
    found = relative_distance(taught, odd, held, 1.5).strangeness(held)
    expected = 2 * (_log_density(odd, held) - _log_density(taught, held))
    np.testing.assert_allclose(found, expected - np.quantile(expected, 0.99), rtol=1e-4, atol=1e-3)


def test_relative_distance__one_held_poster_in_a_hundred_is_strange_and_most_odd_pictures() -> None:
    taught, odd, held = normal(0, 1, 400, 0), normal(4, 0.5, 300, 1), normal(0, 1, 200, 2)
    familiar = relative_distance(taught, odd, held, 1.5)
    assert (familiar.strangeness(held) > 0).sum() == 2
    assert (familiar.strangeness(odd) > 0).mean() > 0.95
    assert familiar.temperature == 1.5


def _log_density(fitted: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Up to the constant that both distributions share."""
    covariance = np.cov(fitted.T)
    covariance += SHRINKAGE * np.eye(3) * np.trace(covariance) / 3
    return multivariate_normal(fitted.mean(0), covariance).logpdf(rows)


@pytest.mark.parametrize("distance", [5.0, 50.0])
def test_relative_distance__what_is_far_from_both_is_strange(distance: float) -> None:
    """Odd pictures spread wider here, as they do: beyond both, an odd picture is the likelier of the two."""
    familiar = relative_distance(normal(0, 1, 400, 0), normal(0, 3, 400, 1), normal(0, 1, 200, 2), 1.0)
    assert familiar.strangeness(np.full((1, 3), distance))[0] > 0
