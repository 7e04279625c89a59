"""What the plan is compared with: by hand, all automatic, assisted only, a perfect gate, and as in 2025."""

from math import floor
from typing import NamedTuple

import numpy as np

from dashboard.domain.savings.curve import Curve, Shares
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import Weighting
from dashboard.domain.savings.plan import Money, money, poster_costs
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.verdict import dollars, percent

LABELS: dict[str, str] = {
    "by_hand": "All by hand, as today",
    "all_automatic": "All automatic",
    "assisted_only": "Assisted only",
    "perfect_gate": "A perfect gate",
    "as_in_2025": "As in 2025",
}

WORKBOOK_WRONG = (
    "The sum counts the right posters as free, but nobody knows which are right without looking at all of "
    "them: it is the most labour that a perfect gate could save, not a saving. It also contradicts its own "
    "revenue at risk: at $40,000 a wrong title, a mistake or two a year eat the whole sum."
)


class Workbook(NamedTuple):
    """The 2025 workbook's figures: posters, dollars a year. It cuts the cents of `saved`, rounds `left`."""

    by_hand: float
    right: float
    saved: float
    left: float
    at_risk: float


def alternatives(
    scenario: Scenario, evidence: Evidence, weighting: Weighting, curve: Curve
) -> dict[str, Money]:
    """The money of each alternative, by its name in LABELS, from the same posters and inputs.

    By hand nothing is saved and the model is not paid for; `as_in_2025` has the workbook's inputs instead.
    """
    without_model = scenario.model_copy(update={"assisted": False, "cost_run": 0.0, "fixed_cost": 0.0})
    assisted = scenario.model_copy(update={"assisted": True})
    accuracy = accuracy_of(curve)
    return {
        "by_hand": money(without_model, curve.at(None)),
        "all_automatic": money(scenario, curve.at(0.0)),
        "assisted_only": money(assisted, curve.at(None)),
        "perfect_gate": money(scenario, perfect_gate(scenario, evidence, weighting)),
        "as_in_2025": money(WORKBOOK_SCENARIO, gate_of_2025(accuracy)),
    }


def told(name: str, spent: Money, currency: str) -> tuple[str, str]:
    """An alternative's saving a year in whole dollars, and its share that ends wrong, as page and sheet show them.

    The 2025 workbook cuts the cents, and knows of no wrong ones.
    """
    of_2025 = name == "as_in_2025"
    saving = floor(spent.saving) if of_2025 else round(spent.saving)
    return dollars(saving, currency).removesuffix(".00"), "–" if of_2025 else percent(spent.error_rate, 1)


def accuracy_of(curve: Curve) -> float:
    """The (weighted) share of posters whose first choice is right."""
    return 1 - curve.at(0.0).wrong


def perfect_gate(scenario: Scenario, evidence: Evidence, weighting: Weighting) -> Shares:
    """The shares of the gate that knows what is right and sends every poster the cheaper way.

    No plan beats it. It is s = c (the right go out, the wrong to a person) wherever a mistake costs more than
    a person, and a person more than an audit.
    """
    weighed = evidence.count * weighting.weight[evidence.actual]
    kinds = np.bincount(evidence.right * 2 + evidence.hit, weighed, 4).reshape(2, 2) / weighed.sum()
    automatic, person = poster_costs(scenario)
    out = kinds * (automatic <= person)
    left = kinds - out
    return Shares(float(out.sum()), float(out[0].sum()), float(left[:, 1].sum()), float(left[:, 0].sum()))


def gate_of_2025(accuracy: float) -> Shares:
    """The workbook's shares: accuracy rounded as there (20.23 %); the right go out, the rest by hand."""
    right = round(accuracy, 4)
    return Shares(right, 0.0, 0.0, 1 - right)


def workbook(accuracy: float) -> Workbook:
    """The 2025 workbook's sum for a share of right posters.

    0.2023 gives 125,000 by hand, 20,230 right, 25,287.50 saved, 99,712.50 left. At risk are 40 million
    whatever the accuracy: 1,000 titles × $1,000,000 × 4 %.
    """
    spent = money(WORKBOOK_SCENARIO, gate_of_2025(accuracy))
    right = round(WORKBOOK_SCENARIO.posters_per_year * round(accuracy, 4), 6)
    return Workbook(spent.baseline, right, spent.saving, spent.labour, 1_000 * 1_000_000 * 0.04)


_FREE = ("cost_found", "cost_not_found", "cost_run", "fixed_cost", "one_off_cost")
_NO_ERRORS = ("error_by_hand", "error_assisted_hit", "error_assisted_miss")
WORKBOOK_SCENARIO = Scenario.model_validate({"assisted": False} | dict.fromkeys(_FREE + _NO_ERRORS, 0))
"""The workbook's inputs: nobody errs, mistakes and the model are free."""
