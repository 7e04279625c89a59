"""How sure a genre is called, and how it fares over the decades. A second genre beside it is a second series."""

import pandas as pd

from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import counted, percent
from dashboard.domain.runs import query
from dashboard.domain.runs.groups import groups
from dashboard.figures.registry import chart
from dashboard.figures.theme import NEUTRAL, Figure, bar, figure, genre_colour, said, scatter, share_ticks
from dashboard.view import View

PAGE = ("genres",)
BINS = 10
NO_LABELS = "These posters have no known genre, so right and wrong cannot be told."


def by_sureness(view: View) -> pd.DataFrame:
    """One row a genre shown and a tenth of confidence: genre, low, high, posters, right, query."""
    rows = []
    for genre in shown(view):
        chosen = view.selection.but(actual=(), predicted=(genre,), confidence=None, outcome=None)
        table = query.reliability(view.run, chosen, BINS)
        for place in range(BINS):
            if table.count[place]:
                low, high = place / BINS, (place + 1) / BINS
                span = (low, high)
                link = view.link("/posters", actual=(), predicted=(genre,), confidence=span, outcome=None)
                rows.append((genre, low, high, int(table.count[place]), int(table.right[place]), link))
    return pd.DataFrame(rows, columns=["genre", "low", "high", "posters", "right", "query"])


@chart(
    pages=PAGE,
    order=30,
    title="When the model says it, how sure is it?",
    question="The surer the call, the more often it should be right. Click a point to see its posters.",
    help="Posters called this genre, by confidence in tenths: the share that is right, with its 95 % interval.",
    feed=by_sureness,
    height=260,
    empty="No poster here was called this genre with a confidence.",
)
def genre_sureness(table: pd.DataFrame, view: View) -> Figure:
    """Share right by confidence, one line a genre."""
    traces = []
    for genre, mine in table.groupby("genre", sort=False):
        spans = [wilson(int(r), int(n)) for r, n in zip(mine["right"], mine["posters"], strict=True)]
        share = mine["right"] / mine["posters"]
        traces.append(
            scatter(
                x=(mine["low"] + mine["high"]) / 2,
                y=share,
                mode="lines+markers",
                name=str(genre),
                line={"color": genre_colour(str(genre), view.run.genres)},
                marker={"size": 8},
                error_y={
                    "array": [high for _, high in spans] - share,
                    "arrayminus": share - [low for low, _ in spans],
                    "width": 0,
                    "thickness": 1,
                },
                customdata=mine["query"],
                **said(
                    [
                        f"Called {genre}, {100 * row.low:.0f}–{100 * row.high:.0f} % sure:<br>"
                        f"{percent(row.right / row.posters)} of {counted(row.posters)} right"
                        for row in mine.itertuples()
                    ]
                ),
            )
        )
    return figure(
        *traces,
        height=260,
        x={"title": "how sure", **share_ticks(0.1, 1.0)},
        y={"title": "right", **share_ticks(-0.02, 1.05)},
        showlegend=len(traces) > 1,
    )


def by_decade(view: View) -> pd.DataFrame:
    """One row a genre shown and a decade: genre, decade, posters, right, recall, low, high, query."""
    rows = []
    for genre in shown(view):
        for group in groups(
            view.run, view.selection.but(actual=(genre,), predicted=(), outcome=None), "year"
        ):
            span = tuple(int(end) for end in group.value.split("-"))
            link = view.link("/posters", actual=(genre,), predicted=(), year=span, outcome=None)
            share = group.right / group.posters
            rows.append(
                (
                    genre,
                    f"{span[0]}s",
                    group.posters,
                    group.right,
                    share,
                    *wilson(group.right, group.posters),
                    link,
                )
            )
    names = ["genre", "decade", "posters", "right", "recall", "low", "high", "query"]
    return pd.DataFrame(rows, columns=names).sort_values("decade", kind="stable")


@chart(
    pages=PAGE,
    order=40,
    title="By decade",
    question="Is the genre recognised in old posters as in new ones? Click a bar to see its posters.",
    help="The share of the genre's posters of a decade that is called so, with its 95 % interval.",
    feed=by_decade,
    height=260,
    empty="No year is known for these posters.",
)
def genre_by_decade(table: pd.DataFrame, view: View) -> Figure:
    """Bars of recall with intervals."""
    bars = [
        bar(
            x=mine["decade"],
            y=mine["recall"],
            name=str(genre),
            marker={"color": genre_colour(str(genre), view.run.genres)},
            error_y={
                "array": mine["high"] - mine["recall"],
                "arrayminus": mine["recall"] - mine["low"],
                "width": 0,
                "thickness": 1,
                "color": NEUTRAL,
            },
            customdata=mine["query"],
            **said(
                [
                    f"{genre}, {row.decade}: {percent(row.recall)} of {counted(row.posters)} found"
                    for row in mine.itertuples()
                ]
            ),
        )
        for genre, mine in table.groupby("genre", sort=False)
    ]
    return figure(
        *bars,
        height=260,
        x={"categoryorder": "category ascending"},
        y={"title": "found", **share_ticks(0, 1.05)},
        showlegend=len(bars) > 1,
        barmode="group",
    )


def shown(view: View) -> list[str]:
    """The genre of the page, and the one beside it."""
    first = view.genre or view.run.genres[0]
    beside = view.selection.beside
    return [first, beside] if beside in view.run.genres and beside != first else [first]
