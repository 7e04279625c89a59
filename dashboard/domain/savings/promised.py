"""The saving that a run without labels promises: the money's arithmetic on shares that judged posters vouch for."""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dashboard.domain.metrics.arrays import IntArray
from dashboard.domain.metrics.intervals import Interval
from dashboard.domain.metrics.promise import Rates, joined
from dashboard.domain.savings.bootstrap import DRAWS, LEVEL, SEED
from dashboard.domain.savings.curve import Shares
from dashboard.domain.savings.evidence import Evidence, Floats
from dashboard.domain.savings.plan import money
from dashboard.domain.savings.scenario import Scenario


class Confidences(NamedTuple):
    """Posters by confidence, int64 [B] each, in equal bins of [0, 1]: those that reach the threshold, and the rest."""

    automatic: IntArray
    manual: IntArray


class Promised(NamedTuple):
    """`saving` in dollars a year with its 95 % interval, the `threshold` (None for NEVER) and the shares behind it."""

    saving: float
    interval: Interval
    threshold: float | None
    shares: Shares


def promised_saving(
    scenario: Scenario, here: Confidences, judged: Evidence, draws: int = DRAWS, seed: int = SEED
) -> Promised:
    """What the scenario would save at its threshold on posters like these.

    Coverage φ is this run's own: what reaches the threshold is known without labels. Of the automatic ones those wrong,
    and of the rest those with the true genre among the genres shown, are expected level by level of confidence from
    the judged posters of the same model: G = Σ_b (N_b/N)·(1 − r_b/n_b) over levels above, H = Σ_b (N_b/N)·(h_b/n_b)
    below, M the rest. So a run that is surer than the judged one saves more, but only as much as that surety proved
    to be worth. Levels are bins joined until 30 judged posters are in each, apart on either side of the threshold.
    The interval draws the judged posters and the posters here anew; it cannot know whether these are alike.
    A mix of genres in the scenario does not count: this run has its own.
    Raises ValueError where the run has no posters.
    """
    posters = int(here.automatic.sum() + here.manual.sum())
    if not posters:
        raise ValueError("A saving is promised of at least one poster")
    reaches = judged.confidence >= np.float32(np.inf if scenario.threshold is None else scenario.threshold)
    automatic, right = _side(here.automatic, judged, reaches, judged.right)
    manual, hit = _side(here.manual, judged, ~reaches, judged.hit)
    rng = np.random.default_rng(seed)
    shares = _shares(automatic / posters, manual / posters, right.seen(), hit.seen())
    mix = rng.multinomial(posters, np.concatenate([automatic, manual]) / posters, draws) / posters
    automatic_drawn, manual_drawn = np.split(mix, [len(automatic)], axis=1)
    drawn = _shares(automatic_drawn, manual_drawn, right.drawn(draws, rng), hit.drawn(draws, rng))
    low, high = np.quantile(money(scenario, drawn).saving, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
    saving = float(money(scenario, shares).saving)
    return Promised(saving, Interval(float(low), float(high)), scenario.threshold, shares)


def _side(
    here: IntArray, judged: Evidence, fits: NDArray[np.bool_], yes: NDArray[np.bool_]
) -> tuple[IntArray, Rates]:
    """Posters here and the judged ones' rate on one side of the threshold, level by level."""
    bins = len(here)
    at = np.minimum((judged.confidence * bins).astype(np.int64), bins - 1)
    seen, so = (
        np.bincount(at[part], judged.count[part], bins).astype(np.int64) for part in (fits, fits & yes)
    )
    place = joined(seen)
    posters, all_seen, all_so = (np.bincount(place, part).astype(np.int64) for part in (here, seen, so))
    return posters, Rates(all_so, all_seen)


def _shares(automatic: Floats, manual: Floats, right: Floats, hit: Floats) -> Shares:
    """The money's four shares from those of each level, [..., J] and [..., K], and the rates there."""
    coverage, to_hit = automatic.sum(-1), (manual * hit).sum(-1)
    return Shares(coverage, (automatic * (1 - right)).sum(-1), to_hit, np.maximum(1 - coverage - to_hit, 0))
