from collections.abc import Callable

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from dashboard.domain.savings.curve import Curve, augrc, table, trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import weigh


def _trace(evidence: Evidence) -> Curve:
    return trace(evidence, weigh(evidence))


def test_trace__worked_case(worked: Evidence) -> None:
    curve = _trace(worked)
    assert curve.at(0.95) == pytest.approx((0.3, 0, 0.5, 0.2))
    assert curve.at(None) == (0, 0, 0.8, 0.2)
    assert curve.at(0.0) == (1, 0.5, 0, 0)
    assert curve.at(0.9501) == pytest.approx((0.1, 0, 0.7, 0.2))


def test_trace__equal_confidences_are_one_step(worked: Evidence) -> None:
    curve = _trace(worked)
    assert curve.each_threshold() == [None, 0.98, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3]
    assert curve.shares.coverage == pytest.approx([0, 0.1, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1])


def test_trace__confidence_one_is_not_never(write: Callable[[str], Evidence]) -> None:
    curve = _trace(write("A A 1 1\nA B 1 1"))
    assert curve.at(1.0).coverage == 1
    assert curve.at(None).coverage == 0
    assert len(curve.thresholds) == 1


def test_augrc__worked_case(worked: Evidence) -> None:
    assert augrc(_trace(worked).shares) == pytest.approx(0.155, abs=1e-12)


@pytest.mark.parametrize("seed", range(3))
def test_augrc__equals_its_closed_form(population: Callable[[int, int], Evidence], seed: int) -> None:
    e = population(300, seed)
    auroc = roc_auc_score(e.right, e.confidence, sample_weight=e.count)
    accuracy = float(e.count @ e.right / e.n)
    expected = (1 - auroc) * accuracy * (1 - accuracy) + (1 - accuracy) ** 2 / 2
    assert augrc(_trace(e).shares) == pytest.approx(expected, abs=1e-12)


def test_table__for_the_browser(worked: Evidence) -> None:
    lists = table(_trace(worked))
    assert set(lists) == {"threshold", "coverage", "wrong", "hit", "miss"}
    assert lists["threshold"][:3] == [None, 0.98, 0.95]
    assert np.shape(lists["miss"]) == (10,)
