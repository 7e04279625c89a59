"""The 2025 workbook's sum, exactly, and what is wrong with it."""

import math

from dash import html
from dash.development.base_component import Component

from dashboard.domain.savings.alternatives import (
    WORKBOOK_SCENARIO,
    WORKBOOK_WRONG,
    Workbook,
    accuracy_of,
    workbook,
)
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.selection import Selection
from dashboard.urls import href
from dashboard.view import BASELINE, View, baseline_run


def as_in_2025(view: View, case: Case) -> list[Component]:
    """The sum of the 2025 run, and the same sum for the run shown where it is another."""
    here = workbook(accuracy_of(case.study.curve))
    columns = {"This run" if view.run.id != BASELINE else "2025 baseline": here}
    before = baseline_run(view)
    if before is not None:
        theirs = case_of(before, Selection(), view.store)
        columns = {"2025 baseline": workbook(accuracy_of(theirs.study.curve)), **columns}
    head = [html.Th(text, scope="col") for text in ("Part of the sum", *columns)]
    lines = [_sentences(found) for found in columns.values()]
    rows = [
        html.Tr([html.Th(name, scope="row"), *(html.Td(line[name]) for line in lines)]) for name in lines[0]
    ]
    link = html.A("Open the 2025 run", href=href("/savings", Selection(run=BASELINE)), className="see")
    return [
        html.Table([html.Thead(html.Tr(head)), html.Tbody(rows)], className="figures"),
        html.P([html.Strong("What is wrong with it. "), WORKBOOK_WRONG, link if before else ""]),
    ]


def workbook_figures(found: Workbook) -> dict[str, float]:
    return found._asdict()


def _sentences(found: Workbook) -> dict[str, str]:
    """The workbook cuts the half dollar off what is saved, and rounds what is left."""
    s = WORKBOOK_SCENARIO
    each = s.hourly_rate * s.seconds_by_hand / 3600
    return {
        f"By hand: {s.posters_per_year:,.0f} posters × ${each:.2f}": f"${found.by_hand:,.0f}",
        "Right": f"{found.right:,.0f} ({100 * found.right / s.posters_per_year:.2f} %)",
        "“Saved”": f"${math.floor(found.saved):,}",
        "Left": f"${math.floor(found.left + 0.5):,}",
        "Revenue at risk: 1,000 titles × $1,000,000 × 4 %": f"${found.at_risk / 1e6:,.0f}M",
    }
