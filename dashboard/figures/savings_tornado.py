"""Which input moves the net value most, the sampling error among them."""

import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.sensitivity import SAMPLE, Bar
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import AXES, changed
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import input_words, money_ticks
from dashboard.figures.savings_behind import automatic
from dashboard.figures.savings_curve import NO_EVIDENCE, upright
from dashboard.figures.theme import RIGHT, WRONG, Figure, bar, figure, note, said
from dashboard.view import View

MOST = 12
HEIGHT = 470
# Half of what a bar takes of its row.
LANE = 0.2


def by_input(view: View) -> pd.DataFrame:
    """One row an input, widest first: input, name, from, to, npv_from, npv_to, swing, breaks_even, query."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return pd.DataFrame()
    names = ["input", "name", "from", "to", "npv_from", "npv_to", "swing", "breaks_even", "query"]
    rows = [
        (one.label, one.name, *one[2:6], one.swing, one.switching, _query(view, case, one))
        for one in case.tornado
    ]
    return pd.DataFrame(rows, columns=names)


@chart(
    pages=("savings",),
    order=20,
    title="What the value depends on",
    question="Net value with one input at either end of its range, the others held. Click a bar for its heat map.",
    help="A tornado: the widest bar moves the net present value most. Ranges are a quarter down and up unless you set "
    "others beside the inputs. The bar on the posters is the sampling error (95 %). Above each bar: the value at which "
    "nothing is gained or lost, the others held.",
    feed=by_input,
    height=HEIGHT,
    empty=NO_EVIDENCE,
)
def value_by_input(table: pd.DataFrame, view: View) -> Figure:
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
            **said([f"{row['input']}<br>{_words(row, end, case.currency)}" for row in rows]),
        )
        for end, word, colour in (("from", "lower", WRONG), ("to", "upper", RIGHT))
    ]
    ends = [amount for row in rows for amount in (row["npv_from"], row["npv_to"])]
    low, high = min(*ends, 0.0), max(*ends, 0.0)
    reach = (low - 0.05 * (high - low), high + 0.05 * (high - low))
    # Above its bar, not beside it: so the bars keep their width on a telephone.
    above = {"x": 0, "xref": "paper", "xanchor": "left", "yshift": 13, "font": {"size": 11}}
    return figure(
        *bars,
        height=HEIGHT,
        barmode="overlay",
        bargap=1 - 2 * LANE,
        # Only in the lanes of the bars: through the words above them it would strike them out.
        shapes=[{**upright(0.0), "yref": "y", "y0": k - LANE, "y1": k + LANE} for k in range(len(rows))],
        annotations=[note(_label(row, case.currency), y=row["input"], **above) for row in rows],
        x={"title": "net present value", "range": list(reach), **money_ticks(*reach, case.currency)},
        y={"autorange": "reversed", "showgrid": False, "showticklabels": False},
    )


def _query(view: View, case: Case, one: Bar) -> str:
    """The heat map of the input; the posters that the sampling error is about."""
    if one.name == SAMPLE:
        return automatic(view, case)
    if one.name not in AXES:
        return ""
    return view.query(plan=changed(view.selection.plan, across=one.name))


def _words(row: dict, end: str, currency: str) -> str:
    return f"at {_written(row, row[end], currency)}:<br>net value {dollars(row[f'npv_{end}'], currency)}"


def _label(row: dict, currency: str) -> str:
    """The input, and where the value is zero if the input can be so."""
    value, field = row["breaks_even"], INPUTS.get(row["name"])
    if value is None or pd.isna(value):
        return str(row["input"])
    low, high = (value, value) if field is None else (field.low or 0, field.high or 0)
    if low <= value <= high:
        zero = f"zero at {_written(row, float(f'{value:.4g}'), currency).removesuffix('/poster')}"
    else:
        zero = f"zero under {_written(row, low, currency)}" if 0 < value < low else "never zero"
    return f"{row['input']} <i>· {zero}</i>"


def _written(row: dict, value: float, currency: str) -> str:
    """A value of the input with its unit."""
    if row["name"] == SAMPLE:
        return f"{dollars(value, currency)} a year"
    return input_words(row["name"], value, currency)
