"""A page as it stands on paper: its own skeleton and parts with the charts in place, and nothing left to click.

What only a screen has a use for is left out; links become their words, fields what they hold, and pictures lie within
the file. What a mark explains when it is pointed at is collected, to be told at the end.
"""

import base64
import re
from typing import Any
from urllib.parse import unquote, urlsplit

from dash import dcc
from dash.development.base_component import Component

from dashboard.api.thumbnails import drawn
from dashboard.components import html
from dashboard.components.chart_card import graph_id, idle_filters, offered
from dashboard.domain.errors import UserError
from dashboard.domain.runs import query
from dashboard.domain.runs.pictures import picture_of
from dashboard.domain.selection import NOTHING, Selection
from dashboard.figures.registry import Chart, why_empty
from dashboard.figures.theme import Figure
from dashboard.view import View

PICTURE_WIDTH = 160
# Classes of what only a screen has a use for: tools, ways to elsewhere, places that the browser fills.
LEFT_OUT = {
    *(
        "tip",
        "see",
        "step",
        "tool",
        "card-tools",
        "pager",
        "group-ways",
        "pop",
        "savings-handle",
        "savings-axes",
        "savings-kept",
    ),
    *("genre-tabs", "compare-choice"),
}
KEPT = ("id", "className", "style", "scope", "colSpan", "rowSpan", "alt")
# Sentences that ask for something to be done on the page.
ASKS = re.compile(r"(?:(?<=[.?!:] )|^)(?:Click|Drag|Remove|Take a filter off|Choose|See below)\b.*?\.(?: |$)")


