"""The figures of a case as words. `assets/savings.js` has the same for dragging: change both together."""

from dashboard.components import html
from dashboard.domain.savings.case import Case
from dashboard.domain.savings.verdict import dollars, interval_words, percent
from dashboard.domain.savings.wording import threshold_words


def figure_words(case: Case) -> dict[str, str]:
    """Each live figure of the page by the name of its place (`data-out`)."""
    out, s, sign = case.outputs(), case.scenario, case.currency
    amounts = ("saving", "labour_saved", "mistakes_saved", "platform", "npv", "cash_saving")
    return {
        **{name: dollars(out[name] or 0, sign) for name in amounts},
        "interval": interval_words(*case.interval(), sign),
        "coverage": percent(case.shares.coverage),
        "untouched": f"{s.posters_per_year * case.shares.coverage:,.0f}",
        "precision": "none goes out"
        if out["precision"] is None
        else f"{percent(out['precision'])} of them right",
        "wrong": f"{s.posters_per_year * case.shares.wrong:,.0f}",
        "error_rate": percent(out["error_rate"] or 0, 1),
        "payback": payback_words(out["payback_years"]),
        "hours": f"{out['hours']:,.0f}".replace("-", "−"),
        "threshold": threshold_words(s.threshold),
    }


def live(name: str, words: dict[str, str]) -> html.Span:
    """A figure that follows the hand."""
    return html.Span(words[name], **{"data-out": name})


def payback_words(years: float | None) -> str:
    if years is None:
        return "never"
    return "at once" if years == 0 else "over 100 years" if years > 100 else f"{years:.1f} years"
