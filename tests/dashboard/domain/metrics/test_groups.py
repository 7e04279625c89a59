"""Which groups differ, and how seldom one is named that does not."""

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.metrics.comparison import two_proportions
from dashboard.domain.metrics.groups import Group, differing_groups, holm


def test_holm__by_hand() -> None:
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
    assert holm([0.9, 0.6]) == [1, 1]
    assert holm([]) == []


@given(st.lists(st.floats(0, 1), max_size=12))
def test_holm__order_kept_never_smaller_at_most_bonferroni(p_values: list[float]) -> None:
    corrected = holm(p_values)
    for p, q in zip(p_values, corrected, strict=True):
        assert p <= q <= min(1, p * len(p_values)) + 1e-12
    order = np.argsort(p_values, kind="stable")
    assert (np.diff(np.array(corrected)[order]) >= 0).all()


def test_differing_groups__one_decade_is_worse() -> None:
    decades = [Group("1990-1999", 200, 60), Group("2000-2009", 500, 260), Group("2010-2019", 500, 262)]
    found = differing_groups({"Decade": decades})
    first = found[0]
    assert (first.column, first.group, first.rest.posters, first.rest.right) == (
        "Decade",
        decades[0],
        1000,
        522,
    )
    assert first.difference == two_proportions(60, 200, 522, 1000)
    z = (0.3 - 0.522) / np.sqrt(582 / 1200 * 618 / 1200 * (1 / 200 + 1 / 1000))
    assert first.p == pytest.approx(3 * 2 * NormalDist().cdf(z))


def test_differing_groups__too_small_a_group_is_not_judged() -> None:
    assert differing_groups({"Studio": [Group("A", 500, 250), Group("B", 500, 250), Group("C", 8, 0)]}) == []


@pytest.mark.parametrize("right", [0, 50])
def test_differing_groups__all_right_or_all_wrong_has_nothing_to_differ(right: int) -> None:
    assert differing_groups({"Studio": [Group("A", 50, right), Group("B", 50, right)]}) == []
    assert differing_groups({}) == []


def test_differing_groups__false_alarms_as_seldom_as_promised() -> None:
    """Two columns of ten groups each, none of which differs: at most one run in twenty may name any."""
    rng = np.random.default_rng(4)
    alarms = 0
    for right in rng.binomial(60, 0.45, (600, 2, 10)):
        columns = {
            str(n): [Group(str(k), 60, int(hits)) for k, hits in enumerate(row)]
            for n, row in enumerate(right)
        }
        alarms += bool(differing_groups(columns))
    assert alarms / 600 <= 0.07
