"""What is left of a page's elements on paper."""

from typing import Any

import pytest
from dash import dcc

from dashboard.components import html
from dashboard.components.markup import markup
from dashboard.components.part import Part
from dashboard.components.poster_card import poster_grid
from dashboard.components.tip import tip
from dashboard.domain.runs import query
from dashboard.domain.selection import Selection
from dashboard.figures.registry import charts_of
from dashboard.on_paper import Paper
from dashboard.pages.registry import page_named
from dashboard.settings import Settings
from dashboard.view import View, look


@pytest.fixture
def view(settings: Settings, store: Any) -> View:
    return look(settings, store, "")


@pytest.fixture
def paper(view: View) -> Paper:
    return Paper(view)


@pytest.mark.parametrize(
    ("part", "left"),
    [
        (html.A("12 ›", href="/posters", className="behind", title="more"), '<span class="behind">12</span>'),
        (html.Div([html.Button("PNG"), "kept"]), "<div>kept</div>"),
        (html.Div([html.A("See all ›", className="see")]), ""),
        (html.Div("secret", hidden=True), ""),
        (html.Label(["Rate", html.Input(value="45")]), '<label>Rate<span class="value">45</span></label>'),
        (html.P("Click at 0.5. Kept."), "<p>Kept.</p>"),
        (html.P("How many? Click a bar."), "<p>How many? </p>"),
        (
            html.P("Click the mark, at 0.5 or so"),
            "<p>Click the mark, at 0.5 or so</p>",
        ),  # no sentence: a name
        (
            html.Div(html.Div("Click.", className="poster-title")),
            '<div><div class="poster-title">Click.</div></div>',
        ),
        (html.Td([]), "<td></td>"),
        (html.Span(style={"width": "5%"}), '<span style="width: 5%"></span>'),
        (Part("page-none"), ""),
        (dcc.Graph(id="page-none"), ""),
    ],
)
def test_plain__what_only_a_screen_can_use_is_left_out(paper: Paper, part: Any, left: str) -> None:
    assert markup(paper.plain(part)) == left


def test_plain__of_choices_the_one_in_force(paper: Paper) -> None:
    links = [
        html.A(words, className=f"choice{on}") for words, on in (("by title", " chosen"), ("by year", ""))
    ]
    said = markup(paper.plain(html.Div(["Order ", *links], className="choices")))
    assert said == '<div class="choices">Order <span class="choice chosen">by title</span></div>'
    assert paper.plain(html.Div(links[1:], className="choices")) is None


@pytest.mark.parametrize(
    ("before", "left"),
    [
        (html.P("12 posters."), '<p>12 posters.</p><div class="choices"><span class="quiet">Order: </span>'),
        (html.Span("Order "), '<span>Order </span><div class="choices">'),
    ],
)
def test_plain__a_choice_stands_after_its_question(paper: Paper, before: Any, left: str) -> None:
    links = [html.A("by title", className="choice chosen"), html.A("by year", className="choice")]
    row = html.Div(links, className="choices", role="group", **{"aria-label": "Order"})
    said = markup(paper.plain(html.Div([before, row])))
    assert said == f'<div>{left}<span class="choice chosen">by title</span></div></div>'


def test_page__no_choice_of_the_savings_page_is_without_its_question(view: View, paper: Paper) -> None:
    page = page_named("savings")[0]
    said = markup(paper.plain(list(page.fill(view, page.data(view)).values())))
    assert (
        '<span class="quiet">Mix of genres: </span><span class="choice chosen">as in this run</span>' in said
    )
    assert '<span class="quiet">How inputs are drawn: </span>' in said


def test_plain__what_folds_is_open(paper: Paper) -> None:
    folded = html.Details([html.Summary("More"), html.P("all of it")], className="card")
    assert markup(paper.plain(folded)) == '<div class="card"><h2>More</h2><p>all of it</p></div>'


def test_plain__what_a_mark_explains_is_kept_once(paper: Paper) -> None:
    for genre in ("Drama", "Comedy"):
        paper.plain(html.Div([html.H2(f"{genre} found"), tip("Recall. Choose it above.")]))
    assert paper.terms == {"Recall. ": "Drama found"}


def test_page__places_are_filled_and_charts_stand_in_theirs(paper: Paper) -> None:
    chart = next(chart for chart in charts_of("performance") if chart.name == "confidence")
    skeleton = [Part("performance-kpis"), dcc.Graph(id="performance-confidence"), html.Div(id="drawn")]
    places = {"performance-kpis": html.P("12"), "drawn": "by a script"}
    said = markup(paper.page("performance", [chart], skeleton, places))
    assert said == (
        '<div id="performance-kpis"><p>12</p></div>'
        '<div id="performance-confidence" class="chart" style="height: 300px"></div>'
        '<div id="drawn">by a script</div>'
    )
    assert list(paper.figures) == ["performance-confidence"]


def test_chart__shown_in_another_measure_says_so_and_has_the_whole_width(
    view: View, settings: Settings, store: Any
) -> None:
    chart = next(chart for chart in charts_of("performance") if chart.name == "confusion-matrix")
    said = markup(Paper(look(settings, store, "?matrix=money&diagonal=hidden")).chart(chart))
    assert '<section class="card chart-card wide">' in said
    assert "Shown: in money a year. The diagonal: mistakes only." in said
    usual = markup(Paper(view).chart(chart))
    assert '<section class="card chart-card">' in usual
    assert "Shown" not in usual


def test_chart__says_why_it_is_empty(settings: Settings, store: Any) -> None:
    paper = Paper(look(settings, store, "?q=no+such+film"))
    chart = next(chart for chart in charts_of("performance") if chart.name == "patterns")
    assert '<p class="empty">No posters fit these filters. </p>' in markup(paper.chart(chart))
    assert paper.figures == {}


def test_plain__pictures_lie_within_and_missing_ones_are_named(
    view: View, paper: Paper, store: Any, tmp_path: Any
) -> None:
    posters = query.posters(view.run, Selection(), 1)
    assert 'src="data:image/webp;base64,' in markup(paper.plain(poster_grid(view, posters)))
    bare = look(Settings(data=view.settings.data, posters=tmp_path, run="small"), store, "")
    said = markup(Paper(bare).plain(poster_grid(bare, posters)))
    assert f'<div class="no-picture-name">{posters[0].poster}</div>' in said
