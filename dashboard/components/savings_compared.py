"""The plan against its alternatives, from the same posters and inputs."""

from dashboard.components import html
from dashboard.components.savings_links import at_threshold, behind, planned
from dashboard.components.savings_words import figure_words, live
from dashboard.components.tip import tip
from dashboard.domain.savings.alternatives import LABELS, told
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.plan import Money
from dashboard.domain.selection import Outcome
from dashboard.figures.savings_behind import posters_link
from dashboard.view import View

NOTES = {
    "by_hand": "Every poster by a person, unaided; no model is paid for.",
    "all_automatic": "Every poster goes out as the model calls it.",
    "assisted_only": "Every poster by a person who sees the model's list.",
    "perfect_gate": "Only right posters go out: nobody has such a gate. No plan can save more.",
    "as_in_2025": "The 2025 workbook's inputs and its perfect gate, with this run's accuracy. See below.",
}

# The posters behind a plan's saving and behind its wrong ones, by outcome; None is all of them.
BEHIND: dict[str, tuple[Outcome | None, Outcome | None]] = {
    "by_hand": (None, None),
    "all_automatic": (None, "wrong"),
    "assisted_only": (None, None),
    "perfect_gate": ("right", "wrong"),
    "as_in_2025": ("right", "wrong"),
}


def compared(view: View, case: Case) -> html.Table:
    """One row a plan: saving a year, and the share that ends wrong."""
    words = figure_words(case)
    mine = html.Tr(
        [
            html.Th(["This plan: ", behind(live("threshold", words), at_threshold(view))], scope="row"),
            html.Td(behind(live("saving", words), at_threshold(view))),
            html.Td(behind(live("error_rate", words), at_threshold(view, outcome="wrong"))),
        ],
        className="mine",
    )
    rows = [_row(view, case, name, spent) for name, spent in case.alternatives.items()]
    head = [html.Th(text, scope="col") for text in ("Plan", "A year", "Wrong")]
    return html.Table([html.Thead(html.Tr(head)), html.Tbody([mine, *rows])], className="figures compared")


def _row(view: View, case: Case, name: str, spent: Money) -> html.Tr:
    saved, wrong = told(name, spent, case.currency)
    out, amiss = (posters_link(view, outcome=outcome, sort="sure") for outcome in BEHIND[name])
    return html.Tr(
        [
            html.Th([html.A(LABELS[name], href=_link(view, name)), " ", tip(NOTES[name])], scope="row"),
            html.Td(behind(saved, out)),
            html.Td(behind(wrong, amiss)),
        ]
    )


def _link(view: View, name: str) -> str:
    """To the plan itself where a scenario can say it, else to the posters that it is about."""
    if name == "all_automatic":
        return planned(view, threshold="0")
    if name == "assisted_only":
        return planned(view, threshold="never", assisted=None)
    if name == "by_hand":
        return planned(view, threshold="never", assisted="no")
    return posters_link(view, outcome="right", sort="sure")
