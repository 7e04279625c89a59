"""A genre: what it is taken for, what is taken for it, and the posters that show it best."""

import math
from typing import Any
from urllib.parse import quote

import numpy as np
from dash.development.base_component import Component

from dashboard.components import html, terms
from dashboard.components.chart_card import chart_card
from dashboard.components.kpi import kpi, kpi_row
from dashboard.components.notice import empty, not_counted
from dashboard.components.outlook_genre import genre_data, genre_kpis, genre_rows
from dashboard.components.part import Part
from dashboard.components.poster_card import poster_grid
from dashboard.components.savings_genre import dearest
from dashboard.domain.metrics import classification, intervals
from dashboard.domain.metrics.finding import Finding
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import percent
from dashboard.domain.outlook import is_unlabelled
from dashboard.domain.runs import query
from dashboard.domain.runs.query import Poster
from dashboard.figures.genre_views import shown
from dashboard.figures.registry import Chart
from dashboard.pages.registry import Data, Page, Report, register
from dashboard.view import View

IN_A_ROW = 6
# The figures of a genre count all genres and outcomes among the posters that fit the other filters.
WHOLE: dict[str, Any] = {"actual": (), "predicted": (), "outcome": None}
ROWS = {
    "mistakes": ("Most confident mistakes", "Of this genre, called another with the greatest confidence."),
    "hits": ("Surest hits", "Of this genre, and called so with the greatest confidence."),
    "typical": ("Typical posters", "Of this genre by label, nearest to its middle, as the model sees it."),
    "odd": ("Odd posters", "Of this genre by label, farthest from its middle: wrong labels hide here."),
}


def skeleton(charts: list[Chart]) -> list[Component]:
    return [
        Part("genres-tabs"),
        Part("genres-kpis"),
        html.Div([chart_card("genres", chart) for chart in charts], className="charts"),
        Part("genres-rows", className="genre-rows"),
    ]


def data(view: View) -> Data:
    if is_unlabelled(view.run):
        return {"genres": [genre_data(view, genre) for genre in shown(view)]}
    return {
        "genres": [
            {
                "genre": genre,
                **_scores(view, genre),
                "posters": {name: _names(view, genre, name) for name in ROWS},
            }
            for genre in shown(view)
        ]
    }


def fill(view: View, data: Data) -> dict[str, Any]:
    if is_unlabelled(view.run):
        return {
            "tabs": _tabs(view),
            "kpis": [genre_kpis(view, genre) for genre in shown(view)],
            "rows": [row for genre in shown(view) for row in genre_rows(view, genre)],
        }
    return {
        "tabs": _tabs(view),
        "kpis": [*_left_out(view), *(part for genre in shown(view) for part in _head(view, genre))],
        "rows": [_row(view, genre, name) for genre in shown(view) for name in ROWS],
    }


def _head(view: View, genre: str) -> list[Component]:
    return [_kpis(view, genre, len(shown(view)) > 1), *dearest(view, genre)]


def _left_out(view: View) -> list[Component]:
    """What of the filters does not count on this page, and why."""
    idle = [words for name, words, _ in view.selection.parts() if name in WHOLE]
    return not_counted(idle, "The figures of a genre need the posters of all genres, right and wrong.")


def _tabs(view: View) -> html.Div:
    first, *beside = shown(view)
    tabs = [
        html.A(
            genre,
            href=view.link(f"/genres/{quote(genre, safe='')}"),
            className="choice chosen" if genre == first else "choice",
            **({"aria-current": "true"} if genre == first else {}),
        )
        for genre in view.run.genres
    ]
    others = [
        html.A(
            genre,
            href=view.toggle(beside=genre),
            className="choice chosen" if genre in beside else "choice",
        )
        for genre in view.run.genres
        if genre != first
    ]
    return html.Div(
        [
            html.Div(tabs, className="choices", role="group", **{"aria-label": "Genre"}),
            html.Div(
                [html.Span("side by side with", className="quiet"), *others],
                className="choices",
                role="group",
                **{"aria-label": "Side by side with"},
            ),
        ],
        className="genre-tabs",
    )


