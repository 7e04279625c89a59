"""Posters without labels: what is promised of them, and whether the promise rests on posters like these."""

from collections.abc import Iterator

from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, Finding, Severity, rule
from dashboard.domain.metrics.outlook import Outlook
from dashboard.domain.metrics.wording import counted, percent

MATTERS = 0.05  # less of a drop is not worth a director's time


@rule(order=5, silent_under=ANSWERS | {"confidence"})
def promise_made(facts: Facts) -> Iterator[Finding]:
    """How many posters to expect right, and whether that is enough."""
    o = facts.outlook
    if o is None or o.yardstick is None or not o.promise.posters:
        return
    expected = percent(o.promise.expected, o.promise.interval)
    severity, title = _promise(o)
    text = (
        f"Nobody knows the genres of {counted(o.posters)}. Calls as sure as these were right on “{o.yardstick}” so "
        f"often that {expected} should be right here; there it was {percent(o.accuracy)}. A promise, not a measurement."
    )
    numbers = {"expected": o.promise.expected, "low": o.promise.interval.low, "high": o.promise.interval.high}
    yield Finding(
        "promise_made", severity, title, text, {**numbers, "stated": o.promise.stated}, "performance", {}
    )


@rule(order=5, silent_under=ANSWERS | {"confidence"})
def promise_unchecked(facts: Facts) -> Iterator[Finding]:
    """No judged run of the same model vouches for the confidences."""
    o = facts.outlook
    if o is None or o.yardstick is not None or not o.promise.posters:
        return
    yield Finding(
        "promise_unchecked",
        "notable",
        "Nobody has checked what this confidence is worth",
        f"Nobody knows the genres of {counted(o.posters)}. The model states a mean confidence of "
        f"{percent(o.promise.stated)}, but no judged run of the same model vouches for it.",
        {"stated": o.promise.stated, "posters": o.posters},
        "performance",
        {},
    )


@rule(order=6, silent_under=ANSWERS | {"confidence"})
def promise_in_doubt(facts: Facts) -> Iterator[Finding]:
    """The promise rests on posters that are clearly unlike these."""
    o = facts.outlook
    if o is None or o.yardstick is None or o.yardstick != o.reference:
        return
    grades = {move.what: move.grade for move in o.moves if move.what != "confidence" and move.matters}
    if not grades:
        return
    unlike = {"genres": "the mix of genres", "pictures": "the look of the posters"}
    what = " and ".join(unlike[name] for name in grades)
    yield Finding(
        "promise_in_doubt",
        "serious" if "far" in grades.values() else "notable",
        "The promise rests on posters unlike these",
        f"What confidence is worth was seen on “{o.yardstick}”; {what} moved since, by more than chance. Whether the "
        f"share right moved too, only labels can tell.",
        {str(name): str(grade) for name, grade in grades.items()},
        "posters",
        {"sort": "strange"} if "pictures" in grades else {"sort": "unsure"},
    )


def _promise(o: Outlook) -> tuple[Severity, str]:
    if o.promise.interval.low <= o.commonest:
        return "serious", "It promises no more than always saying one genre"
    if o.promise.interval.high < o.accuracy - MATTERS:
        return "notable", f"Fewer will be right than on “{o.yardstick}”"
    in_doubt = any(move.grade == "far" for move in o.moves)
    return "notable" if in_doubt else "good", f"{percent(o.promise.expected)} should be right"
