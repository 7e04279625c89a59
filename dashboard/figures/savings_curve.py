"""What each threshold saves a year, with its interval, the best one marked and the theory's beside it."""

from math import isnan
from typing import Any

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.metrics.wording import percent
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import changed
from dashboard.domain.savings.wording import needed_words, threshold_words
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import money_ticks
from dashboard.figures.theme import ACCENT, NEUTRAL, Figure, figure, note, said, scatter
from dashboard.view import View

FEW = 40
NO_EVIDENCE = "This run has no held-out posters with a known genre, so no saving can be told."


def by_threshold(view: View) -> pd.DataFrame:
    """One row a threshold from low to high, NEVER (nan) last: threshold, coverage, wrong, saving, low, high, query."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return pd.DataFrame()
    curve, (low, high) = case.study.curve, case.band
    thresholds = curve.each_threshold()
    texts = ("never" if t is None else repr(t) for t in thresholds)
    queries = view.queries(changed(view.selection.plan, threshold="0"), "threshold", texts)
    columns = {
        "threshold": np.array(thresholds, float),
        "coverage": curve.shares.coverage,
        "wrong": curve.shares.wrong,
        "saving": case.curve_saving,
        "low": low,
        "high": high,
        "query": np.array(queries, object),
    }
    return pd.DataFrame({name: column[::-1] for name, column in columns.items()})


@chart(
    pages=("savings",),
    order=10,
    title="What each threshold saves",
    question="Drag the handle, or click a point. Left: more goes out untouched. Right: more goes to people.",
    help="Net saving a year if every poster at least this sure goes out untouched and people tag the rest. The band is "
    "the 95 % interval from drawing the posters anew. Zero is tagging all by hand, as today. p* is the threshold that "
    "theory names if confidences keep their promise (Chow 1970).",
    feed=by_threshold,
    height=300,
    empty=NO_EVIDENCE,
)
def saving_by_threshold(table: pd.DataFrame, view: View) -> Figure:
    """A line with its band; NEVER stands at the right end, past the highest confidence."""
    case = case_of(view.run, view.selection, view.store)
    x, never = _places(table["threshold"].to_numpy())
    band = scatter(
        x=[*x, *x[::-1]],
        y=[*table["high"], *table["low"][::-1]],
        fill="toself",
        fillcolor="rgba(59,98,196,.16)",
        line={"width": 0},
        mode="lines",
        hoverinfo="skip",
    )
    line = scatter(
        x=x,
        y=table["saving"].tolist(),
        mode="lines+markers" if len(table) <= FEW else "lines",
        line={"color": ACCENT, "width": 2},
        customdata=table["query"].tolist(),
        **said(_words(table, case.currency)),
    )
    ticks, reach = _ticks(x[0], x[-2] if len(x) > 1 else x[0]), _reach(table)
    lines, notes = _theory(case, x)
    zero = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": 0, "y1": 0}
    return figure(
        band,
        line,
        _best(case, x, table),
        height=300,
        showlegend=False,
        meta={"never": never},
        hovermode="closest",
        margin={"l": 8, "r": 8, "t": 26, "b": 8},
        shapes=[{**zero, "line": {"color": NEUTRAL, "width": 1}}, *lines],
        annotations=notes,
        x={
            "title": "how sure the model must be",
            "tickvals": [*ticks, never],
            "ticktext": [*(threshold_words(t) for t in ticks), "never"],
            "range": [x[0] - 0.02 * (never - x[0]), never + 0.03 * (never - x[0])],
        },
        y={"range": list(reach), **money_ticks(*reach, case.currency)},
    )


def _places(thresholds: np.ndarray) -> tuple[list[float], float]:
    """Where each threshold stands, and NEVER: a little past the highest."""
    known = thresholds[~np.isnan(thresholds)]
    never = float(known[-1] + max(0.06 * (known[-1] - known[0]), 0.005))
    return [*known.tolist(), never], never


def _best(case: Case, x: list[float], table: pd.DataFrame) -> dict[str, Any]:
    """Marks the plan that the verdict is about, which lies below the curve's highest point where that does not hold."""
    holds = case.best.refused is None
    at = len(x) - 1 - case.study.curve.place(case.best.threshold)
    return scatter(
        x=[x[at]],
        y=[float(table["saving"].iloc[at])],
        mode="markers+text",
        marker={"size": 11, "color": ACCENT, "symbol": "diamond", "line": {"width": 2, "color": "#fff"}},
        text=["best" if holds else "advised"],
        textposition="top center" if at < 0.9 * (len(x) - 1) else "top left",
        customdata=[table["query"].iloc[at]],
        **said([_best_said(case)]),
    )


