"""How good, compared with what."""

from collections.abc import Iterator

import numpy as np

from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, Finding, Severity, rule
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import about, counted, percent, points


@rule(order=5, silent_under=ANSWERS | {"actual"})
def against_commonest(facts: Facts) -> Iterator[Finding]:
    """Accuracy against always answering the commonest genre, and against guessing."""
    if (facts.actual > 0).sum() < 2:
        return  # of one genre's posters, naming it is always right
    share, interval = float(facts.actual_share.max()), facts.accuracy_interval
    genre = facts.genres[int(np.argmax(facts.actual))]
    verdict, severity = _verdict(share, interval.low, interval.high)
    rival = f"always answering “{genre}”"
    yield Finding(
        "against_commonest",
        "good" if severity == "good" else "serious",
        f"{verdict.capitalize()} than {rival}",
        f"{percent(facts.accuracy, interval)} of {counted(facts.posters)} are right, "
        f"{about(facts.accuracy)}. {rival[0].upper()}{rival[1:]} would be right for {percent(share)}, "
        f"guessing for {percent(1 / len(facts.genres))}.",
        {"accuracy": facts.accuracy, "commonest": share, "chance": 1 / len(facts.genres), "genre": genre},
        "performance",
        {},
    )


@rule(order=6)
def against_baseline(facts: Facts) -> Iterator[Finding]:
    """Accuracy of all posters against that of the 2025 workbook."""
    base, interval = facts.baseline_accuracy, facts.accuracy_interval
    if base is None or not facts.posters or facts.filtered_by:
        return
    verdict, severity = _verdict(base, interval.low, interval.high)
    gap = points(facts.accuracy - base, (interval.low - base, interval.high - base))
    yield Finding(
        "against_baseline",
        severity,
        f"{verdict.capitalize()} than the 2025 baseline",
        f"{percent(facts.accuracy, interval)} are right, where the 2025 baseline had {percent(base)}: {gap}.",
        {"accuracy": facts.accuracy, "baseline": base, "difference": facts.accuracy - base},
        "compare",
        {},
    )


@rule(order=40, silent_under=ANSWERS | {"actual"})
def shortlist(facts: Facts) -> Iterator[Finding]:
    """Is the true genre among the first three, more often than among the three commonest?"""
    if 3 not in facts.top or len(facts.genres) <= 3 or not facts.posters:
        return
    hits, rival = facts.top[3], float(np.sort(facts.actual_share)[-3:].sum())
    interval = wilson(hits, facts.posters)
    verdict, severity = _verdict(rival, interval.low, interval.high)
    if severity == "notable":
        return
    yield Finding(
        "shortlist",
        "notable" if severity == "serious" else severity,
        f"The list of three is {verdict} than naming the three commonest genres",
        f"The true genre is among the model's first three for {percent(hits / facts.posters, interval)}; "
        f"the three commonest genres, the same for every poster, would hold it for {percent(rival)}.",
        {"top3": hits / facts.posters, "commonest_three": rival, "posters": facts.posters},
        "performance",
        {},
    )


@rule(order=50)
def any_listed_genre(facts: Facts) -> Iterator[Finding]:
    """Mistakes that name another genre which the film has too."""
    known = facts.any_listed
    if known is None or not known.posters or known.right_any == known.right_strict:
        return
    wrong, also = known.posters - known.right_strict, known.right_any - known.right_strict
    yield Finding(
        "any_listed_genre",
        "good",
        f"{percent(also / wrong)} of the mistakes name another genre the film has",
        f"Of {counted(known.posters)} whose full genres are known, "
        f"{percent(known.right_strict / known.posters)} are right by the one label and "
        f"{percent(known.right_any / known.posters, wilson(known.right_any, known.posters))} when any listed "
        f"genre counts.",
        {"posters": known.posters, "strict": known.right_strict, "any": known.right_any},
        "performance",
        {"scoring": "any"},
    )


def _verdict(rival: float, low: float, high: float) -> tuple[str, Severity]:
    if low > rival:
        return "better", "good"
    return ("worse", "serious") if high < rival else ("no better", "notable")
