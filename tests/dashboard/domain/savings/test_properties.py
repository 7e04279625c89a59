"""What must always hold, for any posters and any inputs."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.domain.savings.alternatives import perfect_gate
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.curve import Curve, trace
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import Money, money, npv, unit_costs
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.threshold import best_by_genre, best_threshold

GENRES = ("A", "B", "C")
MONEY = ("hourly_rate", "cost_found", "cost_not_found", "cost_run", "fixed_cost", "one_off_cost")


def upto(most: float) -> st.SearchStrategy[float]:
    """Nothing, or what a float holds in full even when multiplied: the smallest of all lose their digits."""
    return st.just(0.0) | st.floats(1e-6, most)


SHARE = upto(1)
rows = st.lists(
    st.tuples(
        st.sampled_from([0.1, 0.25, 0.5, 0.75, 0.9, 1.0]), st.integers(0, 2), st.integers(0, 2), st.booleans()
    ),
    min_size=1,
    max_size=25,
)
scenarios = st.builds(
    Scenario,
    threshold=st.one_of(st.none(), SHARE),
    assisted=st.booleans(),
    # None, or one at least: of a millionth of the smallest float no share can be held.
    posters_per_year=st.just(0.0) | st.floats(1, 1e6),
    hourly_rate=upto(200),
    seconds_by_hand=upto(600),
    seconds_assisted_hit=upto(600),
    seconds_assisted_miss=upto(600),
    error_by_hand=SHARE,
    error_assisted_hit=SHARE,
    error_assisted_miss=SHARE,
    audited_share=SHARE,
    seconds_audit=upto(600),
    found_machine=SHARE,
    found_human=SHARE,
    cost_found=upto(100),
    cost_not_found=upto(100),
    cost_run=upto(1),
    fixed_cost=upto(1e5),
    one_off_cost=upto(1e6),
    years=st.integers(1, 20),
    discount_rate=SHARE,
    cash_share=SHARE,
)


def _gather(lines: list[tuple[float, int, int, bool]]) -> Evidence:
    confidence, actual, predicted, hit = zip(*lines, strict=True)
    shown = [h or a == p for h, a, p in zip(hit, actual, predicted, strict=True)]
    return gather(GENRES, confidence, actual, predicted, shown)


def _curve(lines: list[tuple[float, int, int, bool]]) -> Curve:
    e = _gather(lines)
    return trace(e, weigh(e))


def _cents(s: Scenario) -> float:
    """What rounding may leave: a hundredth of a cent, and as much of the largest sum as floats cannot hold."""
    return 1e-4 + 1e-9 * s.posters_per_year * 1e2


def _best(s: Scenario, lines: list[tuple[float, int, int, bool]]) -> float:
    return float(money(s, _curve(lines).shares).saving.max())


@given(rows)
def test_1_and_2__shares_are_shares_and_fall_with_the_threshold(lines: Any) -> None:
    phi, wrong, hit, miss = _curve(lines).shares
    assert phi + hit + miss == pytest.approx(1, abs=1e-12)
    assert (wrong >= 0).all()
    assert (wrong <= phi + 1e-12).all()
    assert (np.diff(phi) >= 0).all()
    assert (np.diff(wrong) >= 0).all()


@given(rows, scenarios)
def test_3__the_parts_sum_up(lines: Any, s: Scenario) -> None:
    spent = money(s, _curve(lines).at(s.threshold))
    total = spent.labour + spent.mistakes + spent.platform
    assert spent.saving == pytest.approx(spent.baseline - total, abs=_cents(s))
    assert spent.saving == pytest.approx(
        spent.labour_saved - spent.platform + spent.mistakes_saved, abs=_cents(s)
    )
    assert spent.labour_saved == pytest.approx(s.hourly_rate * spent.hours, abs=_cents(s))


@given(rows, scenarios)
def test_4__never_unassisted_costs_the_platform(lines: Any, s: Scenario) -> None:
    alone = s.model_copy(update={"assisted": False})
    saving = money(alone, _curve(lines).at(None)).saving
    assert saving == pytest.approx(-(s.posters_per_year * s.cost_run + s.fixed_cost), abs=_cents(s))


@given(rows, scenarios, st.sampled_from([0.25, 0.5, 2.0, 8.0]))
def test_5__another_currency_changes_no_decision(lines: Any, s: Scenario, rate: float) -> None:
    e = _gather(lines)
    w = weigh(e)
    curve = trace(e, w)
    other = s.model_copy(update={name: getattr(s, name) * rate for name in MONEY})
    one, two = (money(x, curve.at(s.threshold)).saving for x in (s, other))
    assert two == pytest.approx(rate * one, abs=_cents(s) * rate)
    assert npv(other, two) == pytest.approx(rate * npv(s, one), abs=20 * _cents(s) * rate)
    assert precision_needed(other) == pytest.approx(precision_needed(s), abs=1e-9)
    assert best_threshold(other, e, w, 1).threshold == best_threshold(s, e, w, 1).threshold


@given(rows, scenarios)
def test_6__the_best_is_no_worse_than_all_or_nothing(lines: Any, s: Scenario) -> None:
    e = _gather(lines)
    w = weigh(e)
    curve = trace(e, w)
    best = best_threshold(s, e, w, 1)
    at_it = money(s, curve.at(best.threshold)).saving
    assert best.apparent == pytest.approx(at_it, abs=_cents(s))
    for other in (curve.at(None), *([curve.at(0.0)] if best.refused is None else [])):
        assert best.apparent >= money(s, other).saving - _cents(s)
    assert best_by_genre(s, e, w, 1).apparent >= best.apparent - _cents(s)


@given(rows, scenarios, st.randoms(use_true_random=False), st.integers(2, 4))
def test_7__order_repetition_and_scale_do_not_matter(
    lines: Any, s: Scenario, random: Any, times: int
) -> None:
    best = _best(s, lines)
    shuffled = random.sample(lines, len(lines))
    assert _best(s, shuffled) == pytest.approx(best, abs=_cents(s))
    assert _best(s, lines * times) == pytest.approx(best, abs=_cents(s))
    squared = [(confidence**2, *rest) for confidence, *rest in lines]
    assert _best(s, squared) == pytest.approx(best, abs=_cents(s))
    e = _gather(lines)
    w = weigh(e)
    scaled = trace(e, w._replace(weight=w.weight * times)).shares
    assert money(s, scaled).saving.max() == pytest.approx(best, abs=_cents(s))
    own = dict(zip(GENRES, (e.genre_counts / e.n).tolist(), strict=True))
    assert money(s, trace(e, weigh(e, own)).shares).saving.max() == pytest.approx(best, abs=_cents(s))


@given(rows, scenarios)
def test_8__no_plan_beats_the_perfect_gate(lines: Any, s: Scenario) -> None:
    e = _gather(lines)
    w = weigh(e)
    most = money(s, perfect_gate(s, e, w)).saving
    assert (money(s, trace(e, w).shares).saving <= most + _cents(s)).all()
    assert best_by_genre(s, e, w, 1).apparent <= most + _cents(s)


@given(rows, scenarios, st.data())
def test_9__one_more_hit_never_hurts(lines: Any, s: Scenario, data: Any) -> None:
    s = s.model_copy(update={"assisted": True})
    unit = unit_costs(s)
    if unit.hit > unit.miss:
        s = s.model_copy(update={"seconds_assisted_hit": 0.0, "error_assisted_hit": 0.0})
    at = data.draw(st.integers(0, len(lines) - 1))
    more = [*lines[:at], (*lines[at][:3], True), *lines[at + 1 :]]
    before, after = (money(s, _curve(x).shares).saving for x in (lines, more))
    assert (after >= before - _cents(s)).all()


@given(scenarios, st.floats(-1e6, 1e6))
def test_10__npv_is_the_annuity(s: Scenario, saving: float) -> None:
    rate, years = s.discount_rate, s.years
    annuity = years if rate == 0 else -np.expm1(-years * np.log1p(rate)) / rate
    assert npv(s, saving) == pytest.approx(saving * annuity - s.one_off_cost, rel=1e-9, abs=1e-3)


@settings(max_examples=50)
@given(rows, scenarios)
def test_poster_by_poster__a_slow_walk_agrees(lines: Any, s: Scenario) -> None:
    fast, slow = money(s, _curve(lines).at(s.threshold)), _walk(s, lines)
    for name, amount in slow.items():
        assert getattr(fast, name) == pytest.approx(amount, rel=1e-9, abs=_cents(s)), name


def _walk(s: Scenario, lines: list[tuple[float, int, int, bool]]) -> dict[str, float]:
    """Each poster pays its own way, as often a year as its share says; nothing here is taken from the module."""
    often = s.posters_per_year / len(lines)
    seconds = mistakes = errors = 0.0
    for confidence, actual, predicted, hit in lines:
        if s.threshold is not None and np.float32(confidence) >= np.float32(s.threshold):
            seconds += s.audited_share * s.seconds_audit * often
            if actual != predicted:
                errors += often
                caught = s.found_machine + (1 - s.found_machine) * s.audited_share * (1 - s.error_by_hand)
                mistakes += often * (caught * s.cost_found + (1 - caught) * s.cost_not_found)
            continue
        time, wrong = s.seconds_by_hand, s.error_by_hand
        if s.assisted:
            listed = hit or actual == predicted
            time = s.seconds_assisted_hit if listed else s.seconds_assisted_miss
            wrong = s.error_assisted_hit if listed else s.error_assisted_miss
        seconds += time * often
        errors += wrong * often
        mistakes += often * wrong * (s.found_human * s.cost_found + (1 - s.found_human) * s.cost_not_found)
    labour = seconds / 3600 * s.hourly_rate
    platform = s.posters_per_year * s.cost_run + s.fixed_cost
    today = s.posters_per_year * s.seconds_by_hand / 3600 * s.hourly_rate
    mistaken = s.posters_per_year * s.error_by_hand
    mistaken *= s.found_human * s.cost_found + (1 - s.found_human) * s.cost_not_found
    known: dict[str, float] = {
        "baseline": today + mistaken,
        "labour": labour,
        "mistakes": mistakes,
        "platform": platform,
        "saving": today + mistaken - labour - mistakes - platform,
        "labour_saved": today - labour,
        "mistakes_saved": mistaken - mistakes,
        "cash_saving": s.cash_share * (today - labour) - platform,
        "hours": (s.posters_per_year * s.seconds_by_hand - seconds) / 3600,
    }
    if s.posters_per_year:
        known["error_rate"] = errors / s.posters_per_year
    assert known.keys() <= set(Money._fields)
    return known
