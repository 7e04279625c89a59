"""The commonest orders of the first three guesses."""

import pandas as pd

from dashboard.domain.metrics.wording import counted
from dashboard.domain.runs import query
from dashboard.figures.registry import chart
from dashboard.figures.theme import GRID, NEUTRAL, RIGHT, WRONG, Figure, bar, figure, note, said
from dashboard.view import View

MOST = 9
WORDS = {"right": "right", "wrong": "wrong", "not_known": "of which it is not known"}
OUTCOMES = {"right": RIGHT, "wrong": WRONG, "not_known": NEUTRAL}


def by_pattern(view: View) -> pd.DataFrame:
    """One row a pattern: pattern, posters, of them right, wrong and without a label, share of the posters."""
    chosen = view.unmarked("pattern")
    whole = max(1, query.count(view.run, chosen))
    rows = [
        (pattern, posters, right, wrong, posters - right - wrong, posters / whole)
        for pattern, posters, right, wrong in query.patterns(view.run, chosen, MOST)
    ]
    return pd.DataFrame(rows, columns=["pattern", "posters", "right", "wrong", "not_known", "share"])


@chart(
    pages=("performance",),
    order=50,
    title="Patterns of the first three guesses",
    question="Does the model tell posters apart, or say the same to most? Click a bar to filter by it.",
    help="The three likeliest genres in their order. Where one order stands for most posters, the model hardly "
    "looks at them. The nine commonest are shown.",
    feed=by_pattern,
)
def patterns(table: pd.DataFrame, view: View) -> Figure:
    """Stacked bars, right first, only of the outcomes that there are; the share of all posters stands behind."""
    names = [pattern.replace(">", " > ") for pattern in table["pattern"]]
    bars = [
        bar(
            y=names,
            x=table[outcome],
            name=outcome.replace("_", " ").capitalize(),
            orientation="h",
            marker={
                "color": colour,
                "opacity": [_strength(view, pattern, outcome) for pattern in table["pattern"]],
            },
            customdata=[_link(view, pattern, outcome) for pattern in table["pattern"]],
            **said(
                [
                    f"{name}:<br>{counted(posters)} {WORDS[outcome]};<br>it is said to {100 * share:.1f} % of posters"
                    for name, posters, share in zip(names, table[outcome], table["share"], strict=True)
                ]
            ),
        )
        for outcome, colour in OUTCOMES.items()
        if table[outcome].any()
    ]
    shares = [
        note(
            f"{100 * share:.0f} %" if share >= 0.01 else "under 1 %",
            x=posters,
            y=name,
            xanchor="left",
            xshift=6,
        )
        for name, posters, share in zip(names, table["posters"], table["share"], strict=True)
    ]
    return figure(
        *bars,
        x={
            "title": "posters (share)",
            "showgrid": True,
            "gridcolor": GRID,
            "range": [0, 1.4 * table["posters"].max()],
        },
        y={"autorange": "reversed", "showgrid": False},
        barmode="stack",
        annotations=shares,
    )


def _link(view: View, pattern: str, outcome: str) -> str:
    """What a bar opens: the posters that it counts; no filter asks for those without a label."""
    if outcome == "not_known":
        return view.toggle_whole(pattern=pattern)
    return view.toggle(pattern=pattern, outcome=outcome)


def _strength(view: View, pattern: str, outcome: str) -> float:
    """Marks that the filter leaves out fade."""
    chosen = view.selection
    fits = chosen.pattern in (None, pattern) and chosen.outcome in (None, outcome)
    return 1.0 if fits else 0.3
