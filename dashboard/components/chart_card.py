"""The frame of every chart: title, question, help, PNG, CSV, keyboard. It is drawn once and filled in place."""

from typing import Any

from dash import dcc, no_update

from dashboard.components import html
from dashboard.components.notice import left_out
from dashboard.components.part import Part
from dashboard.components.tip import tip
from dashboard.figures.registry import Chart, Choice, why_empty
from dashboard.figures.theme import Figure, figure, note
from dashboard.view import View


def graph_id(page: str, chart: Chart) -> str:
    return f"{page}-{chart.name}"


def chart_card(page: str, chart: Chart) -> html.Section:
    """The card of a chart with an empty graph of its final height, so that nothing jumps."""
    key = graph_id(page, chart)
    return html.Section(
        [
            html.Header(
                [
                    html.Div([html.H2(chart.title), tip(chart.help)], className="card-title"),
                    html.Div(
                        [
                            html.Button(
                                "PNG", title="Save this chart as a picture", **_data("png", chart.name)
                            ),
                            html.A(
                                "CSV",
                                href=f"/api/v1/pages/{page}/charts/{chart.name}.csv",
                                title="Save the numbers behind this chart",
                                **_data("csv", chart.name),
                            ),
                        ],
                        className="card-tools",
                    ),
                ]
            ),
            html.P(chart.question, className="question"),
            Part(f"{key}-controls", className="controls"),
            dcc.Graph(
                id=key,
                figure=figure(height=chart.height),
                config={"displayModeBar": False, "responsive": True},
                style={"height": chart.height},
                className="chart",
            ),
        ],
        className="card chart-card wide" if chart.wide else "card chart-card",
        **{"data-chart": chart.name, "aria-label": chart.title},
    )


def filled(chart: Chart, view: View) -> tuple[Any, Any]:
    """The figure and the controls of a chart for a View; an empty table gives the sentence that says why.

    A chart that is hidden stays as it is.
    """
    if chart.only and not chart.only(view):
        return no_update, no_update
    table = chart.feed(view)
    drawn = chart.draw(table, view) if len(table) else _sentence(chart, why_empty(chart, table, view))
    return drawn, [*(choices(view, *choice) for choice in offered(chart, view)), *idle_filters(chart, view)]


def idle_filters(chart: Chart, view: View) -> list[html.P]:
    """The sentence on filters that the chart leaves out; none where it leaves out none."""
    idle = chart.idle(view) if chart.idle else ()
    words = [words for name, words, _ in view.selection.parts() if name in idle]
    return [html.P(left_out(words), className="question")] if words else []


def offered(chart: Chart, view: View) -> list[Choice]:
    """The choices that the card offers."""
    own = [Choice(*chart.choices, chart.title)] if chart.choices else []
    return own + (chart.more(view) if chart.more else [])


def choices(
    view: View, name: str, offered: dict[str, str], label: str, chosen: str | None = None
) -> html.Div:
    """A row of links of which one is chosen: values of the Selection's field `name` and their words."""
    chosen = chosen or getattr(view.selection, name)
    links = [
        html.A(
            words,
            href=view.query(**{name: value}),
            className="choice chosen" if value == chosen else "choice",
            **({"aria-current": "true"} if value == chosen else {}),
        )
        for value, words in offered.items()
    ]
    return html.Div(links, className="choices", role="group", **{"aria-label": label})


def _sentence(chart: Chart, why: str) -> Figure:
    hidden = {"visible": False}
    words = note(why, xref="paper", yref="paper", x=0.5, y=0.5)
    return figure(height=chart.height, x=hidden, y=hidden, annotations=[words])


def _data(name: str, value: str) -> dict[str, str]:
    return {f"data-{name}": value, "className": "tool"}
