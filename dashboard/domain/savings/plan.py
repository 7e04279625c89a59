"""The money of a plan: which posters go out untouched, what a mistake costs, and whether that beats today.

A poster is tagged automatically where the calibrated confidence reaches the threshold, otherwise by a person.
Everything here is arithmetic without branches on values, so floats and arrays (over thresholds, bootstrap
draws or drawn inputs) go through the same lines; `assets/savings-math.js` is the browser's copy of them.
"""

from typing import Any, NamedTuple

import numpy as np

from dashboard.domain.savings.curve import Shares
from dashboard.domain.savings.scenario import Scenario

HOUR = 3600


class UnitCosts(NamedTuple):
    """Dollars.

    `by_hand` D_m, `hit` D_1, `miss` D_0: a human tag with its mistakes; `audit` q·c_q for each automatic
    poster; `mistake_machine` ℓ_A, `mistake_human` ℓ_H: what to expect of one mistake.
    """

    by_hand: Any
    hit: Any
    miss: Any
    audit: Any
    mistake_machine: Any
    mistake_human: Any


class Money(NamedTuple):
    """Dollars a year, hours a year and shares, named as in the API.

    saving = baseline − labour − mistakes − platform = labour_saved − platform + mistakes_saved.
    """

    baseline: Any
    labour: Any
    mistakes: Any
    platform: Any
    saving: Any
    labour_saved: Any
    mistakes_saved: Any
    cash_saving: Any
    hours: Any
    error_rate: Any


class Human(NamedTuple):
    """Seconds and error rates of a person, by whether the true genre is among those shown."""

    seconds_hit: Any
    seconds_miss: Any
    error_hit: Any
    error_miss: Any


def money(scenario: Scenario, shares: Shares) -> Money:
    """What the plan with these shares costs and saves a year; each field has the shape of the shares.

    c_x = r·τ_x/3600 · labour N·(H·c_1 + M·c_0 + φ·q·c_q) · mistakes N·(G·ℓ_A + (H·ε_1 + M·ε_0)·ℓ_H)
    platform N·c_run + F · hours N·(τ_m − H·τ_1 − M·τ_0 − φ·q·τ_q)/3600 · error rate G + H·ε_1 + M·ε_0
    Without the list, τ_m and ε_m stand for both. The cash view is κ·labour_saved − platform.
    """
    s, n, person, unit = scenario, scenario.posters_per_year, human(scenario), unit_costs(scenario)
    phi, wrong, hit, miss = shares
    seconds = hit * person.seconds_hit + miss * person.seconds_miss + phi * s.audited_share * s.seconds_audit
    by_person = hit * person.error_hit + miss * person.error_miss
    labour = n * s.hourly_rate * seconds / HOUR
    mistakes = n * (wrong * unit.mistake_machine + by_person * unit.mistake_human)
    platform = n * s.cost_run + s.fixed_cost
    labour_today = n * s.hourly_rate * s.seconds_by_hand / HOUR
    mistakes_today = n * s.error_by_hand * unit.mistake_human
    labour_saved, mistakes_saved = labour_today - labour, mistakes_today - mistakes
    return Money(
        baseline=labour_today + mistakes_today,
        labour=labour,
        mistakes=mistakes,
        platform=platform,
        saving=labour_saved - platform + mistakes_saved,
        labour_saved=labour_saved,
        mistakes_saved=mistakes_saved,
        cash_saving=s.cash_share * labour_saved - platform,
        hours=n * (s.seconds_by_hand - seconds) / HOUR,
        error_rate=wrong + by_person,
    )


def unit_costs(scenario: Scenario) -> UnitCosts:
    """What one poster or one mistake costs.

    An audit finds what a person would: d_A' = d_A + q(1−ε_m)(1−d_A).
    ℓ = d·L_d + (1−d)·L_u · D_x = c_x + ε_x·ℓ_H
    """
    s, rate = scenario, scenario.hourly_rate / HOUR
    found = s.found_machine + s.audited_share * (1 - s.error_by_hand) * (1 - s.found_machine)
    machine = found * s.cost_found + (1 - found) * s.cost_not_found
    person = s.found_human * s.cost_found + (1 - s.found_human) * s.cost_not_found
    return UnitCosts(
        by_hand=rate * s.seconds_by_hand + s.error_by_hand * person,
        hit=rate * s.seconds_assisted_hit + s.error_assisted_hit * person,
        miss=rate * s.seconds_assisted_miss + s.error_assisted_miss * person,
        audit=s.audited_share * rate * s.seconds_audit,
        mistake_machine=machine,
        mistake_human=person,
    )


def human(scenario: Scenario) -> Human:
    """What a person needs for a poster, and how often that is wrong, in this scenario."""
    s = scenario
    if not s.assisted:
        return Human(s.seconds_by_hand, s.seconds_by_hand, s.error_by_hand, s.error_by_hand)
    return Human(s.seconds_assisted_hit, s.seconds_assisted_miss, s.error_assisted_hit, s.error_assisted_miss)


def poster_costs(scenario: Scenario) -> tuple[np.ndarray, np.ndarray]:
    """Dollars for one poster, automatic and by a person, each [2 (wrong, right), 2 (not shown, shown)]."""
    unit = unit_costs(scenario)
    miss, hit = (unit.miss, unit.hit) if scenario.assisted else (unit.by_hand, unit.by_hand)
    automatic = np.array([[unit.audit + unit.mistake_machine] * 2, [unit.audit] * 2])
    return automatic, np.array([[miss, hit]] * 2)


def npv(scenario: Scenario, saving: Any) -> Any:
    """Net present value −K0 + Σ_{j=1..T} S/(1+ρ)^j of a yearly saving S, dollars."""
    worth = sum((1 + scenario.discount_rate) ** -j for j in range(1, scenario.years + 1))
    return saving * worth - scenario.one_off_cost


def payback_years(scenario: Scenario, saving: float) -> float | None:
    """K0/S years where something is saved, 0 where nothing was spent, else None: never."""
    if saving > 0:
        return scenario.one_off_cost / saving
    return 0.0 if scenario.one_off_cost == 0 else None


def precision(shares: Shares) -> float | None:
    """How many of the automatic posters are right, 1 − G/φ; None where none is automatic."""
    return float(1 - shares.wrong / shares.coverage) if shares.coverage > 0 else None
