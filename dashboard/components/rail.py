"""The filter rail: links that put a filter on or take it off, and fields that propose one."""

from dashboard.components import html, terms
from dashboard.components.tip import tip
from dashboard.domain.runs import query
from dashboard.domain.runs.predicate import number_range
from dashboard.domain.selection import Selection
from dashboard.view import View

SURENESS = {"at least 80 % sure": (0.8, 1.0), "50–80 % sure": (0.5, 0.8), "under 50 % sure": (0.0, 0.5)}


def rail(view: View) -> list:
    """All filters of the run, with the number of posters that each would leave."""
    blocks = [_search(view)]
    if view.run.has_labels:
        blocks += [_genres(view, "actual", "Actual genre"), _outcomes(view)]
    blocks += [_genres(view, "predicted", "Called"), _sureness(view)]
    if view.run.has_labels and query.knows_genres(view.run):
        blocks.append(_scoring(view))
    if query.years(view.run, Selection()):
        blocks.append(_years(view))
    return blocks + [_column(view, column.name, column.label) for column in view.run.manifest.columns]


def _search(view: View) -> html.Div:
    field = html.Input(
        type="search",
        name="q",
        value=view.selection.q,
        placeholder="Title or file",
        className="field",
    )
    return _block("Search", [html.Label([html.Span("Title or file", className="sr-only"), field])])


def _genres(view: View, name: str, title: str) -> html.Div:
    counts = query.genre_counts(view.run, view.selection.but(**{name: ()}), name)
    chosen = getattr(view.selection, name)
    options = []
    for genre in view.run.genres:
        others = tuple(other for other in chosen if other != genre)
        after = others if genre in chosen else (*chosen, genre)
        options.append(_option(genre, view.query(**{name: after}), genre in chosen, counts.get(genre, 0)))
    return _block(title, options)


def _outcomes(view: View) -> html.Div:
    options = []
    for outcome in ("right", "wrong"):
        number = query.count(view.run, view.selection.but(outcome=outcome))
        on = view.selection.outcome == outcome
        options.append(_option(outcome.capitalize(), view.toggle(outcome=outcome), on, number))
    return _block("Right or wrong", options)


def _sureness(view: View) -> html.Div:
    options = []
    for words, span in SURENESS.items():
        number = query.count(view.run, view.selection.but(confidence=span))
        on = view.selection.confidence == span
        options.append(_option(words.capitalize(), view.toggle(confidence=span), on, number))
    chosen = view.selection.confidence
    low, high = [round(100 * end, 9) for end in chosen] if chosen else (None, None)
    return _block("How sure", [*options, _range("confidence", low, high, 0, 100, 5, ", %")])


def _scoring(view: View) -> html.Div:
    offered = {"strict": "The one label", "any": "Any listed genre"}
    options = [
        _option(words, view.query(scoring=name), view.selection.scoring == name)
        for name, words in offered.items()
    ]
    return _block("What counts as right", options, about=terms.COUNTS_AS)


def _years(view: View) -> html.Div:
    first, last = query.years(view.run, Selection())
    low, high = view.selection.year or (None, None)
    return _block("Year", [_range("year", low, high, first, last, 1)])


def _column(view: View, name: str, label: str) -> html.Div:
    column = view.run.manifest.column(name)
    mine = [value for key, value in view.selection.columns if key == name]
    if column is None or column.type == "text":
        field = html.Input(
            type="search",
            name=f"col.{name}",
            value=mine[0].removeprefix("~") if mine else "",
            placeholder="contains …",
            className="field",
        )
        return _block(label, [html.Label([html.Span(label, className="sr-only"), field])], fold=bool(mine))
    if column.type == "number":
        span = query.span(view.run, Selection(), name)
        low, high = (number_range(mine[0]) if mine else None) or (None, None)
        fields = (
            [_range(f"col.{name}", low, high, span[0], span[1], "any")]
            if span
            else ["no numbers in this run"]
        )
        return _block(label, fields, fold=bool(mine))
    options = []
    counts = query.values(view.run, view.selection.but(columns=_without(view, name)), name, 60)
    for value, number in counts:
        pair = (name, value)
        on = pair in view.selection.columns
        rest = tuple(other for other in view.selection.columns if other != pair)
        options.append(_option(value, view.query(columns=rest if on else (*rest, pair)), on, number))
    return _block(label, options, fold=bool(mine))


def _without(view: View, name: str) -> tuple[tuple[str, str], ...]:
    return tuple(pair for pair in view.selection.columns if pair[0] != name)


def _option(words: str, href: str, on: bool, number: int | None = None) -> html.A:
    """One component: the tick and the number are drawn by the style sheet, for what a page holds is what it costs
    the browser to fill it anew."""
    counted = {} if number is None else {"data-count": f"{number:,}"}
    return html.A(
        words,
        href=href,
        className="option on" if on else "option",
        role="checkbox",
        **{"aria-checked": "true" if on else "false", **counted},
    )


def _range(
    name: str,
    low: float | None,
    high: float | None,
    least: float,
    most: float,
    step: float | str,
    unit: str = "",
) -> html.Div:
    """Two number fields that navigate.js writes as one range, low-high; an empty end takes its bound.

    `unit` stands behind the name of each end.
    """
    ends = []
    for side, value, bound in (("from", low, least), ("to", high, most)):
        field = html.Input(
            type="number",
            name=f"{name}.{side}",
            value=value,
            min=least,
            max=most,
            step=step,
            placeholder=f"{bound:g}",
            className="field number-field",
        )
        ends.append(html.Label([html.Span(f"{side}{unit}"), field]))
    return html.Div(ends, className="range")


def _block(title: str, children: list, fold: bool | None = None, about: str = "") -> html.Div:
    """A heading and what belongs to it; `fold`: may be folded away, and whether it is open at first. `about` explains
    the heading."""
    body = html.Div(children, className="options", role="group", **{"aria-label": title})
    if fold is None:
        head = html.Div([html.H3(title), tip(about)], className="card-title") if about else html.H3(title)
        return html.Div([head, body], className="block")
    return html.Div(html.Details([html.Summary(title), body], open=fold), className="block")
