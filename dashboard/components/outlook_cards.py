"""What a run without labels is held against, whether it has moved, and its posters like nothing known."""

from dashboard.components import html
from dashboard.components.notice import empty, notice
from dashboard.components.poster_card import poster_grid
from dashboard.components.tip import tip
from dashboard.domain.metrics.moves import Move
from dashboard.domain.metrics.outlook import Outlook
from dashboard.domain.metrics.wording import percent
from dashboard.domain.outlook import outlook, reference
from dashboard.domain.runs import query
from dashboard.domain.runs.reference import reference_of
from dashboard.domain.runs.strange import Strange, strangest, why_not
from dashboard.view import View

IN_A_ROW = 6
NAMES = {"genres": "Called genres", "confidence": "How sure", "pictures": "Look of the posters"}
GRADES = {
    "within chance": "No: within chance",
    "small": "Yes, but little",
    "clear": "Yes: it has moved",
    "far": "Yes: it has moved far",
}
READING = (
    "An index under 0.1 is no matter, over 0.25 it is a large move. Of pairs of posters, one of each run, half are "
    "told apart by luck."
)
HELP = (
    "Each row tests whether both runs could come from one source: genres and confidence by permutation, the look "
    "of the posters by the energy test on a sample of their embeddings. p is how often chance alone would show as "
    "large a difference, corrected for the number of tests (Holm). The size is the population stability "
    "index, for the look how often a pair of posters, one of each run, is told apart by which run it is nearer to."
)


def held_against(view: View) -> html.Div:
    """Which run this one is compared with, and the switch to another."""
    chosen, standard = reference(view.run, view.selection), reference_of(view.run)
    runs, _ = view.store.readable()
    links = [
        html.A(
            run.manifest.title,
            href=view.query(vs=None if run == standard else run.id),
            className="choice chosen" if run == chosen else "choice",
            **({"aria-current": "true"} if run == chosen else {}),
        )
        for run in runs
        if run != view.run
    ]
    words = "held against" if chosen else "No judged run of the same model is here. Hold it against:"
    said = html.Span([html.Strong(view.run.manifest.title), f" {words}"])
    choices = html.Div(links, className="choices", role="group", **{"aria-label": "Held against"})
    return html.Div([said, choices], className="compare-choice")


def moved(view: View) -> html.Section:
    """The tests, one row each, and why a thing was not tested."""
    found = outlook(view.run, view.selection)
    head = html.Div([html.H2("Has anything moved?"), tip(HELP)], className="card-title")
    body = (
        _table(found)
        if found.moves
        else empty("There is nothing to hold this run against: choose a run above.")
    )
    read = html.P(READING, className="question") if found.moves else ""
    notes = [notice(sentence) for sentence in found.untested]
    return html.Section([head, body, read, *notes], className="card", **{"aria-label": "Has anything moved?"})


def strange(view: View) -> html.Section:
    """The posters least like anything known that fit the filters, and the way to the others."""
    other = reference(view.run, view.selection)
    found = strangest(view.run, other) if other else None
    shown = view.selection.but(sort="strange")
    posters = query.posters(view.run, shown, IN_A_ROW) if found else []
    words = (
        f"Farthest from every poster of “{other.manifest.title}”{_among(view, found)}. Of {found.sampled:,} measured, "
        f"{found.beyond:,} lie "
        f"farther than 99 % of those lie from one another; by chance it would be about {found.sampled / 100:,.0f}."
        if found and other
        else ""
    )
    head = html.Header(
        [
            html.Div([html.H2("Least like anything known"), html.P(words, className="question")]),
            html.A("See all ›", href=view.link("/posters", sort="strange"), className="see") if found else "",
        ]
    )
    nothing = why_not(view.run, other) or "No posters fit these filters. Remove one above, or clear all."
    return html.Section(
        [head, poster_grid(view, posters) if posters else empty(nothing)],
        className="card strip",
        **{"aria-label": "Least like anything known"},
    )


def _among(view: View, found: Strange) -> str:
    whole = found.sifted == view.run.manifest.posters
    return "" if whole else f", found among {found.sifted:,} of {view.run.manifest.posters:,} posters"


def _table(found: Outlook) -> html.Div:
    head = html.Tr([html.Th(words, scope="col") for words in ("Tested", "Size", "More than chance?")])
    body = [html.Tr([html.Th(NAMES[move.what], scope="row"), *_cells(move)]) for move in found.moves]
    table = html.Table([html.Thead(head), html.Tbody(body)], className="figures")
    return html.Div(table, className="scroll", tabIndex=0)


def _cells(move: Move) -> list[html.Td]:
    size = (
        f"{percent(max(move.size, 0.5))} told apart" if move.what == "pictures" else f"index {move.size:.2f}"
    )
    p = "under 0.01" if move.p < 0.01 else f"{move.p:.2f}"
    return [html.Td(size), html.Td(f"{GRADES[move.grade]} (p {p})")]
