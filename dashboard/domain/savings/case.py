"""The business case: one scenario on one run, and everything that can be said of it, computed when it is asked for."""

from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings import bootstrap
from dashboard.domain.savings.alternatives import alternatives
from dashboard.domain.savings.curve import Curve, Shares, trace
from dashboard.domain.savings.evidence import Evidence, Floats, binned, steps_at
from dashboard.domain.savings.held_out import MOST_STEPS, held_out
from dashboard.domain.savings.monte_carlo import DRAWN, Outcomes, Range, monte_carlo
from dashboard.domain.savings.outcome import Outcome, outcome
from dashboard.domain.savings.plan import Money, money, npv, payback_years, precision
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.sensitivity import Bar, default_ranges, grid, grid_values, tornado
from dashboard.domain.savings.study import Study, study
from dashboard.domain.savings.taken_mix import taken_mix
from dashboard.domain.savings.threshold import Best, BestByGenre, best_by_genre, best_threshold
from dashboard.domain.savings.untouched import Rightest, needed, rightest
from dashboard.domain.savings.verdict import (
    Spans,
    disagreement,
    dollars,
    range_words,
    saving_of,
    unseen_words,
    verdict,
)
from dashboard.domain.savings.wanted import Pairs, Wanted, wanted
from dashboard.domain.selection import Scoring, Selection

BINS_OF_MANY = 256
UNLIKELY = 1.96


