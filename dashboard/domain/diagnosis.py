"""From a run and a Selection to findings and advice: gathers the facts that the rules read."""

from dataclasses import replace
from functools import lru_cache

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.metrics.calibration import is_crowded
from dashboard.domain.metrics.facts import Column, Facts, Saving, Yardstick
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.findings import find
from dashboard.domain.outlook import is_unlabelled, outlook
from dashboard.domain.runs import query, together
from dashboard.domain.runs.groups import groups
from dashboard.domain.runs.reference import same_model
from dashboard.domain.runs.store import Run, Store
from dashboard.domain.runs.tables import is_large
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.verdict import dollars, range_words, saving_of
from dashboard.domain.savings.wording import threshold_words
from dashboard.domain.selection import Selection

GROUPED = ("category", "number")
# Fifths of a column of numbers are counted in a scan of their own, which takes a tenth of the time of a filter's other
# counts: of a larger run they are told of all posters, once, and not under each filter.
NUMBERS_UP_TO = 500_000


def diagnose(
    run: Run,
    selection: Selection,
    other: Run | None = None,
    baseline: Run | None = None,
    store: Store | None = None,
) -> list[Finding]:
    """What the figures of these posters say, worst first; `other` is held against them, `baseline` is 2025's.

    Without a store nothing is said of money, for its plan may name another run.
    """
    saving = _saving(run, selection, store) if store else None
    return list(_diagnose(run, selection.filters, other, baseline, saving))


@lru_cache(512)
def _diagnose(
    run: Run, selection: Selection, other: Run | None, baseline: Run | None, saving: Saving | None
) -> tuple[Finding, ...]:
    found = replace(facts(run, selection, other), saving=saving)
    # Held against the baseline itself, the other finding says the same.
    if baseline and baseline != other and selection.scoring == "strict" and not selection.is_filtered:
        found = replace(found, baseline=_yardstick(run, baseline))
    if is_unlabelled(run):
        asked = replace(selection, vs=other.id if other else None)
        found = replace(found, outlook=outlook(run, asked))
    return tuple(find(found))


def _saving(run: Run, selection: Selection, store: Store) -> Saving | None:
    """What the plan asked for is worth; None under filters, for money is told of all posters."""
    if selection.is_filtered or is_unlabelled(run):
        return None
    try:
        return _told(case_of(run, selection, store))
    except UserError:
        return None


def _told(case: Case) -> Saving:
    saving, interval, best = saving_of(case.best), case.best_interval, case.best
    return Saving(
        case.outcome,
        "" if best.threshold is None else threshold_words(best.threshold),
        case.scenario.assisted,
        saving,
        *interval,
        dollars(saving, case.currency),
        range_words(*interval, case.currency),
    )


def _yardstick(run: Run, baseline: Run) -> Yardstick:
    # A large run is none of the workbook's 1,201 posters, and to look each up takes time.
    joint = None if is_large(run) else together.joint(run, Selection(), baseline)
    whole = query.confusion_matrix(baseline, Selection())
    return Yardstick(
        int(np.trace(whole)), int(whole.sum()), joint if joint is not None and joint.any() else None
    )


def facts(run: Run, selection: Selection, other: Run | None = None) -> Facts:
    """The aggregates of the posters that fit, and of the other run's on the same terms."""
    matrix = query.confusion_matrix(run, selection)
    _, top2, top3 = query.hits_within(run, selection)
    all_guessed = query.with_guesses(run, selection) == matrix.sum()
    listed = query.any_listed(run, selection)
    table = query.reliability(run, selection)
    theirs, joint = _other_side(run, selection, other) if other else (None, None)
    return Facts(
        title=run.manifest.title,
        genres=run.genres,
        matrix=matrix,
        called=np.array(list(query.genre_counts(run, selection, "predicted").values())),
        commonest=query.commonest_pattern(run, selection),
        top={2: top2, 3: top3} if all_guessed else {},
        reliability=table if table.posters else None,
        any_listed=listed if listed.posters else None,
        columns=_columns(run, selection),
        other=theirs,
        joint=joint,
        filtered_by=_filtered_by(selection),
        labels=_labels(run, selection) if selection.scoring == "any" else None,
        rivals=query.rivals(run, selection) if selection.scoring == "any" else None,
        fiction=run.manifest.fiction,
        calibration_z=query.calibration_z(run, selection),
        tied=query.commonest_confidence(run, selection) if is_crowded(table) else None,
        same_model=other is not None and same_model(run, other),
    )


def _other_side(run: Run, selection: Selection, other: Run) -> tuple[Facts | None, np.ndarray | None]:
    """The other run on the same terms, and the joint table where both judge the same posters; neither where these
    filters let it not be held against this one."""
    if other.genres != run.genres or together.fair(run, other, selection).filters != selection.filters:
        return None, None
    joint = together.joint(run, selection, other)
    if joint.any():
        return facts(other, Selection(scoring=selection.scoring)), joint
    if selection.columns or selection.area:  # a run's own
        return None, None
    return facts(other, selection.elsewhere(run.id, other.id)), None


def _labels(run: Run, selection: Selection) -> np.ndarray:
    strict = selection.but(scoring="strict")
    return np.array(list(query.genre_counts(run, strict, "actual").values()), np.int64)


def _filtered_by(selection: Selection) -> frozenset[str]:
    """The filters in force; what is newly right or wrong is right or wrong."""
    names = frozenset(name for name, *_ in selection.parts())
    return names | {"outcome"} if selection.newly else names


def _columns(run: Run, selection: Selection) -> dict[str, Column]:
    with_numbers = run.manifest.posters <= NUMBERS_UP_TO or not selection.is_filtered
    grouped = GROUPED if with_numbers else GROUPED[:1]
    names = {column.label: column.name for column in run.manifest.columns if column.type in grouped}
    if query.years(run, Selection()):
        names = {"Decade": "year", **names}
    return {label: Column(name, groups(run, selection, name)) for label, name in names.items()}
