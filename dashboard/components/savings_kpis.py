"""Four answers: how much, how many go out untouched, at what risk, and what it is worth over the years."""

from typing import Any

from dash import html

from dashboard.components.kpi import kpi_row
from dashboard.components.savings_links import at_threshold
from dashboard.components.savings_words import figure_words, live
from dashboard.components.tip import tip
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.verdict import dollars, percent
from dashboard.view import View

Words = Any  # a string, a component, or a list of both


def answers(view: View, case: Case) -> html.Div:
    words = figure_words(case)
    cards = (_saving, _untouched, _risk, _worth)
    return kpi_row([card(view, case, words) for card in cards])


def _saving(view: View, case: Case, words: dict[str, str]) -> html.Div:
    return _card(
        "Net saving a year",
        live("saving", words),
        ["95 %: ", live("interval", words)],
        _three(words),
        _checked(case),
        "What tagging costs today less what it costs with the model: labour, mistakes and the model itself. The range "
        "comes from drawing the posters anew 2,000 times: it holds the true figure 19 times out of 20.",
        at_threshold(view),
    )


def _untouched(view: View, case: Case, words: dict[str, str]) -> html.Div:
    needed = precision_needed(case.scenario)
    need = "a mistake costs nothing here" if needed is None else f"at least {percent(needed)} pay off"
    return _card(
        "Go out untouched",
        live("coverage", words),
        [live("untouched", words), " posters a year"],
        [live("precision", words), f"; {need}"],
        [live("hours", words), " hours of work saved a year"],
        "Coverage: posters at least as sure as the threshold, tagged without a person. How many of them are right is "
        "the precision of the automatic part; p* is what it must be for the next poster to pay off (Chow 1970).",
        at_threshold(view),
    )


def _risk(view: View, case: Case, words: dict[str, str]) -> html.Div:
    return _card(
        "Wrong in the end",
        live("error_rate", words),
        f"today {percent(case.scenario.error_by_hand, 1)}",
        [live("wrong", words), " wrong ones go out a year"],
        "The rest are people's own mistakes.",
        "The share of all posters that end with a wrong genre: the model's mistakes among those that go out, and "
        "people's among the rest.",
        at_threshold(view, outcome="wrong"),
    )


def _worth(view: View, case: Case, words: dict[str, str]) -> html.Div:
    s = case.scenario
    years = "1 year" if s.years == 1 else f"{s.years} years"
    return _card(
        f"Worth over {years}",
        live("npv", words),
        ["paid back: ", live("payback", words)],
        ["in cash ", live("cash_saving", words), " a year"],
        f"After {dollars(s.one_off_cost, case.currency)} once, at {100 * s.discount_rate:.4g} % a year.",
        "Net present value: the yearly savings, discounted, less the one-off cost. The cash view counts only labour "
        "that is no longer paid, and no mistakes.",
        at_threshold(view),
    )


def _three(words: dict[str, str]) -> Words:
    """The saving's three parts apart: labour can be measured, mistakes rest on what one costs."""
    labour, mistakes, model = (live(name, words) for name in ("labour_saved", "mistakes_saved", "platform"))
    return ["labour ", labour, ", mistakes ", mistakes, ", model −", model]


def _checked(case: Case) -> str:
    """What the best threshold is worth on posters that it was not chosen on."""
    best = case.best
    if best.saving is None or case.study.curve.place(best.threshold) != case.place:
        return "At a threshold of your own choice."
    return f"Chosen on one half, checked on the other: {dollars(best.saving, case.currency)}."


def _card(
    title: str, value: Words, beside: Words, compared: Words, sentence: Words, help: str, link: dict[str, str]
) -> html.Div:
    return html.Div(
        [
            html.Div([html.Span(title), tip(help)], className="kpi-title"),
            html.A(
                [html.Span(value, className="kpi-value"), html.Span(beside, className="kpi-interval")],
                className="kpi-figure",
                **link,
            ),
            html.Div(compared, className="kpi-compared"),
            html.Div(sentence, className="kpi-sentence"),
        ],
        className="card kpi",
    )
