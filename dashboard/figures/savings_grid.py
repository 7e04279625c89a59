"""Net value over any two inputs, with the line on which it is zero."""

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.sensitivity import value_of
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import changed
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import money_ticks
from dashboard.figures.savings_curve import NO_EVIDENCE
from dashboard.figures.theme import DIVERGING, FONT, Figure, figure, heatmap, scatter
from dashboard.view import View

INK = "#17202c"


def over_two(view: View) -> pd.DataFrame:
    """One row a point of the grid: the two inputs by name, npv, query."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return pd.DataFrame()
    across, up = case.wanted.across, case.wanted.up
    xs, ys, worth = case.over_two
    rows = [
        (x, y, npv, _query(view, **{across: x, up: y}))
        for y, line in zip(ys, worth.tolist(), strict=True)
        for x, npv in zip(xs, line, strict=True)
    ]
    return pd.DataFrame(rows, columns=[across, up, "npv", "query"])


@chart(
    pages=("savings",),
    order=30,
    title="Two inputs at once",
    question="Blue is worth more than nothing, orange less; the line is where it breaks even. Click to go there.",
    help="Net present value when two inputs are turned and all others held, at the same threshold. Choose the inputs "
    "above the map.",
    feed=over_two,
    height=400,
    empty=NO_EVIDENCE,
)
def value_over_two_inputs(table: pd.DataFrame, view: View) -> Figure:
    """A heat map centred at zero, with its zero line and the scenario's own place."""
    case = case_of(view.run, view.selection, view.store)
    across, up = case.wanted.across, case.wanted.up
    xs, ys = table[across].unique().tolist(), table[up].unique().tolist()
    worth, queries = (table[name].to_numpy().reshape(len(ys), len(xs)) for name in ("npv", "query"))
    reach, sign = max(1.0, float(np.abs(worth).max())), case.currency
    z = worth.tolist()
    words = [[dollars(value, sign) for value in row] for row in z]
    heat = heatmap(
        x=xs,
        y=ys,
        z=z,
        text=words,
        customdata=queries.tolist(),
        colorscale=DIVERGING,
        zmin=-reach,
        zmax=reach,
        colorbar={"thickness": 10, "tickfont": {"family": FONT}, **money_ticks(-reach, reach, sign)},
        hovertemplate=f"{INPUTS[across].label} %{{x:,.4~r}}, {INPUTS[up].label} %{{y:,.4~r}}: %{{text}}<extra></extra>",
    )
    zero = {
        "type": "contour",
        "x": xs,
        "y": ys,
        "z": z,
        "contours": {"start": 0, "end": 0, "size": 1, "coloring": "lines"},
        "colorscale": [[0, INK], [1, INK]],
        "line": {"width": 2.5},
        "showscale": False,
        "hoverinfo": "skip",
    }
    here = scatter(
        x=[value_of(case.scenario, across)],
        y=[value_of(case.scenario, up)],
        mode="markers",
        marker={"size": 12, "symbol": "x", "color": INK},
        hovertemplate="the scenario<extra></extra>",
    )
    return figure(
        heat,
        zero,
        here,
        height=400,
        showlegend=False,
        x={"title": _title(across, sign), "range": [xs[0], xs[-1]]},
        y={"title": _title(up, sign), "showgrid": False, "range": [ys[0], ys[-1]]},
    )


def _query(view: View, **values: float) -> str:
    changes = {name: repr(value).removesuffix(".0") for name, value in values.items()}
    return view.query(plan=changed(view.selection.plan, **changes))


def _title(name: str, currency: str) -> str:
    return f"{INPUTS[name].label}, {INPUTS[name].unit.replace('$', currency.strip())}"
