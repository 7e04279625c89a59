"""The four key figures of a run's posters, made from one Summary and compared with the 2025 baseline."""

import math

from dash import html

from dashboard.components.kpi import kpi, kpi_row
from dashboard.domain.metrics import wording
from dashboard.domain.selection import Selection
from dashboard.domain.summary import Summary, summarise
from dashboard.view import View, baseline_run


def headline(view: View) -> html.Div:
    """Posters, accuracy, macro-F1, calibration error: each with interval, comparison and a plain sentence."""
    summary = summarise(view.run, view.selection)
    baseline = _baseline(view)
    return kpi_row(
        [
            _posters(view, summary),
            _accuracy(view, summary, baseline),
            _f1(view, summary, baseline),
            _ece(view, summary, baseline),
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
    return {**values, "mean_confidence": summary.mean_confidence, "intervals": spans}


def _posters(view: View, summary: Summary) -> html.Div:
    labelled = summary.labelled
    wrong = labelled - summary.right
    said = f"{summary.right:,} right, {wrong:,} wrong" if labelled else "no genre is known for them"
    return kpi(
        "Posters",
        f"{summary.posters:,}",
        "",
        said,
        "Click to see the wrong ones, the most confident mistakes first." if wrong else "Click to see them.",
        "How many posters of this run fit the filters, and how many of them the model called right.",
        view.link("/posters", outcome="wrong" if wrong else None),
    )


def _accuracy(view: View, summary: Summary, baseline: Summary | None) -> html.Div:
    gain = summary.accuracy_interval.low - summary.majority
    words = "better than" if gain > 0 else "no better than"
    commonest = f"always saying the commonest genre: {wording.percent(summary.majority)}"
    sentence = (
        f"{wording.about(summary.accuracy).capitalize()} is right, {words} {commonest}."
        if summary.labelled
        else "Not known: these posters have no labels."
    )
    return kpi(
        "Right at first guess",
        wording.percent(summary.accuracy),
        _span(summary.accuracy_interval, summary.labelled),
        f"2025 baseline: {wording.percent(baseline.accuracy)}" if baseline else "This is the 2025 baseline",
        sentence,
        "Accuracy: the share of posters whose first guess is the actual genre. The range holds the true share "
        "19 times out of 20 (95 % interval).",
        view.link("/performance"),
    )


def _f1(view: View, summary: Summary, baseline: Summary | None) -> html.Div:
    return kpi(
        "Balance over genres",
        wording.decimal(summary.macro_f1),
        _span(summary.macro_f1_interval, summary.labelled, share=False),
        f"2025 baseline: {wording.decimal(baseline.macro_f1)}" if baseline else "This is the 2025 baseline",
        "1 is perfect; a model that always says one genre gets under 0.1.",
        "Macro-F1: for each genre, how well it is found and how far its calls can be trusted, in one number "
        "between 0 and 1; the mean over the genres, so that a small genre counts as much as a large one.",
        view.link("/performance"),
    )


def _ece(view: View, summary: Summary, baseline: Summary | None) -> html.Div:
    mean = summary.mean_confidence
    promise = (
        f"Promises {wording.percent(mean)}, delivers {wording.percent(summary.accuracy)}."
        if mean is not None and summary.labelled
        else "Not known."
    )
    return kpi(
        "Promise not kept",
        _points(summary.ece),
        _span(summary.ece_interval, summary.labelled),
        f"2025 baseline: {_points(baseline.ece)}" if baseline else "This is the 2025 baseline",
        promise,
        "Expected calibration error: how far, on average, the stated confidence is from the share that is right. "
        "0 means that “80 % sure” is right 80 times in 100.",
        view.link("/performance"),
    )


def _points(ece: float) -> str:
    return "–" if math.isnan(ece) else f"{100 * ece:.0f} points"


def _span(interval: tuple[float, float], posters: int, share: bool = True) -> str:
    low, high = interval
    if math.isnan(low):
        return ""
    span = f"{100 * low:.0f}–{100 * high:.0f}" if share else f"{low:.2f}–{high:.2f}"
    return f"{span}, of {posters:,}"


def _baseline(view: View) -> Summary | None:
    run = baseline_run(view)
    return summarise(run, Selection()) if run else None


def _plain(value: float) -> float | None:
    return None if isinstance(value, float) and math.isnan(value) else value
