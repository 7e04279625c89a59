"""What the model answers, whatever it is shown."""

from collections.abc import Iterator

from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, FEW_LEFT, Finding, rule
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import counted, listing, percent, thousands

DOMINANT = 0.5  # one answer for half of all posters
EXCESS = 0.1  # … and for this much more than its genre's share


@rule(order=10, silent_under=ANSWERS | {FEW_LEFT})
def outputs_dominated(facts: Facts) -> Iterator[Finding]:
    """One pattern of the top three, or one genre, is the answer to most posters."""
    return _dominant_pattern(facts) or _dominant_genre(facts) or iter(())


def _dominant_pattern(facts: Facts) -> Iterator[Finding] | None:
    if facts.commonest is None:
        return None
    pattern, count, posters, patterns = facts.commonest
    first, *rest = pattern.split(">")
    if not rest or not _dominates(facts, first, count, posters):
        return None
    finding = Finding(
        "outputs_dominated",
        "serious",
        f"{percent(count / posters)} of {_these(facts)} get one and the same answer",
        f"{thousands(count)} of {counted(posters)} get {listing(pattern.split('>'))}, in this order, "
        f"whatever they show; {counted(patterns, 'different answer')} in all. A model that "
        f"looks at the pictures would not answer like that.",
        {"pattern": pattern, "count": count, "posters": posters, "share": count / posters, **facts.whole},
        "posters",
        {"pattern": pattern},
    )
    return iter((finding,))


def _dominant_genre(facts: Facts) -> Iterator[Finding] | None:
    called = facts.predicted if facts.posters or facts.called is None else facts.called
    genre, count, posters = facts.genres[int(called.argmax())], int(called.max()), int(called.sum())
    if not posters or not _dominates(facts, genre, count, posters):
        return None
    part = count / posters
    real = f", while {percent(_prior(facts, genre))} are" if facts.posters else ""
    finding = Finding(
        "outputs_dominated",
        "serious",
        f"{percent(part)} of {_these(facts)} are called {genre}",
        f"{thousands(count)} of {counted(posters)} are called {genre}{real}.",
        {"genre": genre, "count": count, "posters": posters, "share": part, **facts.whole},
        "posters",
        {"predicted": (genre,)},
    )
    return iter((finding,))


def _these(facts: Facts) -> str:
    return "these posters" if facts.filtered_by else "all posters"


def _dominates(facts: Facts, genre: str, count: int, posters: int) -> bool:
    low = wilson(count, posters).low
    return low > DOMINANT and (not facts.posters or low > _prior(facts, genre) + EXCESS)


def _prior(facts: Facts, genre: str) -> float:
    return dict(zip(facts.genres, facts.actual_share.tolist(), strict=True)).get(genre, 0.0)
