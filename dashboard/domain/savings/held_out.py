"""The held-out posters of a run, counted where they lie, as Evidence."""

import numpy as np

from dashboard.domain.runs import database, query
from dashboard.domain.runs.manifest import probability_column
from dashboard.domain.runs.predicate import right, truth
from dashboard.domain.runs.store import Run
from dashboard.domain.savings.evidence import Evidence, gather
from dashboard.domain.selection import Scoring, Selection

MOST_STEPS = 16_384
STEPS = 4_096


def held_out(run: Run, scoring: Scoring, shown: int, split: float | None = None) -> Evidence:
    """The posters of a run that have a label and a confidence; what is right follows the scoring.

    `hit`: the genre that a poster counts under is among the first `shown`, by probability, else by top3, else the
    first guess itself. In a run of more than MOST_STEPS posters, confidences are lowered to the least of their step
    of 1/STEPS; what is computed at the steps, and at the threshold `split`, stays exact.
    Raises UserError where there is no such poster.
    """
    whole = Selection(scoring=scoring)
    step = "confidence" if query.count(run, whole) <= MOST_STEPS else _step(split)
    fields = (
        f"{step} AS _step, min(confidence) AS _s, {place(run, truth(scoring))} AS _t, "
        f"{place(run, 'predicted')} AS _p, {right(scoring)} AS _r, {hit(run, scoring, shown)} AS _h, count(*) AS _n"
    )
    known = "AND confidence IS NOT NULL AND _t IS NOT NULL AND _p IS NOT NULL GROUP BY _step, _t, _p, _r, _h"
    found = database.arrays(run, whole, fields, known)
    _, steps = np.unique(found["_step"], return_inverse=True)
    least = np.full(steps.max(initial=-1) + 1, np.inf, np.float32)
    np.minimum.at(least, steps, found["_s"])
    return gather(run.genres, least[steps], *(found[name] for name in ("_t", "_p", "_h", "_r", "_n")))


def place(run: Run, genre: str) -> str:
    """SQL for the place of a genre among the run's, from 0; null for another genre."""
    return f"(list_position([{', '.join(_text(genre) for genre in run.genres)}], {genre}) - 1)"


def hit(run: Run, scoring: Scoring, shown: int) -> str:
    """SQL: fewer than `shown` genres come before the true one; of equally probable ones the earlier in order.

    Where nothing but the first guess is known, the list is taken to hold that alone.
    """
    columns = [database.quoted(probability_column(genre)) for genre in run.genres]
    genre = truth(scoring)
    cases = (f"WHEN {_text(name)} THEN {p}" for name, p in zip(run.genres, columns, strict=True))
    mine, mine_at = f"(CASE {genre} {' '.join(cases)} END)", place(run, genre)
    before = [f"({p} > {mine} OR ({p} = {mine} AND {k} < {mine_at}))::INT" for k, p in enumerate(columns)]
    listed = f"list_position(top3, {genre}) <= {int(shown)}"
    return f"coalesce({' + '.join(before)} < {int(shown)}, {listed}, {right(scoring)}, FALSE)"


def _step(split: float | None) -> str:
    floor = f"floor(confidence::DOUBLE * {STEPS}) * 2"
    return floor if split is None else f"{floor} + (confidence >= {split!r}::FLOAT)::INT"


def _text(value: str) -> str:
    """A text in SQL."""
    return "'" + value.replace("'", "''") + "'"
