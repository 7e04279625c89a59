"""What the case comes to, in plain words, and what to be careful about."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.notice import notice
from dashboard.domain.errors import UserError
from dashboard.domain.savings.breakeven import precision_needed
from dashboard.domain.savings.case import Case, case_of
from dashboard.domain.savings.curve import augrc
from dashboard.domain.savings.outcome import Outcome
from dashboard.figures.savings_behind import at, automatic
from dashboard.view import View

NO_FILTERS = "Filters do not count here: the money is told of all posters of the run."

MARKS: dict[Outcome, tuple[str, str]] = {
    "saves": ("✓ It saves.", "good"),
    "saves with all out": ("✓ It saves.", "good"),
    "may be chance": ("! It cannot be told whether it saves.", "unsure"),
    "may not pay back": ("! It cannot be told whether it pays back.", "unsure"),
    "not earned back": ("✗ It does not pay back.", "bad"),
    "loses": ("✗ No saving,", "bad"),
}


def said(view: View, case: Case) -> list[Component]:
    """The verdict, the sentence on p*, and warnings."""
    sentence, (mark, tone) = case.verdict, MARKS[case.outcome]
    if case.own_loss:
        sign, tone = ("✗", "bad") if case.loses else ("!", "unsure")
        mark = f"{sign} {case.own_loss}"
    elif case.outcome == "loses":
        sentence = sentence.removeprefix("No saving, ")
    return [
        html.P(
            [html.Strong(mark), " ", sentence, " ", _posters(at(view, case.told_of))],
            className=f"savings-verdict {tone}",
        ),
        *[notice(text) for text in _notices(view, case)],
    ]


def worth(view: View) -> list[Component]:
    """The verdict for where no inputs stand beside it: with a link to them; empty where no poster is judged."""
    try:
        case = case_of(view.run, view.selection, view.store)
    except UserError:
        return []
    sentence, *_ = said(view, case)
    filtered = f" {NO_FILTERS}" if view.selection.is_filtered else ""
    costs = html.A("At which costs? ›", href=view.link("/savings"), className="see")
    sentence.children += [filtered, " ", costs]
    return [sentence]


def cautions(view: View, case: Case) -> Component:
    """What to read with the figures, each with the posters that it is told of."""
    area = f"Over all thresholds: AUGRC {augrc(case.study.curve.shares):.3f} (0 is best, 0.5 worst)."
    told = [sentence for sentence in (case.disagreement, *case.warnings, area) if sentence]
    links = {case.disagreement: at(view, _named(case)), case.unseen: automatic(view, case)}
    return html.Ul(
        [html.Li([said, " ", _posters(links.get(said, at(view, None)))]) for said in told],
        className="cautions",
    )


def _named(case: Case) -> float | None:
    """The threshold that theory names, None where it is never."""
    needed = precision_needed(case.scenario)
    return None if needed is None or needed > 1 else round(max(needed, 0), 6)


def _posters(link: str) -> html.A:
    return html.A("Its posters ›", href=link, className="see")


def _notices(view: View, case: Case) -> list[str]:
    return [*([NO_FILTERS] if view.selection.is_filtered else []), *case.wanted.notices]
