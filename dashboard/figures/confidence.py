"""How confidence is spread over right and wrong posters."""

import numpy as np
import pandas as pd

from dashboard.domain.metrics.wording import counted
from dashboard.domain.outlook import confidence_levels, is_unlabelled
from dashboard.domain.runs import query
from dashboard.figures.registry import chart
from dashboard.figures.theme import NEUTRAL, RIGHT, WRONG, Figure, bar, figure, said, share_ticks
from dashboard.view import View

BINS = 20
WORDS = {"right": "right", "wrong": "wrong", "unknown": "of unknown genre"}
COLOURS = {"right": RIGHT, "wrong": WRONG, "unknown": NEUTRAL}


def by_confidence(view: View) -> pd.DataFrame:
    """One row a bin of confidence: low, high, right, wrong; of a run without labels unknown instead."""
    chosen = view.unmarked("confidence")
    table = query.reliability(view.run, chosen, BINS)
    counts = {"right": table.right, "wrong": table.count - table.right}
    if is_unlabelled(view.run):
        counts = {"unknown": confidence_levels(view.run, chosen, BINS).posters}
    if not any(count.sum() for count in counts.values()):
        return pd.DataFrame()
    edges = [round(float(edge), 2) for edge in table.edges]
    return pd.DataFrame({"low": edges[:-1], "high": edges[1:], **counts})


@chart(
    pages=("performance",),
    order=30,
    title="How sure it is",
    question="Are the wrong ones the unsure ones? Click a bar to filter by it.",
    help="Confidence is the calibrated probability that the first guess is right. "
    "A useful model is unsure where it is wrong: then the wrong bars lie on the left.",
    feed=by_confidence,
    empty="No poster here has both a known genre and a confidence.",
)
def confidence(table: pd.DataFrame, view: View) -> Figure:
    """Stacked bars a twentieth wide."""
    centre = (table["low"] + table["high"]) / 2
    bars = [
        bar(
            x=centre,
            y=table[outcome],
            name=outcome.capitalize(),
            width=0.046,
            marker={"color": colour, "opacity": [_strength(view, low, outcome) for low in table["low"]]},
            customdata=_links(table, view, outcome),
            **said(
                [
                    f"{100 * low:.0f}–{100 * high:.0f} % sure: {counted(posters)} {WORDS[outcome]}"
                    for low, high, posters in zip(table["low"], table["high"], table[outcome], strict=True)
                ]
            ),
        )
        for outcome, colour in COLOURS.items()
        if outcome in table
    ]
    shown = [outcome for outcome in COLOURS if outcome in table]
    first = table["low"][sum(table[outcome] for outcome in shown) > 0].min()
    start = max(0.0, float(np.floor(first * 5) / 5))
    return figure(
        *bars,
        x={"title": "how sure", **share_ticks(start, 1)},
        y={"title": "posters"},
        barmode="stack",
    )


def _links(table: pd.DataFrame, view: View, outcome: str) -> list[str]:
    """What the bars of an outcome open: their posters alone; no filter asks for what is not known."""
    spans = zip(table["low"], table["high"], strict=True)
    if outcome == "unknown":
        return [view.toggle(confidence=span) for span in spans]
    return [view.toggle(confidence=span, outcome=outcome) for span in spans]


def _strength(view: View, low: float, outcome: str) -> float:
    """Marks that the filter leaves out fade."""
    chosen, of = view.selection.confidence, view.selection.outcome
    fits = (chosen is None or chosen[0] <= low + 1e-9 < chosen[1]) and of in (None, outcome)
    return 1.0 if fits else 0.3
