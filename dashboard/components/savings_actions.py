"""What can be done with a case: choose the threshold, the currency, what counts as right; keep it as a file."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import planned
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.wanted import AXES, CURRENCIES
from dashboard.urls import search
from dashboard.view import View

SCORINGS = {"strict": "its one label", "any": "any listed genre"}


def actions(view: View, case: Case) -> list[Component]:
    query = search(view.selection)
    address = f"/api/v1/runs/{view.run.id}/savings"
    files = [
        html.A(
            "Excel",
            href=f"{address}.xlsx{query}",
            className="tool",
            title="A sheet whose results follow its inputs",
        ),
        html.A(
            "Print",
            href=f"{address}.html{query}",
            className="tool",
            target="_blank",
            title="One page to sign",
        ),
        html.A("All defaults", href=view.query(plan=()), className="tool"),
    ]
    return [
        html.Div(
            [_thresholds(view, case), _currencies(view, case), _scorings(view), *files],
            className="savings-actions",
        )
    ]


def axes(view: View, case: Case) -> list[Component]:
    """The two inputs of the heat map."""
    return [
        _menu(
            "Across: ",
            "across",
            INPUTS[case.wanted.across].label,
            _axis_links(view, "across", case.wanted.across),
        ),
        _menu("Up: ", "up", INPUTS[case.wanted.up].label, _axis_links(view, "up", case.wanted.up)),
    ]


def _thresholds(view: View, case: Case) -> html.Div:
    s, chose = case.scenario, case.wanted.chose_threshold
    offered = {
        "best": (planned(view, threshold=None), not chose),
        "all automatic": (planned(view, threshold="0"), chose and s.threshold == 0),
        "never": (planned(view, threshold="never"), chose and s.threshold is None),
    }
    links = [_choice(words, link, on) for words, (link, on) in offered.items()]
    return _group("Threshold", links)


def _currencies(view: View, case: Case) -> html.Div:
    offered = {sign: planned(view, currency=None if sign == "$" else sign.strip()) for sign in CURRENCIES}
    links = [_choice(sign.strip(), link, case.currency == sign) for sign, link in offered.items()]
    return _group("Currency of all amounts", links, "Nothing is converted: amounts are what you enter")


def _scorings(view: View) -> html.Div:
    links = [
        _choice(words, view.query(scoring=name), view.selection.scoring == name)
        for name, words in SCORINGS.items()
    ]
    return _group("Right is", links)


def _group(label: str, links: list[Component], title: str = "") -> html.Div:
    return html.Div(
        [html.Span(label, className="quiet"), *links],
        className="choices",
        role="group",
        title=title,
        **{"aria-label": label},
    )


def _choice(words: str, link: str, on: bool) -> html.A:
    current = {"aria-current": "true"} if on else {}
    return html.A(words, href=link, className="choice chosen" if on else "choice", **current)


def _axis_links(view: View, side: str, chosen: str) -> list[Component]:
    return [
        html.A(
            INPUTS[name].label,
            href=planned(view, **{side: name}),
            className="run-link here" if name == chosen else "run-link",
        )
        for name in AXES
    ]


def _menu(words: str, side: str, chosen: str, links: list[Component]) -> html.Details:
    summary = html.Summary([html.Span(words, className="quiet"), chosen])
    return html.Details([summary, html.Div(links, className="pop axis-pop")], className="switch")
