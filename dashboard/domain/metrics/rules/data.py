"""What the posters themselves allow to say."""

from collections.abc import Iterator

import numpy as np

from dashboard.domain.metrics.facts import FEW, Facts
from dashboard.domain.metrics.finding import CHOSEN, FEW_LEFT, Finding, rule
from dashboard.domain.metrics.groups import ENOUGH
from dashboard.domain.metrics.intervals import recall_intervals, wilson
from dashboard.domain.metrics.wording import counted, listing, percent, thousands

UNEVEN = 1.5  # the commonest genre over the rarest


@rule(order=60, silent_under=CHOSEN | {FEW_LEFT})
def too_few_posters(facts: Facts) -> Iterator[Finding]:
    """A genre with too few posters to tell."""
    if not facts.posters:
        return
    intervals = recall_intervals(facts.matrix)
    for k, genre in enumerate(facts.genres):
        n, hits = int(facts.actual[k]), int(facts.matrix[k, k])
        if n >= ENOUGH:
            continue
        low, high = intervals[k]
        known = f"so its share found may be anything from {percent(low)} to {percent(high)}"
        yield Finding(
            "too_few_posters",
            "notable",
            f"Too few {genre} posters to tell",
            f"{'These filters leave' if facts.filtered_by else 'The run has'} {counted(n)} of {genre}, "
            f"{known if n else 'so nothing is known of it'}.",
            {"genre": genre, "posters": n, "right": hits, "enough": ENOUGH, **facts.whole},
            "posters",
            {"actual": (genre,)},
        )


@rule(order=59, silent_under=frozenset({"outcome"}))
def few_posters_left(facts: Facts) -> Iterator[Finding]:
    """Said once of a small selection, not of each genre in it."""
    if not facts.is_small or not facts.posters:
        return
    yield Finding(
        "few_posters_left",
        "notable",
        "Too few posters to tell much",
        f"These filters leave {counted(facts.posters)} of known genre, so the share right may be anything from "
        f"{percent(facts.accuracy_interval.low)} to {percent(facts.accuracy_interval.high)}; from {FEW} on it is "
        "known to within 10 points.",
        {"posters": facts.posters, "right": facts.right, "enough": FEW},
        "posters",
        {},
    )


@rule(order=65, silent_under=CHOSEN | {FEW_LEFT})
def uneven_genres(facts: Facts) -> Iterator[Finding]:
    """Genres that are not equally common, which makes plain accuracy flatter the common ones."""
    labels, posters = facts.by_label, int(facts.by_label.sum())
    if (labels > 0).sum() < 2:
        return
    most, least = int(np.argmax(labels)), int(np.argmin(np.where(labels, labels, posters)))
    times = labels[most] / labels[least]
    common, rare = (wilson(int(labels[k]), posters) for k in (most, least))
    if times < UNEVEN or common.low <= rare.high:
        return
    order = np.argsort(-labels, kind="stable")
    by = "" if facts.labels is None else "By their one label: "
    yield Finding(
        "uneven_genres",
        "notable",
        "The genres are not equally common",
        f"{by}{listing(f'{facts.genres[k]} {thousands(int(labels[k]))}' for k in order)}. "
        f"{facts.genres[most]} has {times:.1f} times the posters of {facts.genres[least]}. Where genres "
        f"differ, macro-F1 tells more than accuracy.",
        {"most": facts.genres[most], "least": facts.genres[least], "times": float(times)},
        "performance",
        {},
        chart="right-and-wrong",
    )
