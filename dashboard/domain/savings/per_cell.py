"""Money per cell of the confusion matrix: the dearest confusion is not always the most frequent."""

from typing import NamedTuple

import numpy as np

from dashboard.domain.savings.evidence import Evidence, Floats, steps_at
from dashboard.domain.savings.mix import Weighting
from dashboard.domain.savings.plan import poster_costs
from dashboard.domain.savings.scenario import Scenario


class CellMoney(NamedTuple):
    """Dollars a year, float64 [K, K], rows actual, columns predicted.

    `cost`: labour and mistakes of the cell's posters; all cells and the platform sum to what the plan costs.
    `confusion`: how much of it would go if the model had called these posters right (and so had shown their
    genre): the price of the confusion. Zero where the model is right.
    """

    cost: Floats
    confusion: Floats


def money_per_cell(scenario: Scenario, evidence: Evidence, weighting: Weighting) -> CellMoney:
    """What each confusion costs at the scenario's threshold."""
    automatic, person = poster_costs(scenario)
    distinct, place = evidence.steps
    goes_out = place < steps_at(distinct, scenario.threshold)
    kind = evidence.right.astype(int), evidence.hit.astype(int)
    cost = np.where(goes_out, automatic[kind], person[kind])
    if_right = np.where(goes_out, automatic[1, 1], person[1, 1])
    weighed = evidence.count * weighting.weight[evidence.actual]
    posters = scenario.posters_per_year * weighed / weighed.sum()
    excess = np.where(evidence.right, 0, cost - if_right)
    return CellMoney(_by_cell(evidence, posters * cost), _by_cell(evidence, posters * excess))


def _by_cell(evidence: Evidence, dollars: Floats) -> Floats:
    genres = len(evidence.genres)
    cell = evidence.actual * genres + evidence.predicted
    return np.bincount(cell, dollars, genres * genres).reshape(genres, genres).astype(np.float64)
