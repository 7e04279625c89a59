"""Net value over any two inputs, with the line on which it is zero."""

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.sensitivity import value_of
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import changed
from dashboard.domain.savings.wording import is_share
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import input_words, money_ticks
from dashboard.figures.savings_curve import NO_EVIDENCE
from dashboard.figures.theme import DIVERGING, FONT, Axis, Figure, figure, heatmap, said, scatter, share_ticks
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
    "in the card itself.",
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
    names = [
        [f"{INPUTS[name].label} {input_words(name, float(f'{value:.4g}'), sign)}" for value in values]
        for name, values in ((across, xs), (up, ys))
    ]
    words = [
        [f"{x},<br>{y}:<br>net value {dollars(value, sign)}" for x, value in zip(names[0], row, strict=True)]
        for y, row in zip(names[1], z, strict=True)
    ]
    heat = heatmap(
        x=xs,
        y=ys,
        z=z,
        customdata=queries.tolist(),
        colorscale=DIVERGING,
        zmin=-reach,
        zmax=reach,
        colorbar={"thickness": 10, "tickfont": {"family": FONT}, **money_ticks(-reach, reach, sign)},
        **said(words),
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
        **said([f"The scenario:<br>net value {dollars(case.outputs()['npv'] or 0, sign)}"]),
    )
    return figure(
        heat,
        zero,
        here,
        height=400,
        showlegend=False,
        x=_axis(across, xs, sign),
        y={**_axis(up, ys, sign), "showgrid": False},
    )


def _query(view: View, **values: float) -> str:
    changes = {name: repr(value).removesuffix(".0") for name, value in values.items()}
    return view.query(plan=changed(view.selection.plan, **changes))


def _axis(name: str, values: list[float], currency: str) -> Axis:
    """An input from end to end; shares and confidences in per cent, as its field has them."""
    label, unit = INPUTS[name].label, INPUTS[name].unit
    if is_share(unit) or unit == "confidence":
        each = unit.removeprefix("share").replace("/", " a ") if is_share(unit) else ""
        return {"title": f"{label}{each}", **share_ticks(values[0], values[-1])}
    return {"title": f"{label}, {unit.replace('$', currency.strip())}", "range": [values[0], values[-1]]}
