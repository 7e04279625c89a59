from collections.abc import Callable

import pytest

from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.study import study


def test_study__its_parts_fit_one_another(population: Callable[[int, int], Evidence]) -> None:
    e, mix = population(2_000, 1), {"Action": 0.6, "Drama": 0.4}
    found = study(e, mix, keep=[0.7654], draws=10)
    steps = len(found.curve.thresholds)
    assert steps <= 513
    assert found.draws.coverage.shape == (10, steps + 1)
    assert found.evidence.n == 2_000
    assert found.weighting.effective_posters == pytest.approx(weigh(e, mix).effective_posters)
    assert found.curve.at(0.7654) == pytest.approx(trace(e, weigh(e, mix)).at(0.7654))
