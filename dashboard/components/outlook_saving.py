"""The savings page of a run without labels: what it promises, and the way to the calculator behind it."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.notice import empty
from dashboard.components.outlook_kpis import outlook_kpis, promised_worth
from dashboard.domain.savings.verdict import dollars, interval_words
from dashboard.view import View


def promised_saving(view: View, problem: str) -> list[Component]:
    """The promise in a sentence and the key figures; `problem` says why there is no calculation of this run's own."""
    found = promised_worth(view)
    if found is None:
        return [html.Div([empty(problem), outlook_kpis(view)], className="promised-saving")]
    span = interval_words(*found.promised.interval, found.currency)
    judged = found.judged.manifest.title
    sentence = html.P(
        [
            html.Strong("A promise, not a measurement. "),
            "Nobody knows the genres of these posters, so nothing of this run can be weighed. With confidence worth "
            f"what it proved to be worth on “{judged}”, posters like these should save "
            f"{dollars(found.promised.saving, found.currency)} a year ({span}). ",
            html.A(
                f"See the calculation on “{judged}” ›",
                href=view.link("/savings", run=found.judged.id, vs=None),
                className="see",
            ),
        ],
        className="savings-verdict",
    )
    return [html.Div([sentence, outlook_kpis(view)], className="promised-saving")]
