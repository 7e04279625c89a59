"""Which input moves the net value most, the sampling error among them."""

import pandas as pd
import plotly.graph_objects as go

from dashboard.domain.errors import UserError
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.sensitivity import SAMPLE, Bar
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import AXES, changed
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import money_ticks
from dashboard.figures.savings_curve import NO_EVIDENCE, upright
from dashboard.figures.theme import RIGHT, WRONG, bar, figure, note
from dashboard.view import View

MOST = 12


def by_input(view: View) -> pd.DataFrame:
    """One row an input, widest first: input, name, from, to, npv_from, npv_to, swing, breaks_even, query."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return pd.DataFrame()
    names = ["input", "name", "from", "to", "npv_from", "npv_to", "swing", "breaks_even", "query"]
    rows = [
        (one.label, one.name, *one[2:6], one.swing, one.switching, _query(view, one)) for one in case.tornado
    ]
    return pd.DataFrame(rows, columns=names)


@chart(
    pages=("savings",),
    order=20,
    title="What the value depends on",
    question="Net value with one input at either end of its range, the others held. Click a bar for its heat map.",
    help="A tornado: the widest bar moves the net present value most. Ranges are a quarter down and up unless you set "
    "others beside the inputs. The bar on the posters is the sampling error. Behind each bar: the value at which "
    "nothing is gained or lost.",
    feed=by_input,
    height=430,
    empty=NO_EVIDENCE,
)
def value_by_input(table: pd.DataFrame, view: View) -> go.Figure:
    """Two bars an input from the scenario's own value; the wider inputs on top."""
    case = case_of(view.run, view.selection, view.store)
    shown, here = table.head(MOST), float(case.outputs()["npv"] or 0)
    rows = shown.to_dict("records")
    bars = [
        bar(
            y=shown["input"].tolist(),
            x=(shown[f"npv_{end}"] - here).tolist(),
            base=here,
            orientation="h",
            name=f"{word} end of the range",
            marker={"color": colour},
            customdata=shown["query"].tolist(),
            text=[_words(row, end, case.currency) for row in rows],
            textposition="none",
            hovertemplate="%{y}: %{text}<extra></extra>",
        )
        for end, word, colour in (("from", "lower", WRONG), ("to", "upper", RIGHT))
    ]
    ends = [amount for row in rows for amount in (row["npv_from"], row["npv_to"])]
    low, high = min(*ends, 0.0), max(*ends, 0.0)
    reach = (low - 0.05 * (high - low), high + 0.35 * (high - low))
    beside = {"xanchor": "left", "xshift": 6, "font": {"size": 11}}
    return figure(
        *bars,
        height=430,
        barmode="overlay",
        shapes=[upright(0.0)],
        annotations=[
            note(_zero(row), x=max(row["npv_from"], row["npv_to"]), y=row["input"], **beside) for row in rows
        ],
        x={"title": "net present value", "range": list(reach), **money_ticks(*reach, case.currency)},
        y={"autorange": "reversed", "showgrid": False},
    )


def _query(view: View, one: Bar) -> str:
    if one.name not in AXES:
        return ""
    return view.query(plan=changed(view.selection.plan, across=one.name))


def _words(row: dict, end: str, currency: str) -> str:
    value = dollars(row[end], currency) + " a year" if row["name"] == SAMPLE else f"{row[end]:,.6g}"
    unit = "" if row["name"] == SAMPLE else f" {INPUTS[row['name']].unit.replace('$', currency.strip())}"
    return f"at {value}{unit} worth {dollars(row[f'npv_{end}'], currency)}"


def _zero(row: dict) -> str:
    """Where the value is zero, if the input can be so."""
    value = row["breaks_even"]
    if value is None or pd.isna(value) or row["name"] == SAMPLE:
        return ""
    field = INPUTS[row["name"]]
    inside = field.low is not None and field.high is not None and field.low <= value <= field.high
    return f"zero at {float(f'{value:.3g}'):,.10g}" if inside else "never zero"