def _best_said(case: Case) -> str:
    named = threshold_words(case.best.threshold)
    if case.best.refused is None:
        return f"The best threshold on these posters:<br>{named}"
    return f"Advised: {named}.<br>The higher point on these posters saves no more on others"


def _theory(case: Case, x: list[float]) -> tuple[list[dict], list[dict]]:
    """The line of p* and its name; an arrow where it lies outside the thresholds seen."""
    needed = precision_needed(case.scenario)
    if needed is None:
        return [], []
    above = {"y": 1, "yref": "paper", "yanchor": "bottom"}
    if needed < x[0]:
        return [], [note(f"‹ p* {needed_words(needed)}", x=0, xref="paper", xanchor="left", **above)]
    if needed > x[-1]:
        return [], [note(f"p* {needed_words(needed)} ›", x=1, xref="paper", xanchor="right", **above)]
    return [upright(needed)], [
        note(f"p* {needed_words(needed)}", x=needed, xanchor=_anchor(needed, x), **above)
    ]


def _anchor(at: float, x: list[float]) -> str:
    """By which end words hang at a place: inwards near an edge, which would cut them on a telephone."""
    part = (at - x[0]) / max(x[-1] - x[0], 1e-9)
    return "left" if part < 0.2 else "right" if part > 0.8 else "center"


def upright(x: float) -> dict[str, Any]:
    """A dotted line from bottom to top."""
    ends = {"type": "line", "yref": "paper", "x0": x, "x1": x, "y0": 0, "y1": 1}
    return {**ends, "line": {"color": NEUTRAL, "dash": "dot", "width": 1.5}}


def _ticks(low: float, high: float) -> list[float]:
    """Some five round thresholds within the range."""
    span = max(high - low, 1e-6)
    step = min((m * 10.0**e for e in range(-8, 1) for m in (1, 2, 5)), key=lambda s: abs(span / s - 6))
    # The word "never" stands a little past the highest.
    last = high - 0.03 * span
    return [round(k * step, 9) for k in range(int(np.ceil(low / step)), int(last / step + 1e-9) + 1)]


def _reach(table: pd.DataFrame) -> tuple[float, float]:
    """The money in sight: from the best down past what three in four thresholds save, so that the top is not flat."""
    top = float(max(table["high"].max(), 0))
    least = float(min(np.quantile(table["low"], 0.25), table["low"].iloc[-1], 0))
    room = 0.1 * (top - least) or 1.0
    return least - room, top + room


def _words(table: pd.DataFrame, sign: str) -> list[str]:
    """What is said over each row."""
    columns = (table[name].tolist() for name in ("threshold", "coverage", "saving", "low", "high"))
    return [
        f"{_goes_out(t, covered)}:<br>saves {dollars(saving, sign)} a year<br>"
        f"({dollars(low, sign)} to {dollars(high, sign)})"
        for t, covered, saving, low, high in zip(*columns, strict=True)
    ]


def _goes_out(threshold: float, covered: float) -> str:
    if isnan(threshold):
        return "Nothing goes out"
    return f"From {threshold_words(threshold)} sure on,<br>{percent(covered)} of posters go out"
