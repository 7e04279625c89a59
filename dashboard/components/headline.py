"""The four key figures of a run's posters, made from one Summary and compared with the 2025 baseline."""

import math
from typing import NamedTuple
from urllib.parse import quote

import numpy as np

from dashboard.components import html, terms
from dashboard.components.kpi import kpi, kpi_row
from dashboard.components.outlook_kpis import outlook_kpis
from dashboard.domain.metrics import calibration, classification, comparison, wording
from dashboard.domain.metrics.facts import FEW
from dashboard.domain.outlook import is_unlabelled
from dashboard.domain.runs import together
from dashboard.domain.runs.newly import share_posters
from dashboard.domain.selection import Selection
from dashboard.domain.summary import Summary, summarise
from dashboard.view import BASELINE, View, baseline_run

NOTHING_FITS = "No posters fit these filters. Remove one above."


class Baseline(NamedTuple):
    """The figures of the 2025 baseline, nan where undefined, and in words of which posters they are."""

    accuracy: float
    macro_f1: float
    ece: float
    whose: str


def headline(view: View, behind: bool = False) -> html.Div:
    """Posters, accuracy, macro-F1, calibration error: each with interval, comparison and a plain sentence.

    Each opens what shows more of it: the page of performance, or `behind` that page what lies behind it again. Of a run
    without labels what is promised of it.
    """
    if is_unlabelled(view.run):
        return outlook_kpis(view)
    summary = summarise(view.run, view.selection)
    baseline = _baseline(view, summary)
    return kpi_row(
        [
            _posters(view, summary),
            _accuracy(view, summary, baseline, _right(view) if behind else view.link("/performance")),
            _f1(view, summary, baseline),
            _ece(view, summary, baseline, view.link("/model" if behind else "/performance")),
        ]
    )


def figures(view: View) -> dict[str, object]:
    """The same figures as plain values, for the page's JSON twin."""
    summary = summarise(view.run, view.selection)
    names = ("posters", "labelled", "right", "accuracy", "macro_f1", "ece", "majority", "top2", "top3")
    values = {name: _plain(getattr(summary, name)) for name in names}
    spans = {
        name: [_plain(end) for end in getattr(summary, f"{name}_interval")]
        for name in ("accuracy", "macro_f1", "ece")
    }
    # Of some genres or outcomes alone these mean nothing, and the page does not say them.
    if _one_sided(view):
        values |= {"macro_f1": None, "majority": None}
        spans["macro_f1"] = [None, None]
    if _one_outcome(view):
        values["ece"], spans["ece"] = None, [None, None]
    return {**values, "mean_confidence": summary.mean_confidence, "intervals": spans}


def _posters(view: View, summary: Summary) -> html.Div:
    labelled = summary.labelled
    wrong = labelled - summary.right
    said = f"{summary.right:,} right, {wrong:,} wrong" if labelled else "no genre is known for them"
    if not summary.posters:
        said = f"of {view.run.manifest.posters:,}"
    return kpi(
        "Posters",
        f"{summary.posters:,}",
        "",
        said,
        NOTHING_FITS
        if not summary.posters
        else "Click to see the wrong ones, the most confident mistakes first."
        if wrong
        else "Click to see them.",
        "How many posters of this run fit the filters, and how many of them the model called right.",
        view.link("/posters", outcome="wrong" if wrong else None),
    )


def _right(view: View) -> str:
    return view.link("/posters", outcome="right", newly=None, sort="sure")


def _accuracy(view: View, summary: Summary, baseline: Baseline | None, link: str) -> html.Div:
    return kpi(
        "Right at first guess",
        wording.percent(summary.accuracy),
        _span(summary.accuracy_interval, summary.labelled),
        _against(view, baseline, wording.percent(baseline.accuracy) if baseline else ""),
        _how_good(view, summary),
        f"{terms.ACCURACY} {terms.INTERVAL}" + _exact_accuracy(summary),
        link,
    )


def _against(view: View, held: Baseline | None, figure: str) -> str:
    """The baseline's figure, and of which posters it is; why there is none."""
    if held:
        return f"2025 baseline{held.whose}: {figure}"
    return (
        "This is the 2025 baseline" if view.run.id == BASELINE else "The 2025 baseline is not among the runs"
    )


def _how_good(view: View, summary: Summary) -> str:
    """In words; against the commonest genre only where the filters leave all genres and outcomes in."""
    if not summary.posters:
        return NOTHING_FITS
    if not summary.labelled:
        return "Not known: these posters have no labels."
    about = wording.about(summary.accuracy).capitalize()
    if _one_sided(view):
        return f"{about} of the posters that fit the filters."
    rival = f"always saying the commonest genre: {wording.percent(summary.majority)}"
    low, high = summary.accuracy_interval
    if low <= summary.majority <= high and summary.labelled < FEW:
        return f"{about} are right: too few posters to tell it from {rival}."
    clear = "better" if low > summary.majority else "worse" if high < summary.majority else ""
    words = clear or ("not clearly better" if summary.accuracy > summary.majority else "no better")
    return f"{about} are right, {words} than {rival}."


def _one_sided(view: View) -> bool:
    """Whether a filter has chosen among genres or outcomes, so that figures over all genres mean nothing."""
    chosen = view.selection
    return bool(chosen.actual or chosen.predicted or chosen.outcome or chosen.newly or chosen.pattern)


