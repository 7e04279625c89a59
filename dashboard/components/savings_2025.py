"""The 2025 workbook's sum, exactly, and what is wrong with it."""

import math

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import behind
from dashboard.domain.savings.alternatives import (
    WORKBOOK_SCENARIO,
    WORKBOOK_WRONG,
    Workbook,
    accuracy_of,
    workbook,
)
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.selection import Outcome, Selection
from dashboard.urls import href
from dashboard.view import BASELINE, View, baseline_run

PERCENT = "\N{NO-BREAK SPACE}%"
Line = tuple[str, Outcome | None]  # a figure, and which posters stand behind it; None is all of them


def as_in_2025(view: View, case: Case) -> list[Component]:
    """The sum of the 2025 run, and the same sum for the run shown where it is another."""
    sums = {
        "This run" if view.run.id != BASELINE else "2025 baseline": workbook(accuracy_of(case.study.curve))
    }
    runs = {title: view.selection.cleared() for title in sums}
    before = baseline_run(view)
    if before is not None:
        theirs = case_of(before, Selection(), view.store)
        sums = {"2025 baseline": workbook(accuracy_of(theirs.study.curve)), **sums}
        runs["2025 baseline"] = Selection(run=BASELINE)
    head = [html.Th(text, scope="col") for text in ("Part of the sum", *sums)]
    lines = {title: _sentences(found) for title, found in sums.items()}
    rows = [
        html.Tr([html.Th(name, scope="row"), *(_cell(lines[title][name], runs[title]) for title in sums)])
        for name in _sentences(next(iter(sums.values())))
    ]
    links = [html.A("Its inputs on this page ›", href=_its_inputs(view), className="see")]
    if before is not None:
        links.append(
            html.A("Open the 2025 run ›", href=href("/savings", Selection(run=BASELINE)), className="see")
        )
    return [
        html.Table([html.Thead(html.Tr(head)), html.Tbody(rows)], className="figures sum-of-2025"),
        html.P([html.Strong("What is wrong with it. "), WORKBOOK_WRONG]),
        html.P([links[0], " ", *links[1:]]),
    ]


def _cell(line: Line, run: Selection) -> html.Td:
    words, outcome = line
    return html.Td(behind(words, href("/posters", run.but(outcome=outcome, sort="sure"))))


def _its_inputs(view: View) -> str:
    """The page with the workbook's inputs: nobody errs, mistakes and the model are free."""
    values = WORKBOOK_SCENARIO.model_dump(exclude_unset=True) | {"assisted": "no"}
    return view.query(plan=tuple((name, str(value)) for name, value in values.items()))


def workbook_figures(found: Workbook) -> dict[str, float]:
    return found._asdict()


def _sentences(found: Workbook) -> dict[str, Line]:
    """The workbook cuts the half dollar off what is saved, and rounds what is left."""
    s = WORKBOOK_SCENARIO
    each = s.hourly_rate * s.seconds_by_hand / 3600
    return {
        f"By hand: {s.posters_per_year:,.0f} posters × ${each:.2f}": (f"${found.by_hand:,.0f}", None),
        "Right": (f"{found.right:,.0f} ({100 * found.right / s.posters_per_year:.2f}{PERCENT})", "right"),
        "“Saved”": (f"${math.floor(found.saved):,}", "right"),
        "Left": (f"${math.floor(found.left + 0.5):,}", "wrong"),
        f"Revenue at risk: 1,000 titles × $1,000,000 × 4{PERCENT}": (
            f"${found.at_risk / 1e6:,.0f}M",
            "wrong",
        ),
    }
