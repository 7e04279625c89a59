"""GET /runs and GET /runs/{id}/metrics: which runs there are, and their figures."""

from typing import Any

from fastapi import APIRouter, Depends
from starlette.requests import Request

from dashboard.api.parameters import documented
from dashboard.api.plain import plain
from dashboard.api.services import Shared, guard
from dashboard.domain.metrics import classification, intervals
from dashboard.domain.outlook import is_unlabelled, outlook
from dashboard.domain.runs import query
from dashboard.domain.summary import Summary, summarise
from dashboard.view import View

MOST_PATTERNS = 100

router = APIRouter(tags=["runs"], dependencies=[Depends(guard)])


@router.get("/runs")
def runs(services: Shared) -> dict[str, Any]:
    """The runs, each as its run.json says it; `unreadable` has a sentence for each that cannot be opened."""
    readable, unreadable = services.store.readable()
    return {"runs": [plain(run.manifest) for run in readable], "unreadable": unreadable}


@router.get("/runs/{run_id}/metrics", openapi_extra=documented("run", "matrix", "sort", "page", "poster"))
def metrics(run_id: str, request: Request, services: Shared) -> dict[str, Any]:
    """The figures of the posters that the query selects, by the same parameters as the pages.

    `confusion_matrix` has actual genres down and predicted ones across, in the order of `genres`; `intervals`
    are 95 % intervals by the name of the figure. What is undefined, such as the precision of a genre that is
    never predicted, is null. A run without labels has `expected_accuracy` in place of what cannot be known: what its
    confidences promise after what they proved to be worth on a judged run of the same model.
    """
    return plain(_metrics(services.view_of_run(run_id, request.url.query)))


def _metrics(view: View) -> dict[str, Any]:
    figures = summarise(view.run, view.selection)
    promise = outlook(view.run, view.selection).promise if is_unlabelled(view.run) else None
    return {
        "run": view.run.id,
        "selection": str(view.selection),
        "scoring": view.selection.scoring,
        "posters": figures.posters,
        "labelled": figures.labelled,
        "right": figures.right,
        "genres": figures.genres,
        "confusion_matrix": figures.matrix,
        **_overall(figures),
        **({"expected_accuracy": promise.expected} if promise else {}),
        "by_genre": _by_genre(figures),
        "patterns": [
            {"pattern": pattern, "posters": posters, "right": right, "wrong": wrong}
            for pattern, posters, right, wrong in query.patterns(view.run, view.selection, MOST_PATTERNS)
        ],
        "intervals": _intervals(figures) | ({"expected_accuracy": promise.interval} if promise else {}),
        "notices": view.selection.notices,
    }


def _overall(figures: Summary) -> dict[str, Any]:
    return {
        "accuracy": figures.accuracy,
        "top2_accuracy": figures.top2,
        "top3_accuracy": figures.top3,
        "macro_f1": figures.macro_f1,
        "macro_precision": classification.macro_precision(figures.matrix),
        "macro_recall": classification.macro_recall(figures.matrix),
        "majority_baseline": figures.majority,
        "mean_confidence": figures.mean_confidence,
        "ece": figures.ece,
    }


def _intervals(figures: Summary) -> dict[str, Any]:
    bootstrapped = {
        name: intervals.bootstrap_matrix(figures.matrix, getattr(classification, name))
        for name in ("macro_precision", "macro_recall")
    }
    return {
        "accuracy": figures.accuracy_interval,
        "top2_accuracy": figures.top2_interval,
        "top3_accuracy": figures.top3_interval,
        "macro_f1": figures.macro_f1_interval,
        **bootstrapped,
        "ece": figures.ece_interval,
    }


def _by_genre(figures: Summary) -> list[dict[str, Any]]:
    matrix = figures.matrix
    columns: dict[str, Any] = {
        "genre": figures.genres,
        "posters": matrix.sum(1),
        "predicted": matrix.sum(0),
        "precision": classification.precision(matrix),
        "recall": classification.recall(matrix),
        "f1": classification.f1(matrix),
    }
    spans = {
        "precision": intervals.precision_intervals(matrix),
        "recall": intervals.recall_intervals(matrix),
        "f1": intervals.f1_intervals(matrix),
    }
    return [
        {name: column[k] for name, column in columns.items()}
        | {"intervals": {n: s[k] for n, s in spans.items()}}
        for k in range(len(figures.genres))
    ]
