"""What a run without labels promises and how it has moved, as plain values for the JSON twin and the API."""

from typing import Any

from dashboard.components.outlook_kpis import promised_worth
from dashboard.domain.outlook import outlook, reference, yardstick
from dashboard.domain.runs import query
from dashboard.domain.runs.strange import strangest
from dashboard.view import View

NAMED = 24


def outlook_data(view: View) -> dict[str, Any]:
    """`reference` and `yardstick` are runs: the one held against, and the judged one that vouches for confidence."""
    found = outlook(view.run, view.selection)
    other, judged = reference(view.run, view.selection), yardstick(view.run, view.selection)
    return {
        "reference": other.id if other else None,
        "yardstick": judged.id if judged else None,
        "expected_accuracy": found.promise.expected,
        "expected_accuracy_interval": found.promise.interval,
        "mean_confidence": found.promise.stated,
        "judged_posters": found.promise.judged,
        "called": dict(zip(view.run.genres, found.called.tolist(), strict=True)),
        "moves": [
            {"what": move.what, "p": move.p, "size": move.size, "verdict": move.grade} for move in found.moves
        ],
        "not_tested": found.untested,
        "expected_saving": saving_data(view),
        "least_known": _least_known(view),
    }


def saving_data(view: View) -> dict[str, Any] | None:
    """The promised saving; None where nothing vouches for the run's confidences."""
    found = promised_worth(view)
    if found is None:
        return None
    promised = found.promised
    return {
        "saving": promised.saving,
        "interval": promised.interval,
        "threshold": promised.threshold,
        "coverage": promised.shares.coverage,
        "currency": found.currency.strip(),
    }


def _least_known(view: View) -> dict[str, Any] | None:
    other = reference(view.run, view.selection)
    found = strangest(view.run, other) if other else None
    if found is None:
        return None
    shown = query.posters(view.run, view.selection.but(sort="strange"), NAMED)
    return {
        "posters": [poster.poster for poster in shown],
        "sampled": found.sampled,
        "beyond_the_usual": found.beyond,
        "usual_distance": found.usual,
    }
