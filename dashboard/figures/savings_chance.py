"""All inputs uncertain at once: how the net value spreads, and how often it is a loss."""

import numpy as np
import pandas as pd

from dashboard.domain.errors import UserError
from dashboard.domain.savings.case import case_of
from dashboard.domain.savings.verdict import dollars
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import money_ticks
from dashboard.figures.savings_behind import automatic
from dashboard.figures.savings_curve import NO_EVIDENCE, upright
from dashboard.figures.theme import RIGHT, WRONG, Figure, bar, figure, note, said
from dashboard.view import View

BINS = 40


def by_chance(view: View) -> pd.DataFrame:
    """One row a bin of net value: low, high, share of the draws, query of the posters behind them."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return pd.DataFrame()
    values = case.chance.values
    low, high = np.quantile(values, [0.001, 0.999])
    step = _round_step((high - low) / BINS)
    edges = np.arange(np.floor(low / step), np.ceil(high / step) + 1) * step
    counted, _ = np.histogram(np.clip(values, edges[0], edges[-1]), edges)
    table = pd.DataFrame({"low": edges[:-1], "high": edges[1:], "share": counted / len(values)})
    return table.assign(query=automatic(view, case))


@chart(
    pages=("savings",),
    order=40,
    title="All of it uncertain at once",
    question="Net value in 10,000 draws of all inputs within their ranges, and of the posters themselves.",
    help="A Monte Carlo simulation with a fixed seed: every input is drawn from its range, the value entered the "
    "likeliest (triangular) or all values alike (uniform); the posters are drawn anew too. Ranges are a quarter down "
    "and up, or as set beside the inputs. P5: one draw in twenty is worth less; P95: one in twenty more.",
    feed=by_chance,
    height=300,
    empty=NO_EVIDENCE,
)
def value_by_chance(table: pd.DataFrame, view: View) -> Figure:
    """A histogram, losses in another colour and named in words, with the three percentiles."""
    case = case_of(view.run, view.selection, view.store)
    chance, sign = case.chance, case.currency
    bars = bar(
        x=((table["low"] + table["high"]) / 2).tolist(),
        y=table["share"].tolist(),
        width=(table["high"] - table["low"]).tolist(),
        marker={"color": [WRONG if high <= 0 else RIGHT for high in table["high"]]},
        **said(
            [
                f"Worth {dollars(row.low, sign)} to {dollars(row.high, sign)}:<br>{100 * row.share:.1f} % of draws"
                for row in table.itertuples()
            ]
        ),
        customdata=table["query"].tolist(),
    )
    marks = {"P5": chance.p5, "P50": chance.p50, "P95": chance.p95}
    above = {"y": 1, "yref": "paper", "yanchor": "bottom"}
    names = [note(name, x=value, **above) for name, value in marks.items()]
    reach = (float(table["low"].min()), float(table["high"].max()))
    return figure(
        bars,
        height=300,
        bargap=0.02,
        showlegend=False,
        margin={"l": 8, "r": 8, "t": 26, "b": 8},
        shapes=[upright(value) for value in marks.values()],
        annotations=names,
        x={"title": "net present value", "range": list(reach), **money_ticks(*reach, sign)},
        y={"visible": False},
    )


def _round_step(step: float) -> float:
    """The next of 1, 2, 5 times a power of ten, so that zero is an edge."""
    size = 10.0 ** np.floor(np.log10(max(step, 1e-9)))
    return float(next(m * size for m in (1, 2, 5, 10) if m * size >= step))