def _scores(view: View, genre: str) -> dict[str, Any]:
    matrix = _matrix(view)
    place = view.run.genres.index(genre)
    return {
        "actual": int(matrix[place].sum()),
        "called": int(matrix[:, place].sum()),
        "recall": _number(classification.recall(matrix)[place]),
        "precision": _number(classification.precision(matrix)[place]),
        "f1": _number(classification.f1(matrix)[place]),
        "right_by_any_listed": _by_any(view, genre),
    }


def _kpis(view: View, genre: str, named: bool) -> html.Div:
    matrix = _matrix(view)
    place = view.run.genres.index(genre)
    scores = _scores(view, genre)
    found, trusted = intervals.recall_intervals(matrix)[place], intervals.precision_intervals(matrix)[place]
    share = scores["actual"] / max(1, int(matrix.sum()))
    rival = query.rivals(view.run, view.selection.but(**WHOLE))
    chance = rival.each[place] if rival else math.nan
    known, strict, any_listed = scores["right_by_any_listed"]
    unknown, why = ("", "") if known else _why_no_other(view)
    return kpi_row(
        [
            kpi(
                _title(genre, "posters", named),
                f"{scores['actual']:,}",
                f"{percent(share)} of all",
                f"called so: {scores['called']:,}",
                _more_or_fewer(scores["called"], scores["actual"]),
                _counted_as(view),
                _behind(view, actual=(genre,)),
            ),
            kpi(
                _title(genre, "is found", named),
                percent(scores["recall"] if scores["recall"] is not None else math.nan),
                _span(found, scores["actual"]),
                *_found_words(view, int(matrix[place, place]), scores["actual"]),
                "Recall: of the posters of this genre, the share that the model called so."
                + (f" {_counted_as(view)}" if view.selection.scoring == "any" else ""),
                _behind(view, actual=(genre,), outcome="wrong"),
            ),
            kpi(
                _title(genre, "can be trusted", named),
                percent(scores["precision"] if scores["precision"] is not None else math.nan),
                _span(trusted, scores["called"]),
                f"by chance it would be {percent(chance)}",
                f"{scores['called'] - int(matrix[place, place]):,} called so are something else.",
                "Precision: of the posters called this genre, the share that is. By chance it would be the share "
                "of all posters for which it is right.",
                _behind(view, predicted=(genre,), outcome="wrong"),
            ),
            kpi(
                _title(genre, "any listed genre", named),
                percent(any_listed / known, wilson(any_listed, known)).split(" (")[0] if known else "–",
                _span(wilson(any_listed, known), known),
                f"by its one label: {percent(strict / known)}" if known else unknown,
                _second_genre(view) if known else why,
                "Of the posters with this genre as their one label, the share called by any genre that the film has, "
                "for films whose full genres are known.",
                view.query(scoring="strict" if view.selection.scoring == "any" else "any")
                if known
                else view.link("/performance"),
            ),
        ]
    )


def _found_words(view: View, hits: int, posters: int) -> tuple[str, str]:
    if view.selection.scoring == "strict":
        return "of the genre's posters are called so", f"{posters - hits:,} are called something else."
    # A film of two genres counts as the one that it was called.
    return f"{hits:,} rightly called so", f"{posters - hits:,} labelled so are called what the film is not."


def _counted_as(view: View) -> str:
    if view.selection.scoring == "strict":
        return "How many posters have this genre as their label, and how many the model called so."
    return f"{terms.COUNTS_AS} How many count as this genre, and how many the model called so."


def _second_genre(view: View) -> str:
    if view.selection.scoring == "any":
        return "Click to count by the one label on the whole page."
    return "A second genre rightly named. Click to count so on the whole page."


def _behind(view: View, **chosen: object) -> str:
    """The posters that a figure counts: what it drops of the filters, its link drops."""
    return view.link("/posters", **{**WHOLE, **chosen})


