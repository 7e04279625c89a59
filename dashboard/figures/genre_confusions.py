"""What a genre is taken for, and what is taken for it: its row and its column of the matrix, measured as there."""

from dataclasses import replace

import pandas as pd

from dashboard.domain.metrics.wording import percent
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wanted import wanted
from dashboard.domain.selection import MATRICES
from dashboard.figures.confusion_cells import ALL, cells, other_runs
from dashboard.figures.confusion_matrix import MEASURES
from dashboard.figures.confusion_said import cell_said
from dashboard.figures.genre_views import NO_LABELS, PAGE, shown
from dashboard.figures.registry import chart
from dashboard.figures.savings_axis import money_ticks
from dashboard.figures.theme import Figure, bar, figure, genre_colour, said, share_ticks, signed
from dashboard.view import View

COLUMNS = ["genre", "other", "posters", "share_of_actual", "share_of_predicted", "dollars_a_year"]
COLUMNS += ["share_there", "points", "query"]
IN_MONEY = (
    " In money a year, dearest first: what would be saved if the model had called these posters right, at the "
    "scenario of the savings page; of all posters of the run. Against another run: points more or less of the actual "
    "genre's posters than there, and the shares here | there."
)


def taken_for(view: View) -> pd.DataFrame:
    """One row a genre shown and a genre it is called: genre, other, posters, shares, dollars_a_year, query.

    Money is told of mistakes only, dearest first, and of the whole run.
    """
    return _cells_of(view, "actual", "predicted")


def called_so(view: View) -> pd.DataFrame:
    """One row a genre shown and an actual genre that is called so; columns as in `taken_for`."""
    return _cells_of(view, "predicted", "actual")


@chart(
    pages=PAGE,
    order=10,
    title="What it is taken for",
    question="Of the posters of this genre, what does the model call them? Click a bar.",
    help="The genre's row of the matrix." + IN_MONEY,
    feed=taken_for,
    height=260,
    choices=("matrix", MATRICES),
    more=other_runs,
    empty=NO_LABELS,
)
def genre_taken_for(table: pd.DataFrame, view: View) -> Figure:
    """Grouped bars of the chosen measure."""
    return _bars(table, view, "share_of_actual")


@chart(
    pages=PAGE,
    order=20,
    title="What is taken for it",
    question="Of the posters called this genre, what are they really? Click a bar.",
    help="The genre's column of the matrix." + IN_MONEY,
    feed=called_so,
    height=260,
    choices=("matrix", MATRICES),
    more=other_runs,
    empty=NO_LABELS,
)
def genre_called_so(table: pd.DataFrame, view: View) -> Figure:
    """Grouped bars of the chosen measure."""
    return _bars(table, view, "share_of_predicted")


def _cells_of(view: View, side: str, other: str) -> pd.DataFrame:
    """The matrix's cells with a genre shown on one side, whatever is filtered on either."""
    chosen = view.selection.but(actual=(), predicted=(), outcome=None)
    in_money = chosen.matrix == "money"
    whole = replace(view, selection=chosen.cleared() if in_money else chosen)
    table = cells(whole)
    if not len(table):
        return table
    rows = table.to_dict("records")
    mine = [
        row
        | {
            "genre": genre,
            "other": row[other],
            "query": whole.link("/posters", **{side: (genre,), other: (row[other],)}),
        }
        for genre in shown(view)
        for row in rows
        if row[side] == genre and row[other] != ALL
    ]
    if in_money:
        mine = [row for row in mine if row["genre"] != row["other"]]
        mine.sort(key=lambda row: row["dollars_a_year"], reverse=True)
    return pd.DataFrame(
        mine, columns=[name for name in COLUMNS if name in ("genre", "other", *table.columns)]
    )


def _bars(table: pd.DataFrame, view: View, share: str) -> Figure:
    """One series a genre; `share` is the column that is printed beside a count."""
    measure = MEASURES[view.selection.matrix]
    bars = [
        bar(
            y=mine["other"],
            x=mine[measure],
            name=genre,
            orientation="h",
            marker={"color": genre_colour(genre, view.run.genres)},
            customdata=mine["query"],
            text=[_words(row, measure, share, view) for row in mine.to_dict("records")],
            textposition="outside",
            textfont={"size": 11},
            cliponaxis=False,
            **said([_said(row, measure, share, view) for row in mine.to_dict("records")]),
        )
        for genre in shown(view)
        for mine in [table[table["genre"] == genre]]
    ]
    return figure(
        *bars,
        height=260,
        x=_axis(table, measure, view),
        # Named, or a second genre's bars would put what only they have last.
        y={
            "autorange": "reversed",
            "showgrid": False,
            "categoryorder": "array",
            "categoryarray": table["other"].unique().tolist(),
        },
        showlegend=len(bars) > 1,
    )


def _axis(table: pd.DataFrame, measure: str, view: View) -> dict:
    """From zero (or the least, where a confusion earns) to the most, with room for the words beside the bars."""
    low, high = min(0.0, float(table[measure].min())), float(table[measure].max())
    if measure == "dollars_a_year":
        reach = (1.3 * low, 1.5 * max(high, 100.0))
        return {"range": list(reach), **money_ticks(*reach, wanted(view.selection.plan).currency)}
    if measure == "points":
        # Where bars go both ways, each side has to have room for the words on a telephone.
        spare = (1.25 if low < 0 < high else 0.6) * max(high - low, 1.0)
        return {"range": [low - spare if low < 0 else 0, high + spare if high > 0 else 0]}
    if measure == "posters":
        return {"tickformat": ",", "range": [0, 1.45 * max(high, 1.0)]}
    return share_ticks(0, min(1.3, 1.4 * high + 0.05))


def _said(row: dict, measure: str, share: str, view: View) -> str:
    """As the matrix says it of the same cell."""
    sides = ("actual", "predicted") if share == "share_of_actual" else ("predicted", "actual")
    cell = row | dict(zip(sides, (row["genre"], row["other"]), strict=True))
    return cell_said(cell, view, measure if measure.startswith("share_of") else share)


def _words(row: dict, measure: str, share: str, view: View) -> str:
    posters = f"{row['posters']:,}"
    if measure == "dollars_a_year":
        cost = dollars(round(row[measure]), wanted(view.selection.plan).currency).removesuffix(".00")
        return f"{cost} · {posters}"
    if measure == "points":
        if pd.isna(row[measure]):
            return f"– · {posters}"
        here, there = (f"{100 * row[name]:.0f}" for name in ("share_of_actual", "share_there"))
        return f"{signed(row[measure])} · {here} | {there} %"
    return (
        f"{posters} · {percent(row[share])}"
        if measure == "posters"
        else f"{percent(row[measure])} · {posters}"
    )
