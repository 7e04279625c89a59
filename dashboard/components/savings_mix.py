"""The customer's mix of genres: a table of shares, or as in another run; the posters it then rests on."""

from dash.development.base_component import Component

from dashboard.components import html
from dashboard.components.savings_links import behind, planned
from dashboard.domain.savings.case import Case
from dashboard.figures.savings_behind import posters_link
from dashboard.view import View


def mix(view: View, case: Case) -> list[Component]:
    e, weighting = case.study.evidence, case.study.weighting
    wanted = case.scenario.genre_shares
    rows = [
        html.Tr(
            [
                html.Th(genre, scope="row"),
                html.Td(behind(f"{count:,}", posters_link(view, actual=(genre,)))),
                html.Td(behind(f"{100 * count / e.n:.1f} %", posters_link(view, actual=(genre,)))),
                html.Td(_field(genre, count / e.n if wanted is None else wanted.get(genre, 0.0))),
            ]
        )
        for genre, count in zip(e.genres, e.genre_counts, strict=True)
    ]
    head = [html.Th(text, scope="col") for text in ("Genre", "Posters here", "Share here", "Yours, %")]
    problem = case.wanted.problems.get("genre_shares", "")
    effective = f"{e.n:,} posters"
    if weighting.effective_posters < e.n:
        effective += f", as telling as {weighting.effective_posters:,.0f} would be of this mix"
    return [
        html.Table([html.Thead(html.Tr(head)), html.Tbody(rows)], className="figures mix-table"),
        html.Div(problem, className="input-problem", role="alert"),
        html.P([behind(effective, posters_link(view)), "."], className="quiet"),
        html.Div(_as_in(view, case), className="choices", role="group", **{"aria-label": "Mix of genres"}),
    ]


def _field(genre: str, share: float) -> html.Div:
    field = html.Input(
        type="text",
        inputMode="decimal",
        name=f"mix.{genre}",
        value=f"{100 * share:.2f}",
        className="field",
    )
    label = html.Label([html.Span(f"Your share of {genre} in per cent", className="sr-only"), field])
    return html.Div(label, **{"data-genre": genre})


def _as_in(view: View, case: Case) -> list[Component]:
    here = case.scenario.genre_shares is None
    links: list[Component] = [
        html.A(
            "as in this run",
            href=planned(view, mix=None, genre_shares=None),
            className="choice chosen" if here else "choice",
        )
    ]
    runs, _ = view.store.readable()
    for run in runs:
        if run != view.run and set(run.genres) == set(view.run.genres):
            chosen = case.wanted.mix == run.id and not here
            links.append(
                html.A(
                    f"as in {run.manifest.title}",
                    href=planned(view, mix=run.id, genre_shares=None),
                    className="choice chosen" if chosen else "choice",
                )
            )
    return links
