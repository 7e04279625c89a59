import numpy as np
import pytest

from dashboard.domain.savings.prior_shift import adjust, estimate_shares


def test_adjust__by_hand() -> None:
    assert adjust([[0.5, 0.5], [0.9, 0.1]], [0.5, 0.5], [0.2, 0.8]) == pytest.approx(
        np.array([[0.2, 0.8], [0.18 / 0.26, 0.08 / 0.26]])
    )


def test_estimate_shares__finds_the_mix_that_was_drawn() -> None:
    rng = np.random.default_rng(3)
    trained, real = np.array([0.5, 0.3, 0.2]), np.array([0.1, 0.3, 0.6])
    centre = np.array([[0.0, 0.0], [2.0, 0.0], [0.0, 2.0]])
    seen = centre[rng.choice(3, 20_000, p=real)] + rng.normal(size=(20_000, 2))
    likelihood = np.exp(-((seen[:, None] - centre) ** 2).sum(-1) / 2)
    probability = adjust(likelihood, np.ones(3), trained)
    assert estimate_shares(probability, trained) == pytest.approx(real, abs=0.02)
