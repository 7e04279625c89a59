"""Everything that the API answers about one scenario."""

from pydantic import BaseModel, ConfigDict

from dashboard.domain.savings.bootstrap import saving_interval
from dashboard.domain.savings.breakeven import hit_rate_needed, precision_needed
from dashboard.domain.savings.curve import trace
from dashboard.domain.savings.evidence import Evidence
from dashboard.domain.savings.mix import weigh
from dashboard.domain.savings.plan import money, npv, payback_years, precision
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.verdict import unseen_words


class Answer(BaseModel):
    """The outputs by the API's names: dollars and hours a year, shares, years; null as `answer` says."""

    model_config = ConfigDict(frozen=True)

    baseline: float
    labour: float
    mistakes: float
    platform: float
    saving: float
    labour_saved: float
    mistakes_saved: float
    cash_saving: float
    hours: float
    coverage: float
    precision: float | None
    wrong_automatic: float
    error_rate: float
    npv: float
    payback_years: float | None
    precision_needed: float | None
    hit_rate_needed: float | None
    effective_posters: float
    interval: tuple[float, float]
    warnings: tuple[str, ...]


def answer(scenario: Scenario, evidence: Evidence) -> Answer:
    """The money at the scenario's threshold and mix, with its 95 % interval.

    The evidence's `hit` must be for `scenario.shown` genres. Null: `precision` where nothing is automatic,
    `payback_years` for never, `precision_needed` where a mistake costs nothing,
    `hit_rate_needed` where the list changes nothing.
    Raises UserError for a mix that cannot be weighed.
    """
    weighting = weigh(evidence, scenario.genre_shares)
    shares = trace(evidence, weighting).at(scenario.threshold)
    spent = money(scenario, shares)
    unseen = unseen_words(shares, weighting.effective_posters)
    return Answer(
        **spent._asdict(),
        coverage=shares.coverage,
        precision=precision(shares),
        wrong_automatic=shares.wrong,
        npv=npv(scenario, spent.saving),
        payback_years=payback_years(scenario, spent.saving),
        precision_needed=precision_needed(scenario),
        hit_rate_needed=hit_rate_needed(scenario),
        effective_posters=weighting.effective_posters,
        interval=saving_interval(scenario, evidence, weighting),
        warnings=weighting.warnings + ((unseen,) if unseen else ()),
    )
