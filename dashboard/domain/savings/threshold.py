"""The best threshold: chosen on one half of the posters, its money reported on the other; none that fails there."""

from typing import NamedTuple

import numpy as np

from dashboard.domain.savings.bootstrap import SEED
from dashboard.domain.savings.curve import Shares, trace
from dashboard.domain.savings.evidence import Evidence, Floats
from dashboard.domain.savings.mix import Weighting
from dashboard.domain.savings.plan import money, poster_costs, unit_costs
from dashboard.domain.savings.scenario import Scenario

SPLITS = 50
Part = np.ndarray


class Best(NamedTuple):
    """The threshold to take (None is NEVER) and its yearly saving in dollars.

    `apparent` is what it saves on the posters it was chosen on: too good. `saving` is cross-fitted: the mean
    over repeated halvings of what the threshold chosen on one half saves on the other; None below two
    posters. NEVER is not chosen on any posters, so its `saving` is what it saves on all of them.
    `shares` are those of the plan on all posters.
    `refused` is a threshold that saves most on these posters, but no more than NEVER on others.
    """

    threshold: float | None
    saving: float | None
    apparent: float
    shares: Shares
    refused: "Refused | None" = None


class Refused(NamedTuple):
    """A threshold and its cross-fitted saving, dollars a year."""

    threshold: float
    saving: float


class BestByGenre(NamedTuple):
    """As `Best`, with a threshold for each genre that the model may call; None for a genre is NEVER.

    None is refused: `saving` is cross-fitted throughout, to be held against one threshold for all.
    """

    thresholds: dict[str, float | None]
    saving: float | None
    apparent: float
    shares: Shares


def best_threshold(
    scenario: Scenario, evidence: Evidence, weighting: Weighting, splits: int = SPLITS
) -> Best:
    """One threshold for all posters; of equally good ones the highest, which lets fewest out.

    NEVER where the threshold saves no more than that, cross-fitted. On new posters of simulated runs (300 or 1,200
    posters, 100,000 a year) that was worth $630 a year more than to take it all the same: up to $3,200 more where no
    threshold pays, up to $940 less where one does but few posters hide it. To ask besides that the gain be more than
    chance was worth $610 a year less: few posters hide many a gain, and so it is told with its range instead.
    Give `binned` evidence where there are many posters.
    """
    (threshold,), saving, apparent, shares = _best(
        scenario, evidence, weighting, [np.arange(len(evidence.count))], splits
    )
    never = trace(evidence, weighting).at(None)
    without = float(money(scenario, never).saving)
    if saving is None or (threshold is not None and saving > without):
        return Best(threshold, saving, apparent, shares)
    refused = None if threshold is None else Refused(threshold, saving)
    return Best(None, without, without, never, refused)


def best_by_genre(
    scenario: Scenario, evidence: Evidence, weighting: Weighting, splits: int = SPLITS
) -> BestByGenre:
    """A threshold for each predicted genre: the saving sums over posters, so genres are chosen one by one."""
    parts = [np.flatnonzero(evidence.predicted == genre) for genre in range(len(evidence.genres))]
    thresholds, saving, apparent, shares = _best(scenario, evidence, weighting, parts, splits)
    return BestByGenre(dict(zip(evidence.genres, thresholds, strict=True)), saving, apparent, shares)


def _best(
    scenario: Scenario, evidence: Evidence, weighting: Weighting, parts: list[Part], splits: int
) -> tuple[list[float | None], float | None, float, Shares]:
    everyone = evidence.count[None, :]
    gain = _gain(scenario, evidence)
    weight = weighting.weight[evidence.actual]
    chosen = [_choose(evidence, part, everyone[:, part] * (gain * weight)[part]) for part in parts]
    thresholds = [
        _threshold(evidence, part, int(place[0])) for part, place in zip(parts, chosen, strict=True)
    ]
    shares = _shares(evidence, weight, parts, [int(place[0]) for place in chosen])
    cross = _cross_fitted(scenario, evidence, gain, weight, parts, splits)
    return thresholds, cross, float(money(scenario, shares).saving), shares


def _gain(scenario: Scenario, evidence: Evidence) -> Floats:
    """Dollars saved when a poster goes out instead of to a person, [m]."""
    automatic, person = poster_costs(scenario)
    return (person - automatic)[evidence.right.astype(int), evidence.hit.astype(int)]


def _choose(evidence: Evidence, part: Part, gained: Floats) -> np.ndarray:
    """How many entries of the part the best threshold lets out, [R], from gains [R, entries] of R samples."""
    if len(part) == 0:
        return np.zeros(len(gained), int)
    ends = _ends(evidence, part)
    total = np.concatenate([np.zeros((len(gained), 1)), np.cumsum(gained, 1)[:, ends - 1]], 1)
    most = total.max(1, keepdims=True)
    tolerance = 1e-12 * np.abs(gained).sum(1, keepdims=True)
    return np.concatenate([[0], ends])[np.argmax(total >= most - tolerance, 1)]


def _ends(evidence: Evidence, part: Part) -> np.ndarray:
    """Where a step of confidence ends among the part's entries: thresholds cannot part equal confidences."""
    s = evidence.confidence[part]
    return np.concatenate([np.flatnonzero(s[1:] != s[:-1]) + 1, [len(part)]])


def _threshold(evidence: Evidence, part: Part, out: int) -> float | None:
    return float(str(np.float32(evidence.confidence[part[out - 1]]))) if out else None


def _shares(evidence: Evidence, weight: Floats, parts: list[Part], out: list[int]) -> Shares:
    automatic = np.zeros(len(evidence.count), bool)
    for part, entries in zip(parts, out, strict=True):
        automatic[part[:entries]] = True
    share = evidence.count * weight / (evidence.count @ weight)
    person, right, hit = ~automatic, evidence.right, evidence.hit
    masks = (automatic, automatic & ~right, person & hit, person & ~hit)
    return Shares(*(float(share[mask].sum()) for mask in masks))


def _cross_fitted(
    scenario: Scenario, evidence: Evidence, gain: Floats, weight: Floats, parts: list[Part], splits: int
) -> float | None:
    """Halve the posters `splits` times, choose on each half, and average what comes true on the other."""
    if evidence.n < 2:
        return None
    rng = np.random.default_rng(SEED)
    half = rng.multivariate_hypergeometric(evidence.count, evidence.n // 2, splits, method="marginals")
    choose = np.concatenate([half, evidence.count - half])
    report = np.concatenate([evidence.count - half, half])
    total = report @ weight
    person = poster_costs(scenario)[1][evidence.right.astype(int), evidence.hit.astype(int)]
    per_poster = -(report @ (weight * person))
    for part in parts:
        out = _choose(evidence, part, choose[:, part] * (gain * weight)[part])
        reported = np.cumsum(report[:, part] * (gain * weight)[part], 1)
        per_poster += np.where(out > 0, reported[np.arange(len(out)), out - 1], 0) if len(part) else 0
    some = total > 0
    if not some.any():
        return None
    s = scenario
    saved = unit_costs(s).by_hand + per_poster[some] / total[some]
    return float(s.posters_per_year * (saved.mean() - s.cost_run) - s.fixed_cost)
