"""Which genres are taken for which."""

from collections.abc import Iterator
from itertools import combinations, permutations

from dashboard.domain.metrics.arrays import share
from dashboard.domain.metrics.comparison import Difference, two_proportions, two_proportions_p
from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, FEW_LEFT, Finding, rule
from dashboard.domain.metrics.groups import ENOUGH, holm
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.wording import percent, points, thousands

EXCESS = 0.05  # taken for another this much more often than the other genres are
SHOWN = 2


@rule(order=35, silent_under=ANSWERS | {"actual", FEW_LEFT})
def most_confused_pair(facts: Facts) -> Iterator[Finding]:
    """The two genres with the most posters taken one for the other, and which way."""
    wrong = facts.posters - facts.right
    if not wrong:
        return
    a, b = _most_confused(facts)
    there, back = int(facts.matrix[a, b]), int(facts.matrix[b, a])
    one, two = facts.genres[a], facts.genres[b]
    one_way = wilson(there, there + back).low > 0.5
    yield Finding(
        "most_confused_pair",
        "notable",
        f"{one} and {two} are confused most, {f'mostly {one} called {two}' if one_way else 'either way'}",
        f"{thousands(there)} of {thousands(int(facts.actual[a]))} {facts.those(one)} are called {two}, "
        f"{thousands(back)} of {thousands(int(facts.actual[b]))} {facts.those(two)} are called {one}: "
        f"{percent((there + back) / wrong)} of all mistakes.{_unspecific(facts, a, b)}",
        {"actual": one, "predicted": two, "there": there, "back": back, "wrong": wrong},
        "posters",
        {"actual": (one,), "predicted": (two,)},
    )


@rule(order=36, silent_under=ANSWERS)
def taken_for_another(facts: Facts) -> Iterator[Finding]:
    """Genres that are called another clearly more often than the remaining genres are."""
    cells = [cell for cell in permutations(range(len(facts.genres)), 2) if facts.actual[cell[0]] >= ENOUGH]
    said = _most_confused(facts)
    p_values = holm([two_proportions_p(*_called(facts, *cell)) for cell in cells])
    clear = [(_excess(facts, *cell), cell) for cell, p in zip(cells, p_values, strict=True) if p < 0.05]
    worth = [(excess, cell) for excess, cell in clear if excess.estimate >= EXCESS and cell != said]
    for excess, (a, b) in sorted(worth, reverse=True)[:SHOWN]:
        called, actual, others, of = _called(facts, a, b)
        one, two = facts.genres[a], facts.genres[b]
        yield Finding(
            "taken_for_another",
            "notable",
            f"{one} is taken for {two}",
            f"{percent(called / actual, wilson(called, actual))} of the {facts.those(one)} are called {two}, "
            f"{points(excess.estimate, excess.interval)} than of the remaining genres "
            f"({percent(others / of)}).",
            {"actual": one, "predicted": two, "count": called, "excess": excess.estimate},
            "posters",
            {"actual": (one,), "predicted": (two,)},
        )


def _most_confused(facts: Facts) -> tuple[int, int]:
    """Genres (a, b) with the most posters taken one for the other, more of a called b than of b called a."""
    m = facts.matrix
    a, b = max(combinations(range(len(m)), 2), key=lambda pair: m[pair] + m[pair[::-1]])
    return (a, b) if m[a, b] >= m[b, a] else (b, a)


def _unspecific(facts: Facts, a: int, b: int) -> str:
    """The remark that this is not about these two, because everything is called b."""
    others, of = _called(facts, a, b)[2:]
    if not of or others / of < EXCESS or _excess(facts, a, b).interval.low > 0:
        return ""
    two = facts.genres[b]
    return f" But {percent(share(others, of))} of the other genres' posters are called {two} as well."


def _called(facts: Facts, a: int, b: int) -> tuple[int, int, int, int]:
    """Posters of a called b, posters of a, and the same of the genres that are neither."""
    rest = [k for k in range(len(facts.genres)) if k not in (a, b)]
    others, of = facts.matrix[rest, b].sum(), facts.actual[rest].sum()
    return int(facts.matrix[a, b]), int(facts.actual[a]), int(others), int(of)


def _excess(facts: Facts, a: int, b: int) -> Difference:
    return two_proportions(*_called(facts, a, b))
