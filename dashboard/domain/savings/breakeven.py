"""Break-evens: from where on it pays, each to be shown beside its input."""

import math

from dashboard.domain.savings.curve import Curve
from dashboard.domain.savings.inputs import INPUTS, LINEAR
from dashboard.domain.savings.plan import money, npv, unit_costs
from dashboard.domain.savings.scenario import Scenario, limits
from dashboard.domain.savings.wording import quantity

SWITCHING = (*LINEAR, "years", "discount_rate")


def precision_needed(scenario: Scenario, person: float | None = None) -> float | None:
    """p* = 1 − (D_m − q·c_q)/ℓ_A: how probably right a poster must be to pay off automatically (Chow 1970).

    `person`: what a person's tag costs in place of D_m, dollars, such as that of one who sees the list.
    Below 0: always; above 1: never. None where a mistake costs nothing.
    """
    unit = unit_costs(scenario)
    tag = unit.by_hand if person is None else person
    return 1 - (tag - unit.audit) / unit.mistake_machine if unit.mistake_machine else None


def hit_rate_needed(scenario: Scenario) -> float | None:
    """h* = (D_0 − D_m)/(D_0 − D_1): the list helps where it has the true genre at least this often.

    None where a list with the genre costs as much as one without.
    """
    unit = unit_costs(scenario)
    return (unit.miss - unit.by_hand) / (unit.miss - unit.hit) if unit.miss != unit.hit else None


def mistake_cost_allowed(scenario: Scenario, accuracy: float) -> float | None:
    """(D_m − c_run − F/N)/(1 − accuracy): the cost of a mistake, in dollars, at which full automation without
    audit breaks even. None without posters or without mistakes.
    """
    s = scenario
    if s.posters_per_year == 0 or accuracy == 1:
        return None
    return (unit_costs(s).by_hand - s.cost_run - s.fixed_cost / s.posters_per_year) / (1 - accuracy)


def switching_value(scenario: Scenario, curve: Curve, name: str) -> float | None:
    """The value of an input (one of SWITCHING) at which NPV is zero, the others as they are.

    x − NPV/(dNPV/dx) where NPV is affine in it; the discounted payback for `years`, the internal rate of return for
    `discount_rate`. May lie outside the input's limits (infinity: no value does): then nothing it can be turns the
    result, and `switching_words` says so. None where NPV does not depend on it.
    """
    if name not in SWITCHING:
        raise ValueError(f"NPV is not affine in {name}")
    if name in LINEAR:
        return _affine(scenario, curve, name)
    saving = float(money(scenario, curve.at(scenario.threshold)).saving)
    return years_needed(scenario, saving) if name == "years" else internal_rate(scenario, saving)


def saving_needed(scenario: Scenario) -> float:
    """K0 / Σ_{j=1..T} (1+ρ)^−j: the yearly saving, in dollars, at which NPV is zero."""
    return float(scenario.one_off_cost / npv(scenario.model_copy(update={"one_off_cost": 0.0}), 1.0))


def years_needed(scenario: Scenario, saving: float) -> float:
    """−ln(1 − K0·ρ/S) / ln(1+ρ), or K0/S without discount: how many years earn back the one-off cost.

    Infinity where none do.
    """
    spent, rate = scenario.one_off_cost, scenario.discount_rate
    if saving <= 0 or spent * rate >= saving:
        return math.inf
    return spent / saving if rate == 0 else -math.log1p(-spent * rate / saving) / math.log1p(rate)


def internal_rate(scenario: Scenario, saving: float) -> float:
    """The discount rate at which NPV is zero, by halving: NPV of a yearly saving falls with the rate.

    Infinity where no rate from 0 on is one.
    """
    spent = scenario.one_off_cost

    def worth(rate: float) -> float:
        return float(npv(scenario.model_copy(update={"discount_rate": rate}), saving))

    if not worth(0) > 0 or spent == 0:
        return math.inf
    low, high = 0.0, saving / spent  # a saving for ever is worth S/ρ, so no rate above S/K0 earns K0 back
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if worth(middle) > 0 else (low, middle)
    return low


def npv_of(scenario: Scenario, curve: Curve) -> float:
    """NPV of the scenario at its own threshold, dollars."""
    return float(npv(scenario, money(scenario, curve.at(scenario.threshold)).saving))


def switching_words(name: str, value: float | None) -> str:
    """ "breaks even at 32.1 $/hour", or that no possible value does."""
    field = INPUTS[name]
    if value is None or field.low is None or field.high is None:
        return "does not change the result"
    if not field.low <= value <= field.high:
        return f"no value {limits(name)} turns the result"
    return f"breaks even at {quantity(value, field.unit, 4)}"


def _affine(scenario: Scenario, curve: Curve, name: str) -> float | None:
    """NPV is affine in the input, so two points give the slope."""
    x = getattr(scenario, name)
    further = x + max(abs(x), 1)
    here, there = npv_of(scenario, curve), npv_of(scenario.model_copy(update={name: further}), curve)
    slope = (there - here) / (further - x)
    # What is left of a slope of zero after rounding would give a switching value of billions.
    return x - here / slope if abs(there - here) > 1e-9 * max(abs(here), 1) else None