class Paper:
    """Turns what a page is made of into plain elements.

    `figures` are the charts met, by id; `terms` what marks explained, each with what it was said of.
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self.figures: dict[str, Figure] = {}
        self.terms: dict[str, str] = {}
        self._places: dict[str, Any] = {}
        self._nothing_for: set[str] = set()
        self._wide: set[str] = set()

    def page(self, key: str, charts: list[Chart], skeleton: list[Component], places: dict[str, Any]) -> Any:
        """A page's skeleton with its places filled: `places` holds what belongs to an element, by its id."""
        self._places = dict(places)
        for chart in charts:
            self._chart(graph_id(key, chart), chart)
        return self.plain(skeleton)

    def chart(self, chart: Chart) -> html.Section | None:
        """A chart by itself: its title, its question, its drawing; None where this run has nothing for it."""
        name = graph_id("report", chart)
        self._chart(name, chart)
        if chart.name in self._nothing_for:
            return None
        head = html.Header(html.H2(chart.title))
        self._term(chart.help, chart.title)
        question = html.P(chart.question, className="question")
        body = [head, question, *self._places.get(f"{name}-controls", []), dcc.Graph(id=name)]
        return self.plain(html.Section(body, className="card chart-card", **{"data-chart": chart.name}))

    def plain(self, part: Any) -> Any:
        """The same as elements and words that need no program; None where nothing of it is left."""
        if isinstance(part, str):
            return ASKS.sub("", part).removesuffix(" ›")
        if isinstance(part, list | tuple):
            self._explain(part)
            asked = map(_asked, part, [None, *part])
            return [kept for item in asked if (kept := self.plain(item)) is not None]
        if not isinstance(part, Component):
            return part
        unused = getattr(part, "data-chart", None) in self._nothing_for
        return None if unused or _is_left_out(part) else self._element(part)

    def _element(self, part: Component) -> Component | None:
        given = {name: value for name in KEPT if (value := getattr(part, name, None))}
        name, kind = getattr(part, "id", None), part._type
        if kind == "Graph":
            return self._places.get(str(name))
        if kind == "Details":
            folded, *rest = part.children
            head = html.Span if "switch" in _classes(part) else html.H2
            return html.Div(self.plain([head(folded.children), *rest]), **given)
        if kind == "Input":
            return html.Span(str(getattr(part, "value", "") or "–"), className="value")
        if kind == "Img":
            return self._picture(part)
        if getattr(part, "data-chart", None) in self._wide:
            given["className"] += " wide"
        if "poster-title" in given.get("className", ""):
            return html.Div(part.children, **given)  # a film may be called anything
        inner = self._places.get(str(name), getattr(part, "children", None))
        if "choices" in given.get("className", "").split():
            inner = _chosen(inner)
        children = (
            None if inner is None else self.plain(inner if isinstance(inner, list | tuple) else [inner])
        )
        if not children and kind not in ("Td", "Th", "Br") and "style" not in given:
            return None
        return _MADE.get(kind, getattr(html, kind, html.Div))(children, **given)

    def _chart(self, name: str, chart: Chart) -> None:
        """Draws a chart, or says why there is nothing to draw."""
        table = chart.feed(self.view)
        if (chart.only and not chart.only(self.view)) or not (len(table) or self.view.run.has_labels):
            self._nothing_for.add(chart.name)
        elif len(table):
            self.figures[name] = chart.draw(table, self.view)
            self._places[name] = html.Div(id=name, className="chart", style={"height": f"{chart.height}px"})
            self._places[f"{name}-controls"] = words = self._shown_as(chart)
            if words:  # amounts and shares take more room than the posters that the card is made for
                self._wide.add(chart.name)
        else:
            self._places[name] = html.P(ASKS.sub("", why_empty(chart, table, self.view)), className="empty")

    def _shown_as(self, chart: Chart) -> list[Component]:
        """Which of the choices of its card a chart is drawn by, where it is not the usual one."""
        words = []
        for choice in offered(chart, self.view):
            value = choice.chosen or getattr(self.view.selection, choice.name)
            if value in choice.offered and value != getattr(NOTHING, choice.name):
                asked = "Shown" if choice.label == chart.title else choice.label
                words.append(f"{asked}: {choice.offered[value].removeprefix('− ')}.")
        shown = [html.P(" ".join(words), className="question")] if words else []
        return shown + idle_filters(chart, self.view)

    def _explain(self, parts: list | tuple) -> None:
        """What a mark says of what stands before it."""
        for mark in parts:
            if "tip" in _classes(mark):
                self._term(mark.children[1].children, _words(parts[0]).strip())

    def _term(self, meaning: str, label: str) -> None:
        """Kept once, however often it is said: of two genres side by side, the first."""
        self.terms.setdefault(ASKS.sub("", meaning), label)

    def _picture(self, image: Component) -> Component:
        """A poster's picture within the file; where it cannot be read, its name."""
        source = urlsplit(image.src)
        if source.scheme == "data":
            return html.Img(src=image.src, alt=image.alt, className=getattr(image, "className", ""))
        name = unquote(source.path.rsplit("/", 1)[-1])
        poster = query.poster(self.view.run, Selection(), name)
        file = picture_of(self.view.run, poster, self.view.settings.posters) if poster else None
        try:
            if file is None:
                raise UserError("There is no picture.")
            code = base64.b64encode(drawn(file, PICTURE_WIDTH)).decode()
        except UserError:
            return html.Div(html.Div(name, className="no-picture-name"), className="no-picture")
        return html.Img(src=f"data:image/webp;base64,{code}", alt="")


# What a link or a thing that folds is made of on paper.
_MADE: dict[str, Any] = {"A": html.Span, "Part": html.Div}


def _classes(part: Any) -> list[str]:
    return (getattr(part, "className", "") or "").split() if isinstance(part, Component) else []


def _is_left_out(part: Component) -> bool:
    hidden = part._type == "Button" or getattr(part, "hidden", False)
    return hidden or not LEFT_OUT.isdisjoint(_classes(part))


def _asked(row: Any, before: Any) -> Any:
    """A row of choices after its question, where neither it nor what stands before it asks: an answer alone, without
    those that it was chosen from, says nothing."""
    label = getattr(row, "aria-label", None) if "choices" in _classes(row) else None
    if (
        getattr(row, "role", None) != "group"
        or not label
        or label in (_words(before).strip(), _words(row.children[0]))
    ):
        return row
    return html.Div([html.Span(f"{label}: ", className="quiet"), *row.children], className=row.className)


def _chosen(links: Any) -> Any:
    """Of a row of choices the one in force, after the row's name."""
    chosen = [link for link in links or [] if "choice" not in _classes(link) or "chosen" in _classes(link)]
    return chosen if any("chosen" in _classes(link) for link in chosen) else None


def _words(part: Any) -> str:
    if isinstance(part, Component):
        return _words(getattr(part, "children", None))
    if isinstance(part, list | tuple):
        return " ".join(filter(None, map(_words, part)))
    return "" if part is None else str(part)
