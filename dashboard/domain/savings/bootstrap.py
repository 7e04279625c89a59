"""How sure: the posters drawn anew, and exact bounds where drawing anew shows no variance."""

from typing import Any

import numpy as np

from dashboard.domain.savings.curve import Curve, Shares, accumulate, trace
from dashboard.domain.savings.evidence import Evidence, Floats, cut
from dashboard.domain.savings.mix import Weighting
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.scenario import Scenario

SEED = 2025
DRAWS = 2_000
LEVEL = 0.95
CELLS_AT_ONCE = 2_000_000
PLACES_AT_ONCE = 64
DRAWS_AT_ONCE = 128


def resample(evidence: Evidence, weighting: Weighting, draws: int = DRAWS, seed: int = SEED) -> Shares:
    """The curve's shares in each bootstrap draw, float32 [draws, J + 1]; no scenario is needed, so keep them. `miss`
    is nan and takes no memory: `in_doubles` finds it anew.

    One draw takes n posters with replacement, which on counts is a multinomial; where genres are weighed, as
    many of each true genre as there are. Both sides of a difference taken from the same draw make it paired.
    Give `binned` evidence: time and memory grow with its steps, not with its posters.
    """
    rng = np.random.default_rng(seed)
    strata = _strata(evidence, weighting)
    steps = len(evidence.steps[0])
    at_once = max(1, CELLS_AT_ONCE // (steps * 4))
    parts = [_draw(rng, strata, min(at_once, draws - done), steps) for done in range(0, draws, at_once)]
    phi, wrong, hit = (np.concatenate(arrays) for arrays in zip(*parts, strict=True))
    return Shares(phi, wrong, hit, np.broadcast_to(np.float32(np.nan), phi.shape))


def saving_band(
    scenario: Scenario, curve: Curve, draws: Shares, weighting: Weighting, level: float = LEVEL
) -> tuple[Floats, Floats]:
    """Lower and upper end of the saving's interval at every place of the curve, dollars, [J + 1] each.

    Percentiles of the draws, widened to the exact bound where no mistake (or only mistakes) were seen.
    """
    tail = (1 - level) / 2
    some = range(0, draws.coverage.shape[1], PLACES_AT_ONCE)
    parts = [Shares(*(share[:, at : at + PLACES_AT_ONCE] for share in draws)) for at in some]
    savings = (money(scenario, in_doubles(part)).saving for part in parts)
    low, high = np.concatenate([np.quantile(s, [tail, 1 - tail], axis=0) for s in savings], 1)
    for shares in exact_bounds(curve.shares, weighting.effective_posters, level):
        bound = money(scenario, shares).saving
        low, high = np.minimum(low, bound), np.maximum(high, bound)
    return low, high


def saving_interval(
    scenario: Scenario, evidence: Evidence, weighting: Weighting, level: float = LEVEL, draws: int = DRAWS
) -> tuple[float, float]:
    """The interval of the saving at the scenario's own threshold, dollars; quick for any evidence."""
    halves = cut(evidence, [] if scenario.threshold is None else [scenario.threshold])
    curve = trace(halves, weighting)
    low, high = saving_band(scenario, curve, resample(halves, weighting, draws), weighting, level)
    place = curve.place(scenario.threshold)
    return float(low[place]), float(high[place])


def in_doubles(draws: Shares) -> Shares:
    """Draws as float64 shares that sum to 1 again: what float32 loses would be cents."""
    phi, wrong, hit, _ = (share.astype(np.float64) for share in draws)
    return Shares(phi, wrong, hit, 1 - phi - hit)


def exact_bounds(shares: Shares, posters: float, level: float = LEVEL) -> list[Shares]:
    """The shares as they may still be where none of a kind was seen (Clopper-Pearson); as they are elsewhere.

    One for mistakes among the automatic, one for hits among those that go to a person.
    """
    phi, wrong, hit, miss = (np.asarray(share, np.float64) for share in shares)
    person = hit + miss
    unseen = phi * unseen_share(phi * posters, level)
    unseen_person = person * unseen_share(person * posters, level)
    wrong_too = np.select([wrong == 0, wrong == phi], [unseen, phi - unseen], wrong)
    hit_too = np.select([hit == 0, miss == 0], [unseen_person, person - unseen_person], hit)
    return [Shares(phi, wrong_too, hit, miss), Shares(phi, wrong, hit_too, person - hit_too)]


def unseen_share(posters: Any, level: float = LEVEL) -> Any:
    """Clopper-Pearson's upper end where none of so many (they need not be whole when weighed) was seen.

    1 − ((1 − level)/2)^(1/n); 0 of 30 at level 0.9: up to 0.095.
    """
    return 1 - ((1 - level) / 2) ** (1 / np.maximum(posters, 1))


def _strata(evidence: Evidence, weighting: Weighting) -> list[tuple[float, np.ndarray]]:
    """(weight of a poster, int64 [J * 4] counts by step, right, hit) of each part that is drawn by itself."""
    _, place = evidence.steps
    kind = place * 4 + evidence.right * 2 + evidence.hit
    size = (int(place[-1]) + 1) * 4
    if weighting.is_even:
        return [(1.0, np.bincount(kind, evidence.count, size).astype(np.int64))]
    parts = [evidence.actual == genre for genre in range(len(evidence.genres))]
    return [
        (float(weight), np.bincount(kind[part], evidence.count[part], size).astype(np.int64))
        for weight, part in zip(weighting.weight, parts, strict=True)
        if weight > 0
    ]


def _draw(
    rng: np.random.Generator, strata: list[tuple[float, np.ndarray]], draws: int, steps: int
) -> list[np.ndarray]:
    """φ, G and H of so many draws, float32 [draws, J + 1] each."""
    drawn = []
    for weight, counts in strata:
        some = np.flatnonzero(counts)
        drawn.append((weight, some, rng.multinomial(counts.sum(), counts[some] / counts.sum(), draws)))
    parts = []
    for at in range(0, draws, DRAWS_AT_ONCE):
        # Draws side by side: filled eight times as fast as one below the other.
        table = np.zeros((steps * 4, min(DRAWS_AT_ONCE, draws - at)))
        for weight, some, posters in drawn:
            table[some] += weight * posters[at : at + DRAWS_AT_ONCE].T
        phi, wrong, hit, _ = accumulate(np.moveaxis(table.reshape(steps, 2, 2, -1), -1, 0))
        parts.append([share.astype(np.float32) for share in (phi, wrong, hit)])
    return [np.concatenate(arrays) for arrays in zip(*parts, strict=True)]
