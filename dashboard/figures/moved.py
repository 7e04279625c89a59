"""A run without labels beside the run that it is held against: called genres, and how sure."""

import itertools

import numpy as np
import pandas as pd

from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import counted, percent
from dashboard.domain.outlook import BINS, confidence_levels, is_unlabelled, outlook, reference, there
from dashboard.figures.registry import chart
from dashboard.figures.theme import ACCENT, GRID, NEUTRAL, Figure, bar, figure, said, share_ticks
from dashboard.view import View

EMPTY = "Shown for runs without known genres only."
SIDES = {"here": ACCENT, "there": NEUTRAL}


def _is_shown(view: View) -> bool:
    return is_unlabelled(view.run)


def called_genres(view: View) -> pd.DataFrame:
    """One row a genre: genre, here, there (posters), here_share, there_share, query; `there` null without a run."""
    if not is_unlabelled(view.run):
        return pd.DataFrame()
    found = outlook(view.run, view.selection)
    frame = pd.DataFrame({"genre": view.run.genres, "here": found.called, "there": found.called_there})
    frame["query"] = [view.toggle(predicted=(genre,)) for genre in view.run.genres]
    return _with_shares(frame)


def how_sure(view: View) -> pd.DataFrame:
    """One row a tenth of confidence: low, high, here, there (posters), here_share, there_share, query."""
    if not is_unlabelled(view.run):
        return pd.DataFrame()
    other, chosen = reference(view.run, view.selection), view.selection.but(confidence=None)
    edges = [round(float(edge), 2) for edge in np.linspace(0, 1, BINS + 1)]
    frame = pd.DataFrame({"low": edges[:-1], "high": edges[1:]})
    frame["here"] = confidence_levels(view.run, chosen, BINS).posters
    frame["there"] = confidence_levels(other, there(chosen), BINS).posters if other else None
    frame["query"] = [view.toggle(confidence=pair) for pair in itertools.pairwise(edges)]
    return _with_shares(frame)


@chart(
    pages=("overview",),
    order=50,
    title="What is called, here and there",
    question="Is the mix of called genres as it was? Click a bar to filter by it.",
    help="The share of the posters that the model called each genre, in this run and in the one it is held against. "
    "The range in brackets says how sure a share is (95 % interval).",
    feed=called_genres,
    empty=EMPTY,
    only=_is_shown,
)
def genres_moved(table: pd.DataFrame, view: View) -> Figure:
    """Two bars a genre, the share and its interval written behind."""
    bars = [
        bar(
            y=table["genre"],
            x=table[f"{side}_share"],
            name=_named(view, side),
            orientation="h",
            marker={
                "color": SIDES[side],
                "opacity": [
                    1.0 if not view.selection.predicted or genre in view.selection.predicted else 0.3
                    for genre in table["genre"]
                ],
            },
            customdata=table["query"],
            text=[
                percent(share, wilson(int(count), int(table[side].sum())))
                for share, count in zip(table[f"{side}_share"], table[side], strict=True)
            ],
            textposition="outside",
            cliponaxis=False,
            **said(
                [
                    f"{_named(view, side)}:<br>{counted(int(posters))} called {genre},<br>{percent(share)} of all"
                    for genre, posters, share in zip(
                        table["genre"], table[side], table[f"{side}_share"], strict=True
                    )
                ]
            ),
        )
        for side in _sides(table)
    ]
    return figure(
        *bars,
        x={
            "title": "share of posters",
            "showgrid": True,
            "gridcolor": GRID,
            **share_ticks(0, 1.6 * _most(table)),
        },
        y={"autorange": "reversed", "showgrid": False},
        barmode="group",
    )


@chart(
    pages=("overview",),
    order=60,
    title="How sure, here and there",
    question="Is the model as sure as it was? Click a bar to filter by it.",
    help="The share of the posters at each level of confidence, in this run and in the one it is held against. Bars "
    "farther left mean less sure calls, so fewer to expect right.",
    feed=how_sure,
    empty=EMPTY,
    only=_is_shown,
)
def confidence_moved(table: pd.DataFrame, view: View) -> Figure:
    """Two bars a tenth of confidence."""
    chosen = view.selection.confidence
    bars = [
        bar(
            x=(table["low"] + table["high"]) / 2,
            y=table[f"{side}_share"],
            name=_named(view, side),
            marker={
                "color": SIDES[side],
                "opacity": [
                    1.0 if not chosen or chosen[0] <= low + 1e-9 < chosen[1] else 0.3 for low in table["low"]
                ],
            },
            customdata=table["query"],
            **said(
                [
                    f"{_named(view, side)}:<br>{counted(int(posters))} {100 * low:.0f}–{100 * high:.0f} % sure,<br>"
                    f"{percent(share)} of all"
                    for low, high, share, posters in zip(
                        table["low"], table["high"], table[f"{side}_share"], table[side], strict=True
                    )
                ]
            ),
        )
        for side in _sides(table)
    ]
    filled = table.loc[table[_sides(table)].sum(axis=1) > 0, "low"]
    start = 0.0 if filled.empty else float(filled.min())
    return figure(
        *bars,
        x={"title": "how sure", **share_ticks(start, 1)},
        y={"title": "share of posters", **share_ticks(0, 1.05 * _most(table))},
        barmode="group",
    )


def _with_shares(frame: pd.DataFrame) -> pd.DataFrame:
    for side in SIDES:
        counts = frame[side].astype("float64")
        frame[f"{side}_share"] = counts / counts.sum() if counts.sum() else np.nan
    return frame if frame["here"].sum() else pd.DataFrame()


def _sides(table: pd.DataFrame) -> list[str]:
    return [side for side in SIDES if table[f"{side}_share"].notna().all()]


def _most(table: pd.DataFrame) -> float:
    """The largest share of either run."""
    return max(float(table[f"{side}_share"].max()) for side in _sides(table))


def _named(view: View, side: str) -> str:
    other = reference(view.run, view.selection)
    return view.run.manifest.title if side == "here" or other is None else other.manifest.title
