"""A threshold for each predicted genre, on demand, and what that adds."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import behind, planned
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wording import threshold_words
from dashboard.figures.savings_behind import at, posters_link
from dashboard.view import View


def by_genre(view: View, case: Case) -> list[Component]:
    if not case.wanted.by_genre:
        return [
            html.P("One threshold serves all genres, though the model may know some better than others."),
            html.A("Find one for each", href=planned(view, by_genre="yes"), className="step"),
        ]
    found = case.by_genre
    rows = [_row(view, genre, threshold) for genre, threshold in found.thresholds.items()]
    head = [html.Th(text, scope="col") for text in ("Called", "Goes out from", "Posters")]
    return [
        html.Table([html.Thead(html.Tr(head)), html.Tbody(rows)], className="figures"),
        html.P(_gain(case)),
        html.A("One for all is enough", href=planned(view, by_genre=None), className="step"),
    ]


def _row(view: View, genre: str, threshold: float | None) -> html.Tr:
    out = at(view, threshold, predicted=(genre,))
    wrong: Component | str = "always to a person"
    if threshold is None:
        out = posters_link(view, predicted=(genre,), sort="unsure")
    else:
        wrong = html.A(
            "its wrong ones", href=at(view, threshold, predicted=(genre,), outcome="wrong"), className="see"
        )
    cells = behind(threshold_words(threshold), out), wrong
    return html.Tr([html.Th(genre, scope="row"), *map(html.Td, cells)])


def _gain(case: Case) -> str:
    """The cross-fitted savings of both: on the posters they were chosen on, more thresholds always look better."""
    one, each = case.best.saving, case.by_genre.saving
    if one is None or each is None:
        return "There are too few posters to check it on others."
    more = each - one
    many, single = dollars(each, case.currency), dollars(one, case.currency)
    plan = "letting nothing go out" if case.best.threshold is None else "one for all"
    start = f"Checked on the other half they save {many} a year, {plan} {single}"
    if more <= 0:
        return f"{start}: not worth it here, the gain on the half they were chosen on does not come true."
    return f"{start}: {dollars(more, case.currency)} more."
