"""Why nothing goes out untouched: how right the posters are that could, against what a person's tag asks of them."""

from typing import NamedTuple

import numpy as np

from dashboard.domain.metrics.groups import ENOUGH
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import Weighting
from dashboard.domain.savings.plan import unit_costs
from dashboard.domain.savings.scenario import Scenario


class Rightest(NamedTuple):
    """The threshold that lets out the most often right posters, of those that let out at least `least`.

    It lets out so many `posters`, a share `right` of them right; a person's tag costs `person` dollars on them.
    """

    threshold: float
    least: int
    posters: int
    right: float
    person: float


def rightest(scenario: Scenario, evidence: Evidence, weighting: Weighting) -> Rightest:
    """Over all thresholds that let out ENOUGH posters, for the highest of many shares is mostly chance where each is of
    few; over all posters where there are fewer."""
    curve = trace(evidence, weighting)
    least = min(ENOUGH, evidence.n)
    posters = np.cumsum(np.bincount(evidence.steps[1], evidence.count)).astype(int)
    coverage, wrong, hit, _ = (share[1:] for share in curve.shares)
    some = (posters >= least) & (coverage > 0)
    right = np.where(some, 1 - wrong / np.where(some, coverage, 1), -1)
    at = int(np.argmax(right))
    has_it = float((curve.shares.hit[0] - hit[at]) / coverage[at])
    threshold = float(str(np.float32(curve.thresholds[at])))
    return Rightest(threshold, least, int(posters[at]), float(right[at]), _person(scenario, has_it))


def needed(scenario: Scenario, found: Rightest) -> float | None:
    """The share of them that must be right to cost less than a person; None where that is not what is amiss."""
    if found.person <= unit_costs(scenario).audit:
        return None
    share = precision_needed(scenario, found.person)
    return share if share is not None and share > found.right else None


def _person(scenario: Scenario, has_it: float) -> float:
    unit = unit_costs(scenario)
    return float(has_it * unit.hit + (1 - has_it) * unit.miss if scenario.assisted else unit.by_hand)