@dataclass(frozen=True, eq=False)
class Case:
    """A scenario on the held-out posters of a run. The threshold is the one asked for, else the best.

    `between` is that threshold where it falls between the steps of the curve, so that it needs one of its own.
    """

    run: Run
    scoring: Scoring
    wanted: Wanted
    best: Best
    between: float | None

    @property
    def study(self) -> Study:
        """Looked up, not held: many cases are kept, and few studies."""
        asked = self.wanted.scenario
        return _study(self.run, self.scoring, asked.shown, _frozen(asked), self.between)

    @property
    def judged(self) -> Study:
        """What the best plan is told of, so that a threshold of one's own, with a step for itself, changes no word."""
        asked = self.wanted.scenario
        return _study(self.run, self.scoring, asked.shown, _frozen(asked), None)

    @cached_property
    def exact(self) -> Curve:
        """The curve at every confidence that there is."""
        return trace(self._every_poster, self.judged.weighting)

    @property
    def _every_poster(self) -> Evidence:
        return evidence_of(self.run, self.scoring, self.wanted.scenario.shown)

    @cached_property
    def scenario(self) -> Scenario:
        chosen = self.wanted.scenario
        if self.wanted.chose_threshold:
            return chosen
        return chosen.model_copy(update={"threshold": self.best.threshold})

    @property
    def currency(self) -> str:
        return self.wanted.currency

    @cached_property
    def place(self) -> int:
        """Where the curve has the plan."""
        return self.study.curve.place(self.scenario.threshold)

    @cached_property
    def shares(self) -> Shares:
        return self.study.curve.at(self.scenario.threshold)

    @cached_property
    def money(self) -> Money:
        return money(self.scenario, self.shares)

    @cached_property
    def curve_saving(self) -> Floats:
        """The saving at each place of the curve, dollars, [J + 1]."""
        return np.asarray(money(self.scenario, self.study.curve.shares).saving)

    @cached_property
    def band(self) -> tuple[Floats, Floats]:
        """The 95 % interval of the saving at each place of the curve, dollars, [J + 1] each."""
        return bootstrap.saving_band(self.scenario, self.study.curve, self.study.draws, self.study.weighting)

    @cached_property
    def alternatives(self) -> dict[str, Money]:
        return alternatives(self.scenario, self.study.evidence, self.study.weighting, self.study.curve)

    @cached_property
    def by_genre(self) -> BestByGenre:
        return best_by_genre(self.scenario, self.study.evidence, self.study.weighting)

    @cached_property
    def tornado(self) -> list[Bar]:
        s = self.study
        return tornado(self.scenario, s.curve, s.draws, s.weighting, self.wanted.ranges)

    @cached_property
    def switching(self) -> dict[str, float | None]:
        """The value of each input at which NPV is zero, as the tornado has it."""
        return {bar.name: bar.switching for bar in self.tornado}

    @cached_property
    def ranges(self) -> dict[str, tuple[float, float]]:
        """What each input may be: as asked for, else a quarter down and up."""
        return default_ranges(self.scenario) | dict(self.wanted.ranges)

    @cached_property
    def over_two(self) -> tuple[list[float], list[float], Floats]:
        """The values of the inputs across and up, and NPV over them [len(up), len(across)]."""
        across, up = self.wanted.across, self.wanted.up
        xs, ys = (grid_values(self.scenario, name) for name in (across, up))
        return xs, ys, grid(self.scenario, self.study.curve, across, xs, up, ys)

    @cached_property
    def chance(self) -> Outcomes:
        """NPV with all inputs within their ranges and the posters drawn anew."""
        ranges = {name: Range(*self.ranges[name], self.wanted.draws) for name in DRAWN}
        return monte_carlo(self.scenario, self.study.curve, ranges, self.study.draws)

    @cached_property
    def best_interval(self) -> tuple[float, float]:
        """The 95 % interval of the best plan's saving, dollars.

        It holds what the draws leave open around the cross-fitted saving and around that on the posters themselves:
        around one of them alone it held the true saving in 88 % of simulated runs, around both in 94 %.
        """
        study, place = self.judged, self.judged.curve.place(self.best.threshold)
        curve, draws = (Shares(*(s[..., [place]] for s in of)) for of in (study.curve.shares, study.draws))
        band = bootstrap.saving_band(
            self.scenario, Curve(study.curve.thresholds[:0], curve), draws, study.weighting
        )
        strays = [float(end[0]) - self.best.apparent for end in band]
        centres = self.best.apparent, saving_of(self.best)
        return min(centres) + strays[0], max(centres) + strays[1]

    @cached_property
    def beyond(self) -> tuple[float, float]:
        """The 95 % interval of what the best plan saves more than NEVER, dollars, paired draw by draw.

        Around both gains, cross-fitted and on the posters themselves, as `best_interval` is around both savings.
        """
        study, best = self.judged, self.best
        place = study.curve.place(best.threshold)
        chosen, never = (self._drawn(at) for at in (place, 0))
        without = float(money(self.scenario, study.curve.at(None)).saving)
        seen = best.apparent - without
        bounds = bootstrap.exact_bounds(best.shares, study.weighting.effective_posters)
        tail = (1 - bootstrap.LEVEL) / 2
        strays = [
            *(np.quantile(chosen - never, [tail, 1 - tail]) - seen),
            *(float(money(self.scenario, shares).saving) - best.apparent for shares in bounds),
        ]
        centres = seen, saving_of(best) - without
        return float(min(centres) + min(strays)), float(max(centres) + max(strays))

    def _drawn(self, place: int) -> Floats:
        """The saving at a place of the curve in each draw, dollars."""
        draws = Shares(*(share[:, place] for share in self.judged.draws))
        return np.asarray(money(self.scenario, bootstrap.in_doubles(draws)).saving)

    @property
    def verdict(self) -> str:
        """The best plan in words."""
        spans = Spans(self.best_interval, self.beyond)
        return verdict(self.scenario, self.judged.curve, self.best, self.rightest, spans, self.currency)

    @cached_property
    def disagreement(self) -> str:
        """Why the best threshold is not p*; empty where the two agree."""
        study = self.judged
        return disagreement(self.scenario, study.curve, study.draws, self.best, self.exact)

    @cached_property
    def rightest(self) -> Rightest:
        return rightest(self.scenario, self._every_poster, self.judged.weighting)

    @property
    def told_of(self) -> float | None:
        """The threshold whose posters the verdict is about; None where it is about all."""
        if self.best.threshold is not None:
            return self.best.threshold
        if self.best.refused is not None:
            return self.best.refused.threshold
        return None if needed(self.scenario, self.rightest) is None else self.rightest.threshold

    @property
    def outcome(self) -> Outcome:
        return outcome(self.scenario, self.best_interval, self.best.shares.coverage)

    @property
    def loses(self) -> bool:
        """Whether this plan loses by more than chance."""
        return self.interval()[1] <= 0

    @property
    def own_loss(self) -> str:
        """That this plan loses or may, in a sentence; empty where it is the best one, which the verdict is about."""
        saving = self.money.saving
        if saving >= 0 or self.study.curve.place(self.best.threshold) == self.place:
            return ""
        if self.loses:
            return f"This plan loses {dollars(-saving, self.currency)} a year."
        return f"It cannot be told whether this plan saves{range_words(*self.interval(), self.currency)}."

    @cached_property
    def unseen(self) -> str:
        """What “no mistake seen” still allows; empty where one was seen."""
        return unseen_words(self.shares, self.study.weighting.effective_posters)

    @cached_property
    def warnings(self) -> list[str]:
        """Sentences to read with the result: where its posters come from, how they were weighed, calibration."""
        said = (self._origin(), *self.study.weighting.warnings, self.unseen, self._calibration())
        return [sentence for sentence in said if sentence]

    def outputs(self) -> dict[str, float | None]:
        """The figures by the API's names."""
        saving = self.money.saving
        return {
            **self.money._asdict(),
            "coverage": self.shares.coverage,
            "precision": precision(self.shares),
            "wrong_automatic": self.shares.wrong,
            "npv": npv(self.scenario, saving),
            "payback_years": payback_years(self.scenario, saving),
        }

    def interval(self) -> tuple[float, float]:
        low, high = self.band
        return float(low[self.place]), float(high[self.place])

    def calibration_z(self) -> float:
        """Spiegelhalter's statistic over the labelled posters: beyond ±1.96, confidence is not to be believed.

        By the mean confidence of each fine step: the curve's own are lowered, which many posters would show.
        """
        return query.calibration_z(self.run, Selection(scoring=self.scoring))

    def _origin(self) -> str:
        if self.run.manifest.protocol in ("out-of-fold", "held-out"):
            return ""
        return (
            "This run was imported, so nothing here can tell whether its posters were held out from training: "
            "if not, these figures flatter the model."
        )

    def _calibration(self) -> str:
        z = self.calibration_z()
        if not abs(z) > UNLIKELY:
            return ""
        number = "beyond all bounds" if np.isinf(z) else f"z = {z:,.1f}".replace("-", "−")
        return (
            f"The confidences are not calibrated (Spiegelhalter's test: {number}, within ±1.96 expected). Money is "
            "counted from what was right, so it holds; p* does not name the best threshold here."
        )


