"""What the draws of all inputs come to, in words: percentiles, the chance of a loss, and the posters behind it."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import behind, planned
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.chance import loss_words, percentiles
from dashboard.domain.savings.monte_carlo import DRAWS, SHAPES
from dashboard.domain.savings.verdict import dollars
from dashboard.domain.savings.wording import threshold_words
from dashboard.figures.savings_behind import automatic
from dashboard.view import View


def chance(view: View, case: Case) -> list[Component]:
    """The outcome, what was drawn, and the choice between the two ways to draw."""
    link = automatic(view, case)
    figures: list[Component | str] = [
        "Probability of a loss: ",
        html.Strong(behind(loss_words(case.chance.loss), link)),
    ]
    for name, amount in percentiles(case).items():
        figures += [f" · {name} ", behind(dollars(amount, case.currency), link)]
    return [html.P(figures), html.P(_behind(case, link), className="quiet"), _ways(view, case)]


def _behind(case: Case, link: str) -> list[Component | str]:
    """Which posters were drawn anew."""
    threshold = case.scenario.threshold
    which = (
        f"all {case.study.evidence.n:,} posters, which people tag"
        if threshold is None
        else f"the posters that go out from {threshold_words(threshold)} on"
    )
    return [
        "Behind it: ",
        behind(which, link),
        f". Each of the {DRAWS:,} draws takes posters and inputs anew.",
    ]


def _ways(view: View, case: Case) -> html.Div:
    links = [
        html.A(
            words,
            href=planned(view, draws=None if shape == "triangular" else shape),
            className="choice chosen" if case.wanted.draws == shape else "choice",
            **({"aria-current": "true"} if case.wanted.draws == shape else {}),
        )
        for shape, words in SHAPES.items()
    ]
    return html.Div(links, className="choices", role="group", **{"aria-label": "How inputs are drawn"})