def _why_no_other(view: View) -> tuple[str, str]:
    if query.knows_genres(view.run):
        return "no poster fits whose film's other genres are known", "Take a filter off to see more."
    return "the films' other genres are not known", "This run lists one genre a film."


def _more_or_fewer(called: int, actual: int) -> str:
    if called == actual == 0:
        return "No poster fits these filters."
    if called == actual:
        return "As many are called so as are."
    return f"{'More' if called > actual else 'Fewer'} are called so than are."


def _title(genre: str, words: str, named: bool) -> str:
    return f"{genre}: {words}" if named else words.capitalize()


def _row(view: View, genre: str, name: str) -> html.Section:
    title, words = ROWS[name]
    posters = _posters(view, genre, name)
    body = poster_grid(view, posters, 240) if posters else empty(_why_none(view, genre, name))
    head = html.Header(
        [
            html.Div([html.H2(f"{genre}: {title.lower()}"), html.P(words, className="question")]),
            html.A("See all ›", href=view.link("/posters", **_changes(genre, name)), className="see"),
        ]
    )
    return html.Section([head, body], className="card strip", **{"aria-label": f"{genre}: {title}"})


def _changes(genre: str, name: str) -> dict[str, Any]:
    """What a row changes of the filters; its link the same."""
    ordered = {
        "mistakes": {"outcome": "wrong", "sort": "mistakes"},
        "hits": {"outcome": "right", "sort": "sure"},
        "typical": {"sort": "typical", "scoring": "strict"},
        "odd": {"sort": "odd", "scoring": "strict"},
    }
    return {**WHOLE, "actual": (genre,), "group": "none", **ordered[name]}


def _posters(view: View, genre: str, name: str) -> list[Poster]:
    if name in ("typical", "odd") and view.run.embeddings is None:
        return []
    return query.posters(view.run, view.selection.but(**_changes(genre, name)), IN_A_ROW)


def _names(view: View, genre: str, name: str) -> list[str]:
    return [poster.poster for poster in _posters(view, genre, name)]


def _why_none(view: View, genre: str, name: str) -> str:
    if name in ("typical", "odd") and view.run.embeddings is None:
        return "This run keeps no embeddings, so it cannot be told which posters are alike."
    if not _matrix(view)[view.run.genres.index(genre)].any():
        fitting = view.selection.but(**WHOLE).is_filtered
        return (
            "No poster of this genre fits. Remove a filter above." if fitting else "No poster has this genre."
        )
    return "None: every one is called something else." if name == "hits" else "None: every one is called so."


def _by_any(view: View, genre: str) -> tuple[int, int, int]:
    return query.any_listed(
        view.run, view.selection.but(**{**WHOLE, "actual": (genre,), "scoring": "strict"})
    )


def _matrix(view: View) -> np.ndarray:
    return query.confusion_matrix(view.run, view.selection.but(**WHOLE))


def _span(interval: tuple[float, float], posters: int) -> str:
    return (
        "" if math.isnan(interval[0]) else f"{100 * interval[0]:.0f}–{100 * interval[1]:.0f}, of {posters:,}"
    )


def _concerns(view: View, finding: Finding) -> bool:
    """Whether a finding names a genre of the page."""
    named = {
        *finding.numbers.values(),
        *finding.selection.get("actual", ()),
        *finding.selection.get("predicted", ()),
    }
    return not named.isdisjoint(shown(view))


def _number(value: float) -> float | None:
    return None if math.isnan(value) else float(value)


register(
    Page(
        path="/genres/<genre>",
        name="Genres",
        order=30,
        lead="What a genre is taken for, what is taken for it, and the posters that show it best.",
        parts=("tabs", "kpis", "rows"),
        skeleton=skeleton,
        data=data,
        fill=fill,
        report=Report(title=lambda view: " and ".join(shown(view)), concerns=_concerns),
    )
)
