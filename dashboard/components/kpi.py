"""A key figure: value, interval, what it is compared with, and a plain sentence. The whole card is a link."""

from dashboard.components import html
from dashboard.components.tip import tip


def kpi(
    title: str, value: str, interval: str, compared: str, sentence: str, help: str, href: str
) -> html.Div:
    """A card for one number; `interval` says how sure it is, `compared` what it is measured against."""
    return html.Div(
        [
            html.Div([html.Span(title), tip(help)], className="kpi-title"),
            html.A(
                [html.Span(value, className="kpi-value"), html.Span(interval, className="kpi-interval")],
                href=href,
                className="kpi-figure",
                # In a list of links the figure stands without the title above it.
                **{"aria-label": _told(title, value, interval)},
            ),
            html.Div(compared, className="kpi-compared"),
            html.Div(sentence, className="kpi-sentence"),
        ],
        className="card kpi",
    )


def _told(title: str, value: str, interval: str) -> str:
    known = "not known" if value == "–" else value
    return f"{title}: {known}, {interval}" if interval else f"{title}: {known}"


def kpi_row(cards: list[html.Div]) -> html.Div:
    return html.Div(cards, className="kpis")
