"""Posters without labels against those of another run: what has moved by more than chance, and by enough to matter."""

from collections.abc import Iterator
from typing import Any

import numpy as np

from dashboard.domain.metrics.arrays import ratio
from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, Finding, Severity, rule
from dashboard.domain.metrics.moves import Move
from dashboard.domain.metrics.wording import listing, percent

SEVERITY: dict[str, Severity] = {"far": "serious", "clear": "notable"}


@rule(order=12, silent_under=ANSWERS)
def mix_moved(facts: Facts) -> Iterator[Finding]:
    """Other genres are called than in the reference, by more than chance and enough to matter."""
    o = facts.outlook
    move = o.move("genres") if o and o.same_model else None
    if o is None or move is None or not move.matters or o.called_there is None:
        return
    here, there = ratio(o.called, o.called.sum()), ratio(o.called_there, o.called_there.sum())
    k = int(np.argmax(np.abs(here - there)))
    yield _moved(
        "mix_moved",
        move,
        "The mix of genres has moved",
        f"{facts.genres[k]} is called for {percent(float(here[k]))} here and {percent(float(there[k]))} on "
        f"“{o.reference}”, the largest difference. {_size(move)}",
        {"genre": facts.genres[k], "here": float(here[k]), "there": float(there[k])},
        {"predicted": (facts.genres[k],)},
    )


@rule(order=13, silent_under=ANSWERS | {"confidence"})
def confidence_moved(facts: Facts) -> Iterator[Finding]:
    """The model is surer, or less sure, than on the reference."""
    o = facts.outlook
    move = o.move("confidence") if o and o.same_model else None
    if o is None or move is None or not move.matters:
        return
    less = o.promise.stated < o.stated_there
    yield _moved(
        "confidence_moved",
        move,
        f"The model is {'less sure' if less else 'surer'} than it was",
        f"Mean confidence is {percent(o.promise.stated)} here and {percent(o.stated_there)} on “{o.reference}”. "
        f"{_size(move)}",
        {"here": o.promise.stated, "there": o.stated_there},
        {"sort": "unsure" if less else "sure"},
    )


@rule(order=14, silent_under=ANSWERS | {"confidence"})
def pictures_moved(facts: Facts) -> Iterator[Finding]:
    """The posters look different to the model, whatever it calls them."""
    o = facts.outlook
    move = o.move("pictures") if o else None
    if o is None or move is None or not move.matters:
        return
    yield _moved(
        "pictures_moved",
        move,
        "The posters look different",
        f"Shown a poster of this run and one of “{o.reference}”, their embeddings tell which is which in "
        f"{percent(move.size)} of cases; 50 % would be chance. {_size(move)}",
        {"told": move.size},
        {"sort": "strange"},
    )


@rule(order=70, silent_under=ANSWERS | {"confidence"})
def nothing_moved(facts: Facts) -> Iterator[Finding]:
    """Everything that could be tested is as it was, or nearly so."""
    o = facts.outlook
    if o is None or not o.same_model or not o.moves or any(move.matters for move in o.moves):
        return
    names = {"genres": "called genres", "confidence": "confidence", "pictures": "the posters' look"}
    tested = listing(names[move.what] for move in o.moves)
    small = "" if all(move.grade == "within chance" for move in o.moves) else ", or too little to matter"
    yield Finding(
        "nothing_moved",
        "good",
        f"As on “{o.reference}”",
        f"Tested were {tested}: within chance{small}.",
        {move.what: move.p for move in o.moves},
        "performance",
        {},
    )


def _moved(
    name: str,
    move: Move,
    title: str,
    text: str,
    numbers: dict[str, float | str],
    selection: dict[str, Any],
) -> Finding:
    measured = {"p": move.p, "size": move.size, **numbers}
    return Finding(name, SEVERITY[move.grade], title, text, measured, "posters", selection)


def _size(move: Move) -> str:
    chance = "p under 0.01" if move.p < 0.01 else f"p = {move.p:.2f}"
    return (
        f"More than chance ({chance}), and {'a large move' if move.grade == 'far' else 'enough to matter'}."
    )
