"""Four answers: how much, how many go out untouched, at what risk, and what it is worth over the years."""

from typing import Any

from dashboard.components import html
from dashboard.components.kpi import kpi_row
from dashboard.components.savings_links import at_threshold, behind
from dashboard.components.savings_words import figure_words, live
from dashboard.components.tip import tip
from dashboard.domain.metrics.wording import number
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.verdict import dollars, percent
from dashboard.figures.savings_behind import at
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
        _three(view, words),
        _checked(view, case),
        "What tagging costs today less what it costs with the model: labour, mistakes and the model itself. The range "
        "comes from drawing the posters anew 2,000 times: of a plan that was not chosen on them it holds the true "
        "figure 19 times out of 20; the sentence above allows for the choice.",
        at_threshold(view),
    )


def _untouched(view: View, case: Case, words: dict[str, str]) -> html.Div:
    need = _needed(view, precision_needed(case.scenario))
    return _card(
        "Go out untouched",
        live("coverage", words),
        [live("untouched", words), " posters a year"],
        [behind(live("precision", words), at_threshold(view)), "; ", need],
        [behind(live("hours", words), at_threshold(view)), " hours of work saved a year"],
        "Coverage: posters at least as sure as the threshold, tagged without a person. How many of them are right is "
        "the precision of the automatic part; p* is what it must be for the next poster to pay off against a "
        "person without the list (Chow 1970).",
        at_threshold(view),
    )


def _risk(view: View, case: Case, words: dict[str, str]) -> html.Div:
    return _card(
        "Wrong in the end",
        live("error_rate", words),
        f"today {percent(case.scenario.error_by_hand, 1)}",
        [behind(live("wrong", words), at_threshold(view, outcome="wrong")), " wrong ones go out a year"],
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
        ["in cash ", behind(live("cash_saving", words), at_threshold(view)), " a year"],
        f"After {dollars(s.one_off_cost, case.currency)} once, at {number(100 * s.discount_rate, 4)} % a year. "
        "The payback leaves interest out.",
        "Net present value: the yearly savings, discounted, less the one-off cost. The cash view counts only labour "
        "that is no longer paid, and no mistakes. Paid back: the one-off cost over the yearly saving, "
        "not discounted.",
        at_threshold(view),
    )


def _needed(view: View, needed: float | None) -> Words:
    """p*, as what is asked of the posters that go out."""
    if needed is None:
        return "a mistake costs nothing here"
    if not 0 <= needed <= 1:
        return "any number pays off" if needed < 0 else "no number would pay off"
    words = f"{percent(needed, 1 if needed > 0.99 else 0)} must be, to beat a person unaided"
    return behind(words, at(view, round(needed, 6)))


def _three(view: View, words: dict[str, str]) -> Words:
    """The saving's three parts apart: labour can be measured, mistakes rest on what one costs."""
    out = at_threshold(view)
    links = {"labour_saved": out, "mistakes_saved": at_threshold(view, outcome="wrong"), "platform": out}
    labour, mistakes, model = (behind(live(name, words), link) for name, link in links.items())
    return ["labour ", labour, ", mistakes ", mistakes, ", model −", model]


def _checked(view: View, case: Case) -> Words:
    """What the best plan is worth on posters that it was not chosen on."""
    best = case.best
    if best.saving is None or case.study.curve.place(best.threshold) != case.place:
        return "At a threshold of your own choice."
    if best.threshold is None:
        return "No threshold saves more on posters that it was not chosen on."
    saved = behind(dollars(best.saving, case.currency), at(view, best.threshold))
    return [
        "On the posters that the threshold was chosen on, which flatters it. Chosen on one half, checked on the other, "
        "as the sentence above has it: ",
        saved,
        ".",
    ]


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
