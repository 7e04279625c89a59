"""An area drawn on the map finds the posters that another geometry, the sum of angles, says are inside of it."""

from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from dashboard.domain.runs import query
from dashboard.domain.runs.places import places
from dashboard.domain.runs.predicate import where
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.selection import MOST_CORNERS, Selection

Corners = tuple[tuple[float, float], ...]


@given(
    st.lists(st.floats(0.05, 1.9), min_size=3, max_size=MOST_CORNERS),
    st.tuples(st.floats(-0.5, 0.5), st.floats(-0.5, 0.5)),
)
@settings(max_examples=60)
def test_area__a_star_of_any_shape(data: Path, radii: list[float], middle: tuple[float, float]) -> None:
    run = Store(data / "runs").open("small")
    angles = np.linspace(0, 2 * np.pi, len(radii), endpoint=False)
    area = tuple(
        (float(middle[0] + r * np.cos(a)), float(middle[1] + r * np.sin(a)))
        for r, a in zip(radii, angles, strict=True)
    )
    points = places(run)
    gaps = [np.hypot(points.x - x, points.y - y).min() for x, y in area]
    assume(min(gaps) > 1e-6)  # a poster on a corner is seen under no angle
    inside = [abs(_turns(float(x), float(y), area)) > 0.5 for x, y in zip(points.x, points.y, strict=True)]
    assert query.count(run, Selection(area=area)) == sum(inside)
    assert {poster.row for poster in query.posters(run, Selection(area=area), 50)} == set(
        np.flatnonzero(inside)
    )


@pytest.mark.parametrize(
    ("area", "found"),
    [
        (((-2, -2), (2, -2), (2, 2), (-2, 2)), 12),
        (((0.9, -0.1), (1.1, -0.1), (1.1, 0.1), (0.9, 0.1)), 1),
        # A bow tie: its two wings are inside, above and below the knot is not.
        (((-2, -2), (2, 2), (2, -2), (-2, 2)), 6),
        (((-1, 0), (0, 0), (1, 0)), 0),
    ],
)
def test_area__by_hand(small_run: Run, area: Corners, found: int) -> None:
    """Twelve posters on a circle of radius one, the first at (1, 0)."""
    assert query.count(small_run, Selection(area=area)) == found


def test_area__a_run_without_a_map_has_no_poster_in_it(unlabelled_run: Run) -> None:
    assert query.count(unlabelled_run, Selection(area=((-9, -9), (9, -9), (0, 9)))) == 0


def test_where__corners_are_never_part_of_the_sql(small_run: Run) -> None:
    sql, values = where(small_run, Selection(area=((-1.25, -1), (1, -1), (0, 1.75))))
    assert sql.count("?") == len(values)
    assert "1.25" not in sql
    assert "1.75" not in sql


def _turns(x: float, y: float, area: Corners) -> float:
    """How often the border goes around the point: the sum of the angles under which its sides are seen."""
    corners = np.array([complex(a - x, b - y) for a, b in area])
    return float(np.angle(np.roll(corners, -1) / corners).sum() / (2 * np.pi))
