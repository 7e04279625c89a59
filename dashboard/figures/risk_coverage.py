"""Which share may go out untouched, and how much of it would be wrong."""

import numpy as np
import pandas as pd

from dashboard.domain.metrics.risk import augrc, risk_coverage
from dashboard.domain.metrics.wording import counted, percent
from dashboard.domain.runs import query
from dashboard.figures.registry import chart
from dashboard.figures.theme import ACCENT, NEUTRAL, Figure, figure, note, said, scatter, share_ticks
from dashboard.view import View

BINS = 200


def by_coverage(view: View) -> pd.DataFrame:
    """One row a threshold: threshold, covered, wrong, coverage, risk with its interval, query."""
    table = query.reliability(view.run, view.selection.but(confidence=None, outcome=None), BINS)
    if not table.posters:
        return pd.DataFrame()
    curve = risk_coverage(table.edges[:-1], table.count, table.right)
    spans = np.array(curve.risk_intervals())[1:]
    thresholds = curve.threshold[1:].tolist()
    frame = pd.DataFrame(
        {
            "threshold": thresholds,
            "covered": curve.covered[1:],
            "wrong": curve.wrong[1:],
            "coverage": curve.coverage[1:],
            "risk": curve.risk[1:],
            "risk_low": spans[:, 0],
            "risk_high": spans[:, 1],
            "query": [view.toggle_whole(confidence=(round(t, 3), 1.0)) for t in thresholds],
        }
    )
    frame.attrs["augrc"] = augrc(curve)
    return frame


@chart(
    pages=("performance",),
    order=60,
    title="What may go out untouched",
    question="If only the surest posters are tagged automatically, how many of those are wrong? Click a point to "
    "filter by it.",
    help="A risk–coverage curve: from left to right more posters are tagged automatically, the surest first; the "
    "height is the share of them that is wrong. The band is the 95 % interval. The title of the axis names the "
    "area under the generalised curve (AUGRC): 0 is best, 0.5 worst.",
    feed=by_coverage,
    idle=lambda view: ("outcome", "confidence"),
    empty="No poster here has both a known genre and a confidence.",
)
def what_may_go_out(table: pd.DataFrame, view: View) -> Figure:
    """Risk by coverage with its band, and the risk of tagging all as a line."""
    coverage = table["coverage"]
    band = scatter(
        x=[*coverage, *coverage[::-1]],
        y=[*table["risk_high"], *table["risk_low"][::-1]],
        fill="toself",
        fillcolor="rgba(59,98,196,.16)",
        line={"width": 0},
        hoverinfo="skip",
    )
    line = scatter(
        x=coverage,
        y=table["risk"],
        mode="lines+markers",
        marker={"size": 5},
        line={"color": ACCENT, "width": 2},
        customdata=table["query"],
        **said(
            [
                f"{counted(row.covered)} at least {100 * row.threshold:.1f} % sure:<br>"
                f"{percent(row.coverage)} of all, {percent(row.risk)} of them wrong"
                for row in table.itertuples()
            ]
        ),
    )
    top = max(float(table["risk_high"].max()), 0.01)
    all_wrong = float(table["risk"].iloc[-1])
    level = {"type": "line", "xref": "paper", "x0": 0, "x1": 1, "y0": all_wrong, "y1": all_wrong}
    shapes = [level | {"line": {"color": NEUTRAL, "dash": "dot", "width": 1}}]
    if (chosen := view.selection.confidence) and chosen[1] == 1:
        # The share that goes out where the filter's threshold is the one taken.
        reached = float(coverage.where(table["threshold"] >= chosen[0] - 1e-9, 0).max())
        here = {"type": "line", "yref": "paper", "x0": reached, "x1": reached, "y0": 0, "y1": 1}
        shapes.append(here | {"line": {"color": ACCENT, "width": 2}})
    return figure(
        band,
        line,
        x={
            "title": f"tagged automatically (AUGRC {table.attrs['augrc']:.2f})",
            **share_ticks(0, 1.02),
        },
        y={"title": "wrong among them", **share_ticks(-0.03 * top, 1.03 * top)},
        showlegend=False,
        shapes=shapes,
        annotations=[note(f"all: {100 * all_wrong:.0f} % wrong", x=0, y=all_wrong, xanchor="left", yshift=9)],
    )
