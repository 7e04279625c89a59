"""What a run without labels promises to save, by the judged run that vouches for its confidences."""

from dataclasses import dataclass
from functools import lru_cache

from dashboard.domain.errors import UserError
from dashboard.domain.outlook import LEVELS, confidence_levels, yardstick
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.savings.case import case_of, evidence_of
from dashboard.domain.savings.promised import Confidences, Promised, promised_saving
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.selection import Scoring, Selection

NOBODY_VOUCHES = (
    "No run with known genres is by the same model, so nothing vouches for its confidence. Judge some posters whose "
    "genre is known (predict or train evaluate), then look here again."
)


@dataclass(frozen=True, eq=False)
class Worth:
    """A promised saving, and the scenario, currency and judged run that it rests on."""

    promised: Promised
    scenario: Scenario
    currency: str
    judged: Run


def worth(run: Run, selection: Selection, store: Store) -> Worth:
    """What the whole run promises to save a year, at the threshold asked for, else at the judged run's best.

    Filters do not count, as on the savings page. Raises UserError where nothing vouches for its confidences, or the
    judged run has no case.
    """
    judged = yardstick(run, selection)
    if judged is None or not run.manifest.posters:
        raise UserError(NOBODY_VOUCHES)
    case = case_of(judged, selection, store)
    return Worth(
        _promised(run, judged, selection.scoring, case.scenario), case.scenario, case.currency, judged
    )


@lru_cache(64)
def _promised(run: Run, judged: Run, scoring: Scoring, scenario: Scenario) -> Promised:
    evidence = evidence_of(judged, scoring, scenario.shown, scenario.threshold)
    everything = confidence_levels(run, Selection(scoring=scoring), LEVELS).posters
    if scenario.threshold is None:
        return promised_saving(scenario, Confidences(0 * everything, everything), evidence)
    reaching = Selection(scoring=scoring, confidence=(scenario.threshold, 1.0))
    automatic = confidence_levels(run, reaching, LEVELS).posters
    return promised_saving(scenario, Confidences(automatic, everything - automatic), evidence)
