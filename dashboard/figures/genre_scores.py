"""Precision, recall and F1 by genre, each with its interval."""

import pandas as pd

from dashboard.domain.metrics import classification, intervals
from dashboard.domain.metrics.wording import counted, decimal, percent
from dashboard.domain.runs import query
from dashboard.figures.registry import chart
from dashboard.figures.theme import GRID, Figure, figure, genre_colour, said, scatter, share_ticks
from dashboard.view import View

# Of the step from one score to the next, how much the points of its genres take.
SPREAD = 0.7
SCORES = {
    "precision": ("can be trusted", classification.precision, intervals.precision_intervals),
    "recall": ("is found", classification.recall, intervals.recall_intervals),
    "f1": ("both (F1)", classification.f1, intervals.f1_intervals),
}


def scores(view: View) -> pd.DataFrame:
    """One row a genre and score: score, genre, value, low, high, posters (those that it is a share of), query."""
    matrix = query.confusion_matrix(view.run, view.selection.but(actual=(), predicted=(), outcome=None))
    if not matrix.sum():
        return pd.DataFrame()
    rows = []
    for name, (_, value, interval) in SCORES.items():
        posters = matrix.sum(0 if name == "precision" else 1)
        each = zip(view.run.genres, value(matrix), interval(matrix), posters.tolist(), strict=True)
        for genre, score, (low, high), number in each:
            sides = (
                {"actual": (), "predicted": (genre,)}
                if name == "precision"
                else {"actual": (genre,), "predicted": ()}
            )
            rows.append((name, genre, float(score), low, high, number, view.toggle_whole(**sides)))
    return pd.DataFrame(rows, columns=["score", "genre", "value", "low", "high", "posters", "query"])


@chart(
    pages=("performance",),
    order=25,
    title="Found, and to be trusted",
    question="When the model says a genre, is it right? And of a genre's posters, how many does it find?",
    help="Can be trusted: of the posters called a genre, the share that is (precision). Is found: of a genre's "
    "posters, the share called so (recall). F1 is their harmonic mean. Lines are 95 % intervals.",
    feed=scores,
    idle=lambda view: (
        ("actual", "predicted", "outcome")
        if view.selection.actual and view.selection.predicted
        else ("outcome",)
    ),
    empty="These posters have no known genre, so right and wrong cannot be told.",
)
def genre_scores(table: pd.DataFrame, view: View) -> Figure:
    """One row of points a score, one colour a genre."""
    traces, genres, rows = [], view.run.genres, table.to_dict("records")
    for at, genre in enumerate(genres):
        mine = [row for row in rows if row["genre"] == genre]
        offset = SPREAD * (at - (len(genres) - 1) / 2) / len(genres)
        traces.append(
            scatter(
                x=[row["value"] for row in mine],
                y=[place + offset for place in range(len(mine))],
                mode="markers",
                name=genre,
                marker={
                    "size": 10,
                    "color": genre_colour(genre, genres),
                    "opacity": [_strength(view, row) for row in mine],
                },
                error_x={
                    "array": [row["high"] - row["value"] for row in mine],
                    "arrayminus": [row["value"] - row["low"] for row in mine],
                    "width": 0,
                },
                customdata=[row["query"] for row in mine],
                **said([_said(row) for row in mine]),
            )
        )
    words = [words for words, _, _ in SCORES.values()]
    places = list(range(len(words)))
    return figure(
        *traces,
        x={**share_ticks(-0.02, 1.02), "showgrid": True, "gridcolor": GRID},
        y={"tickvals": places, "ticktext": words, "range": [len(words) - 0.5, -0.5], "showgrid": False},
    )


def _said(row: dict) -> str:
    """The score as the share that it is; F1 is one of nothing."""
    genre, score, span = row["genre"], row["value"], (row["low"], row["high"])
    if row["score"] == "f1":
        return f"{genre}: both together,<br>F1 is {decimal(score, span)}{_exactly(f'{score:.3f}')}"
    value, exactly = percent(score, span), _exactly(f"{100 * score:.1f} %")
    if row["score"] == "precision":
        return f"Of {counted(row['posters'])} called {genre},<br>{value} are right{exactly}"
    return f"Of {row['posters']:,} {genre} posters,<br>{value} are found{exactly}"


def _exactly(number: str) -> str:
    return "" if number.startswith("nan") else f"<br>exactly {number}"


def _strength(view: View, row: dict) -> float:
    """Marks of genres that the filters leave out fade."""
    of, called = view.selection.actual, view.selection.predicted
    asked = {"recall": of or called, "precision": called or of}.get(row["score"], of + called)
    return 1.0 if not asked or row["genre"] in asked else 0.3