def _f1(view: View, summary: Summary, baseline: Baseline | None) -> html.Div:
    shown = not _one_sided(view)
    weakest = _weakest(summary) if shown else None
    return kpi(
        "Balance over genres",
        wording.decimal(summary.macro_f1) if shown else "–",
        _span(summary.macro_f1_interval, summary.labelled, share=False) if shown else "",
        _against(view, baseline, wording.decimal(baseline.macro_f1) if baseline and shown else "–"),
        NOTHING_FITS
        if not summary.posters
        else f"1 is perfect{_one_genre(summary)}.{f' Weakest: {weakest}.' if weakest else ''}"
        if shown
        else "Needs all genres and outcomes: remove those filters to see it.",
        terms.MACRO_F1 + (_exact_f1(summary) if shown else ""),
        view.link(f"/genres/{quote(weakest, safe='')}" if weakest else "/performance"),
    )


def _weakest(summary: Summary) -> str | None:
    """The genre of the lowest F1; none where the posters are of one genre or of none."""
    f1 = np.where(summary.matrix.sum(axis=1) > 0, classification.f1(summary.matrix), np.nan)
    return summary.genres[int(np.nanargmin(f1))] if np.isfinite(f1).sum() > 1 else None


def _one_genre(summary: Summary) -> str:
    """What always saying the commonest genre would get: 2m/(1+m) for that genre of share m, 0 for the others."""
    if not summary.labelled:
        return ""
    m, genres = summary.majority, int((summary.matrix.sum(axis=1) > 0).sum())
    return f"; always saying the commonest genre gets {wording.decimal(2 * m / (1 + m) / genres)}"


def _ece(view: View, summary: Summary, baseline: Baseline | None, link: str) -> html.Div:
    shown = not _one_outcome(view)
    return kpi(
        "Promise not kept",
        _points(summary.ece) if shown else "–",
        _span(summary.ece_interval, summary.labelled) if shown else "",
        _against(view, baseline, _points(baseline.ece) if baseline and shown else "–"),
        _promise_words(summary) if shown else "Needs right and wrong: remove that filter to see it.",
        terms.ECE + (_exact_ece(summary) if shown and _is_promise_known(summary) else ""),
        link,
    )


def _one_outcome(view: View) -> bool:
    """Whether a filter has fixed what is delivered, so that it cannot be held against what was promised."""
    return bool(view.selection.outcome or view.selection.newly)


def _is_promise_known(summary: Summary) -> bool:
    return summary.mean_confidence is not None and summary.labelled > 0


def _promise_words(summary: Summary) -> str:
    if not summary.posters:
        return NOTHING_FITS
    if summary.mean_confidence is None or not summary.labelled:
        return "Not known."
    promised, delivered = wording.percent(summary.mean_confidence), wording.percent(summary.accuracy)
    return f"Overall promises {promised}, delivers {delivered}; off by so much level by level."


def _exact_accuracy(summary: Summary) -> str:
    if not summary.labelled:
        return ""
    exactly = f" Exactly: {summary.right:,} of {summary.labelled:,}, {100 * summary.accuracy:.2f} %"
    exactly += f" ({100 - 100 * summary.accuracy:.2f} % are wrong)"
    if math.isnan(summary.top2):
        return f"{exactly}."
    return (
        f"{exactly}; within two guesses {100 * summary.top2:.2f} %, within three {100 * summary.top3:.2f} %."
    )


def _exact_f1(summary: Summary) -> str:
    """The number with its two halves; a genre never called counts as precision 0 in the mean."""
    if not summary.labelled:
        return ""
    found = float(classification.macro_recall(summary.matrix))
    trusted = float(classification.macro_precision(summary.matrix))
    return f" Exactly: F1 {summary.macro_f1:.4f}; mean recall {found:.4f}, mean precision {trusted:.4f} of the genres."


def _exact_ece(summary: Summary) -> str:
    return (
        f" Exactly: {summary.ece:.3f}, from a mean confidence of {summary.mean_confidence:.5f} "
        f"and {summary.accuracy:.4f} right."
    )


def _points(ece: float) -> str:
    return "–" if math.isnan(ece) else f"{100 * ece:.0f} points"


def _span(interval: tuple[float, float], posters: int, share: bool = True) -> str:
    low, high = interval
    if math.isnan(low):
        return ""
    if low == high:  # all posters in one cell: drawn anew they are the same again
        return f"of {posters:,}, too few to tell"
    span = f"{100 * low:.0f}–{100 * high:.0f}" if share else f"{low:.2f}–{high:.2f}"
    return f"{span}, of {posters:,}"


def _baseline(view: View, summary: Summary) -> Baseline | None:
    """Of the same posters where it judges them all and no filter chose them by this run's answers; else of all its own
    by their one label."""
    run = baseline_run(view)
    if run is None:
        return None
    chosen = view.selection.filters
    if (
        chosen.scoring == "strict"
        and chosen.before_answers.filters == chosen
        and share_posters(view.run, run)
    ):
        _, theirs = comparison.matrices(together.joint(view.run, chosen, run))
        if theirs.sum() == summary.labelled:
            _, side = together.pairs(view.run, chosen, run).sides()
            accuracy, macro_f1 = (
                float(of(theirs)) for of in (classification.accuracy, classification.macro_f1)
            )
            whose = " on these" if chosen.is_filtered else ""
            return Baseline(accuracy, macro_f1, calibration.ece(side.reliability()), whose)
    whole = summarise(run, Selection())
    whose = ", real posters" if view.run.manifest.fictional else ", all posters" if chosen.is_filtered else ""
    by_label = ", by label" if chosen.scoring == "any" else ""
    return Baseline(whole.accuracy, whole.macro_f1, whole.ece, whose + by_label)


def _plain(value: float) -> float | None:
    return None if isinstance(value, float) and math.isnan(value) else value
