"""How good, compared with what."""

from collections.abc import Iterator

from dashboard.domain.metrics.arrays import share
from dashboard.domain.metrics.classification import accuracy
from dashboard.domain.metrics.comparison import paired_difference, two_proportions
from dashboard.domain.metrics.facts import FEW, Facts
from dashboard.domain.metrics.finding import ANSWERS, FEW_LEFT, Finding, Severity, rule
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import about, counted, percent, points

BEARABLE = 0.05  # better by less than this is no better


@rule(order=5, silent_under=ANSWERS | {"actual"})
def against_commonest(facts: Facts) -> Iterator[Finding]:
    """Accuracy against always answering the commonest genre, and against guessing."""
    known = facts.to_beat
    if known is None or (facts.by_label > 0).sum() < 2:
        return  # of one genre's posters, naming it is always right
    commonest, interval = known.commonest, facts.accuracy_interval
    rival = f"always answering “{known.genre}”"
    severity, title = _against(rival, commonest, facts)
    yield Finding(
        "against_commonest",
        severity,
        title,
        f"{percent(facts.accuracy, interval)} of {counted(facts.posters)} are right, "
        f"{about(facts.accuracy)}. {rival[0].upper()}{rival[1:]} would be right for {percent(commonest)}, "
        f"guessing for {percent(known.chance)}.",
        {
            "accuracy": facts.accuracy,
            "commonest": commonest,
            "chance": known.chance,
            "genre": known.genre,
            **facts.whole,
        },
        "performance",
        {},
    )


def _against(rival: str, commonest: float, facts: Facts) -> tuple[Severity, str]:
    low, high = facts.accuracy_interval
    if low > commonest:
        return "good", f"Better than {rival}"
    if high < commonest:
        return "serious", f"Worse than {rival}"
    if facts.posters < FEW:
        return "notable", f"Too few posters to tell it from {rival}"
    if facts.accuracy > commonest or high > commonest + BEARABLE:
        return "notable", f"Not clearly better than {rival}"
    return "serious", f"No better than {rival}"


@rule(order=6)
def against_baseline(facts: Facts) -> Iterator[Finding]:
    """Accuracy of all posters against that of the 2025 workbook: paired where it judges the same posters."""
    base = facts.baseline
    if base is None or not facts.posters or not base.posters or facts.filtered_by:
        return
    gap = (
        two_proportions(facts.right, facts.posters, base.right, base.posters)
        if base.joint is None
        else paired_difference(base.joint, accuracy)
    )
    verdict, severity = _verdict(0, *gap.interval)
    had = share(base.right, base.posters)
    whose = "" if base.joint is not None else " of its own posters"
    drawn = f" {facts.fiction} The baseline's are real." if facts.fiction and whose else ""
    yield Finding(
        "against_baseline",
        "notable" if whose else severity,
        f"{verdict.capitalize()} than the 2025 baseline{', on other posters' if whose else ''}",
        f"{percent(facts.accuracy, facts.accuracy_interval)} are right, where the 2025 baseline had "
        f"{percent(had)}{whose}: {points(*gap)}.{drawn}",
        {"accuracy": facts.accuracy, "baseline": had, "difference": gap.estimate},
        "compare",
        {},
    )


@rule(order=40, silent_under=ANSWERS | {"actual", FEW_LEFT})
def shortlist(facts: Facts) -> Iterator[Finding]:
    """Is the true genre among the first three, more often than among the same three genres for every poster?"""
    known = facts.to_beat
    if 3 not in facts.top or len(facts.genres) <= 3 or known is None:
        return
    hits, rival = facts.top[3], known.three
    interval = wilson(hits, facts.posters)
    verdict, severity = _verdict(rival, interval.low, interval.high)
    if severity == "notable":
        return
    yield Finding(
        "shortlist",
        "notable" if severity == "serious" else severity,
        f"The list of three is {verdict} than naming the same three genres",
        f"{_wanted(facts)} is among the model's first three for {percent(hits / facts.posters, interval)}; "
        f"the best three genres, the same for every poster, would hold it for {percent(rival)}.",
        {"top3": hits / facts.posters, "commonest_three": rival, "posters": facts.posters},
        "performance",
        {},
    )


@rule(order=50, silent_under=frozenset({"outcome"}))
def any_listed_genre(facts: Facts) -> Iterator[Finding]:
    """Mistakes that name another genre which the film has too."""
    known = facts.any_listed
    if facts.labels is not None:
        return  # that scoring is in force already
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


def _wanted(facts: Facts) -> str:
    return "The true genre" if facts.labels is None else "A genre that the film is listed under"


def _verdict(rival: float, low: float, high: float) -> tuple[str, Severity]:
    if low > rival:
        return "better", "good"
    return ("worse", "serious") if high < rival else ("no better", "notable")
