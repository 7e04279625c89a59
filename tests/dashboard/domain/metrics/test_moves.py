"""Moves graded by chance and by size, and corrected for how many were looked at."""

import numpy as np
import pytest

from dashboard.domain.metrics.apart import Apart
from dashboard.domain.metrics.drift import drift_p, stability_index
from dashboard.domain.metrics.moves import Move, moves

EVEN, TILTED = np.array([100, 100, 100]), np.array([150, 90, 60])


def test_moves__p_values_are_corrected_for_their_number() -> None:
    found = moves((TILTED, EVEN), (EVEN, EVEN), Apart(0.04, 0.65))
    assert [move.what for move in found] == ["genres", "confidence", "pictures"]
    # Holm: the least p counts three times, the next twice.
    assert found[0].p == pytest.approx(3 * drift_p(TILTED, EVEN))
    assert found[2].p == pytest.approx(0.08)
    assert found[0].size == stability_index(TILTED, EVEN)
    assert [move.grade for move in found] == ["clear", "within chance", "within chance"]


def test_moves__what_cannot_be_tested_is_left_out() -> None:
    assert moves(None, None, None) == ()
    (alone,) = moves((EVEN, np.zeros(3, np.int64)), (EVEN, TILTED), Apart(np.nan, np.nan))
    assert alone.what == "confidence"
    assert alone.p == drift_p(EVEN, TILTED)


@pytest.mark.parametrize(
    ("what", "p", "size", "grade"),
    [
        ("genres", 0.001, 0.02, "small"),
        ("genres", 0.001, 0.1, "clear"),
        ("confidence", 0.001, 0.25, "far"),
        ("confidence", 0.05, 9.0, "within chance"),
        ("pictures", 0.001, 0.55, "small"),
        ("pictures", 0.001, 0.7, "clear"),
        ("pictures", 0.001, 0.99, "far"),
    ],
)
def test_grade__by_chance_first_then_by_size(what, p: float, size: float, grade: str) -> None:
    assert Move(what, p, size).grade == grade


def test_moves__of_a_million_posters_a_hair_is_more_than_chance_but_small() -> None:
    (move,) = moves((np.array([505_000, 495_000]), np.array([500_000, 500_000])), None, None)
    assert move.p < 0.001
    assert move.grade == "small"
