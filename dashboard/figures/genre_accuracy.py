"""Right and wrong by actual genre."""

import pandas as pd

from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import counted, percent
from dashboard.domain.runs import query
from dashboard.figures.registry import chart
from dashboard.figures.theme import GRID, RIGHT, WRONG, Figure, bar, figure, note, said
from dashboard.view import View


def by_genre(view: View) -> pd.DataFrame:
    """One row a genre: genre, posters, right, wrong, recall with its interval."""
    matrix = query.confusion_matrix(view.run, view.selection.but(actual=(), predicted=(), outcome=None))
    rows = []
    for place, genre in enumerate(view.run.genres):
        posters, right = int(matrix[place].sum()), int(matrix[place, place])
        if posters:
            low, high = wilson(right, posters)
            rows.append((genre, posters, right, posters - right, right / posters, low, high))
    return pd.DataFrame(rows, columns=["genre", "posters", "right", "wrong", "recall", "low", "high"])


@chart(
    pages=("performance",),
    order=20,
    title="Right and wrong by genre",
    question="Of the posters of each genre, how many are recognised? Click a bar to filter by it.",
    help="The share of a genre's posters that the model called right is the genre's recall. "
    "The range in brackets says how sure that share is (95 % interval).",
    feed=by_genre,
    idle=lambda view: ("predicted",) if view.selection.actual else ("predicted", "outcome"),
    empty="These posters have no known genre, so right and wrong cannot be told.",
)
def right_and_wrong(table: pd.DataFrame, view: View) -> Figure:
    """Stacked bars, right first, the share and its interval written behind."""
    bars = [
        bar(
            y=table["genre"],
            x=table[outcome],
            name=outcome.capitalize(),
            orientation="h",
            marker={
                "color": colour,
                "opacity": [_strength(view, genre, outcome) for genre in table["genre"]],
            },
            # Whatever they are called, as the bar counts them.
            customdata=[
                view.toggle(actual=(genre,), predicted=(), outcome=outcome) for genre in table["genre"]
            ],
            **said(
                [
                    f"{row.genre}: {getattr(row, outcome):,} of {counted(row.posters)} {outcome}"
                    for row in table.itertuples()
                ]
            ),
        )
        for outcome, colour in (("right", RIGHT), ("wrong", WRONG))
    ]
    shares = [
        note(
            percent(float(row.recall), (float(row.low), float(row.high))),
            x=row.posters,
            y=row.genre,
            xanchor="left",
            xshift=6,
        )
        for row in table.itertuples()
    ]
    return figure(
        *bars,
        x={
            "title": "posters",
            "showgrid": True,
            "gridcolor": GRID,
            "range": [0, 1.5 * table["posters"].max()],
        },
        y={"autorange": "reversed", "showgrid": False},
        barmode="stack",
        annotations=shares,
    )


def _strength(view: View, genre: str, outcome: str) -> float:
    """Marks that the filter leaves out fade."""
    chosen = view.selection
    fits = (not chosen.actual or genre in chosen.actual) and chosen.outcome in (None, outcome)
    return 1.0 if fits else 0.3
