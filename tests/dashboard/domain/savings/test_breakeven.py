import math

import pytest

from dashboard.domain.savings.breakeven import (
    hit_rate_needed,
    internal_rate,
    mistake_cost_allowed,
    npv_of,
    precision_needed,
    saving_needed,
    switching_value,
    switching_words,
    years_needed,
)
from dashboard.domain.savings.curve import Shares, trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.inputs import LINEAR
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money, npv
from dashboard.domain.savings.scenario import Scenario


def test_precision_needed__worked_case_and_none() -> None:
    assert precision_needed(Scenario()) == pytest.approx(0.79375)
    assert precision_needed(Scenario(cost_found=0, cost_not_found=0)) is None


def test_precision_needed__at_it_a_poster_costs_the_same_either_way() -> None:
    s = Scenario(assisted=False, audited_share=0.2, cost_run=0, fixed_cost=0)
    needed = precision_needed(s)
    assert needed is not None
    assert money(s, Shares(1.0, 1 - needed, 0.0, 0.0)).saving == pytest.approx(0, abs=1e-6)


def test_hit_rate_needed__worked_case_and_none() -> None:
    needed = hit_rate_needed(Scenario())
    assert needed == pytest.approx(0.396341, abs=5e-7)
    s = Scenario(cost_run=0, fixed_cost=0)
    assert money(s, Shares(0.0, 0.0, needed, 1 - needed)).saving == pytest.approx(0, abs=1e-6)
    same = Scenario(
        seconds_assisted_hit=50, seconds_assisted_miss=50, error_assisted_hit=0, error_assisted_miss=0
    )
    assert hit_rate_needed(same) is None


def test_mistake_cost_allowed__at_it_all_automatic_breaks_even() -> None:
    allowed = mistake_cost_allowed(Scenario(), accuracy=0.5)
    assert allowed == pytest.approx(3.16)
    s = Scenario(found_machine=1, cost_found=3.16, found_human=0, cost_not_found=8)
    assert money(s, Shares(1.0, 0.5, 0.0, 0.0)).saving == pytest.approx(0, abs=1e-6)
    assert mistake_cost_allowed(Scenario(), 1) is None
    assert mistake_cost_allowed(Scenario(posters_per_year=0), 0.5) is None


@pytest.mark.parametrize("name", LINEAR)
def test_switching_value__there_npv_is_zero(worked: Evidence, name: str) -> None:
    s, curve = Scenario(threshold=0.9, audited_share=0.1), trace(worked, weigh(worked))
    value = switching_value(s, curve, name)
    assert value is not None
    at_it = npv_of(s.model_copy(update={name: value}), curve)
    assert at_it == pytest.approx(0, abs=1e-4)


def test_switching_value__none_where_nothing_depends_on_it(worked: Evidence) -> None:
    curve = trace(worked, weigh(worked))
    assert switching_value(Scenario(threshold=0.95), curve, "seconds_audit") is None
    with pytest.raises(ValueError, match="affine"):
        switching_value(Scenario(), curve, "cash_share")


def test_years_needed__the_annuity_pays_back_just_then() -> None:
    """40,000 at 10 % is earned back by 16,084.59 a year in three years, by 79,000 in 0.5452 years."""
    s = Scenario()
    assert years_needed(s, 16_084.592) == pytest.approx(3, abs=1e-6)
    assert years_needed(s, 79_000) == pytest.approx(0.5452, abs=5e-5)
    assert years_needed(s.but(discount_rate=0), 79_000) == pytest.approx(40_000 / 79_000)
    assert years_needed(s, 4_000) == years_needed(s, -1) == math.inf


def test_internal_rate__there_npv_is_zero() -> None:
    s = Scenario()
    rate = internal_rate(s, 20_000)
    assert rate == pytest.approx(0.23375, abs=5e-6)  # of three payments of 20,000 for 40,000
    assert npv(s.but(discount_rate=rate), 20_000) == pytest.approx(0, abs=1e-4)
    assert npv(s.model_copy(update={"discount_rate": internal_rate(s, 79_000)}), 79_000) == pytest.approx(
        0, abs=1e-4
    )
    assert internal_rate(s, 13_000) == internal_rate(s.but(one_off_cost=0), 13_000) == math.inf


def test_saving_needed__there_npv_is_zero() -> None:
    assert npv(Scenario(), saving_needed(Scenario())) == pytest.approx(0, abs=1e-9)
    assert saving_needed(Scenario(one_off_cost=0)) == 0


def test_switching_value__of_horizon_and_rate(worked: Evidence) -> None:
    s, curve = Scenario(threshold=0.95), trace(worked, weigh(worked))
    assert switching_value(s, curve, "years") == years_needed(s, 79_000)
    assert switching_value(s, curve, "discount_rate") == pytest.approx(internal_rate(s, 79_000))
    assert switching_words("years", years_needed(s, -1)) == "no value from 1 to 50 turns the result"


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0.031, "breaks even at 3.1 %"),
        (-0.2, "no value from 0 to 100 % turns the result"),
        (None, "does not change the result"),
    ],
)
def test_switching_words(value: float | None, words: str) -> None:
    assert switching_words("error_by_hand", value) == words
