"""Does confidence keep its promise? Promised against delivered, bin by bin."""

import pandas as pd

from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import counted, percent
from dashboard.domain.runs import query
from dashboard.figures.registry import chart
from dashboard.figures.theme import ACCENT, NEUTRAL, Figure, figure, said, scatter, share_ticks
from dashboard.view import View


def promised(view: View) -> pd.DataFrame:
    """One row a bin that has posters: low, high, posters, promised (mean confidence), delivered with interval."""
    table = query.reliability(view.run, view.selection.but(confidence=None, outcome=None))
    rows = []
    for place, posters in enumerate(table.count):
        if posters:
            right = int(table.right[place])
            low, high = float(table.edges[place]), float(table.edges[place + 1])
            mean = float(table.confidence[place]) / posters
            link = view.toggle_whole(confidence=(low, high))
            rows.append((low, high, int(posters), mean, right / posters, *wilson(right, int(posters)), link))
    names = ["low", "high", "posters", "promised", "delivered", "delivered_low", "delivered_high", "query"]
    return pd.DataFrame(rows, columns=names)


@chart(
    pages=("performance",),
    order=40,
    title="Does confidence keep its promise?",
    question="Of posters called with a given confidence, how many are right? On the line, the promise is kept.",
    help="A reliability diagram in 15 equal bins. The mean distance from the line, weighted by posters, is the "
    "expected calibration error (ECE). Bars show the 95 % interval of what was delivered.",
    feed=promised,
    idle=lambda view: ("outcome",),
    empty="No poster here has both a known genre and a confidence.",
)
def reliability(table: pd.DataFrame, view: View) -> Figure:
    """Points with intervals against the diagonal; their size grows with the number of posters."""
    line = scatter(
        x=[0, 1],
        y=[0, 1],
        mode="lines",
        line={"color": NEUTRAL, "dash": "dot"},
        hoverinfo="skip",
        name="promise kept",
    )
    points = scatter(
        x=table["promised"],
        y=table["delivered"],
        mode="markers",
        cliponaxis=False,
        name="delivered",
        marker={
            "color": ACCENT,
            "size": 7 + 15 * (table["posters"] / table["posters"].max()) ** 0.5,
            "opacity": [1.0 if _fits(view, low) else 0.3 for low in table["low"]],
        },
        error_y={
            "array": table["delivered_high"] - table["delivered"],
            "arrayminus": table["delivered"] - table["delivered_low"],
            "thickness": 1.2,
            "color": NEUTRAL,
            "width": 0,
        },
        customdata=table["query"],
        **said(
            [
                f"{counted(row.posters)}: promised {percent(row.promised)} right,<br>"
                f"delivered {percent(row.delivered)}"
                for row in table.itertuples()
            ]
        ),
    )
    return figure(
        line,
        points,
        x={"title": "promised: mean confidence", **share_ticks(0, 1.03)},
        y={"title": "delivered: share right", **share_ticks(-0.02, 1.03)},
        showlegend=False,
    )


def _fits(view: View, low: float) -> bool:
    chosen = view.selection.confidence
    return chosen is None or chosen[0] <= low + 1e-9 < chosen[1]