def case_of(run: Run, selection: Selection, store: Store) -> Case:
    """The case that a Selection asks for. Filters do not count: money is told of all posters of the run.

    Raises UserError where the run has no held-out poster with a known genre.
    """
    mix = dict(selection.plan).get("mix")
    source = store.open(mix) if mix is not None and mix in store.ids() else None
    return _case(run, selection.scoring, selection.plan, source)


@lru_cache(64)
def _case(run: Run, scoring: Scoring, plan: Pairs, source: Run | None) -> Case:
    asked = _mixed(run, source, wanted(plan))
    try:
        base = _study(run, scoring, asked.scenario.shown, _frozen(asked.scenario), None)
    except UserError as error:
        if asked.scenario.genre_shares is None:
            raise
        asked = _without_mix(asked, str(error))
        base = _study(run, scoring, asked.scenario.shown, None, None)
    scenario = asked.scenario
    best = best_threshold(scenario, base.evidence, base.weighting)
    return Case(run, scoring, asked, best, _between(base, scenario.threshold))


def _mixed(run: Run, source: Run | None, asked: Wanted) -> Wanted:
    """With the genre shares of another run, where it is asked for and can be had."""
    if asked.mix is None:
        return asked
    if source is None:
        return _without_mix(asked, f"There is no run “{asked.mix}” whose mix could be taken over.")
    try:
        return replace(asked, scenario=asked.scenario.but(genre_shares=taken_mix(run, source)))
    except UserError as error:
        return _without_mix(asked, str(error))


def _without_mix(asked: Wanted, why: str) -> Wanted:
    scenario = asked.scenario.but(genre_shares=None)
    return replace(asked, scenario=scenario, problems={**asked.problems, "genre_shares": why})


def _between(base: Study, threshold: float | None) -> float | None:
    """The threshold where it falls between the curve's steps, so that it needs one of its own; else None."""
    at = steps_at(base.curve.thresholds, threshold)
    if threshold is None or (at and np.float32(base.curve.thresholds[at - 1]) == np.float32(threshold)):
        return None
    return threshold


@lru_cache(8)
def _study(
    run: Run, scoring: Scoring, shown: int, shares: tuple[tuple[str, float], ...] | None, keep: float | None
) -> Study:
    """A study takes some 13 MB, nearly all of it its draws, so few are kept."""
    evidence = evidence_of(run, scoring, shown, keep)
    if evidence.n > MOST_STEPS:
        evidence = binned(evidence, BINS_OF_MANY, [keep])
    return study(evidence, dict(shares) if shares else None, [keep])


@lru_cache(8)
def evidence_of(run: Run, scoring: Scoring, shown: int, keep: float | None = None) -> Evidence:
    """The held-out posters of a run, kept."""
    return held_out(run, scoring, shown, keep)


def _frozen(scenario: Scenario) -> tuple[tuple[str, float], ...] | None:
    return None if scenario.genre_shares is None else tuple(scenario.genre_shares.items())
