"""How single genres fare: never predicted, found by default, recognised least."""

from collections.abc import Iterator

import numpy as np

from dashboard.domain.metrics.arrays import share
from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, FEW_LEFT, Finding, rule
from dashboard.domain.metrics.groups import ENOUGH
from dashboard.domain.metrics.intervals import precision_intervals, recall_intervals, wilson
from dashboard.domain.metrics.wording import counted, percent, thousands

RARE = 0.1  # predicted for no more than this share of the genre's number
FOUND = 0.5  # most of the genre is found …
EXCESS = 0.1  # … and it is predicted this much more often than it occurs
NO_LIFT = 1.25  # precision of less than this many times the genre's share


@rule(order=20, silent_under=ANSWERS | {"confidence", "actual", FEW_LEFT})
def genre_never_predicted(facts: Facts) -> Iterator[Finding]:
    """A genre is predicted never, or for less than a tenth of its number, and not by chance."""
    for k, genre in enumerate(facts.genres):
        if not _hardly_predicted(facts, k):
            continue
        actual, predicted = int(facts.actual[k]), int(facts.predicted[k])
        never = predicted == 0
        said = "for none" if never else f"for {counted(predicted)} only"
        are = "are" if facts.labels is None else "count as"
        text = f"{thousands(actual)} of {counted(facts.posters)} {are} {genre}; the model says so {said}."
        text += f" Whoever looks for {genre} will find nothing." if never else ""
        yield Finding(
            "genre_never_predicted",
            "serious" if never else "notable",
            f"{genre} is {'never' if never else 'almost never'} predicted",
            text,
            {
                "genre": genre,
                "actual": actual,
                "predicted": predicted,
                "posters": facts.posters,
                **facts.whole,
            },
            "posters",
            {"actual": (genre,)},
        )


@rule(order=30, silent_under=ANSWERS | {FEW_LEFT})
def recall_is_empty(facts: Facts) -> Iterator[Finding]:
    """A genre is found nearly always only because nearly everything is called so."""
    recalls, precisions = recall_intervals(facts.matrix), precision_intervals(facts.matrix)
    for k, genre in enumerate(facts.genres):
        prior = float(facts.actual_share[k])
        if not recalls[k].low > FOUND or facts.predicted_share[k] < prior + EXCESS:
            continue
        hits, predicted, actual = int(facts.matrix[k, k]), int(facts.predicted[k]), int(facts.actual[k])
        recall, precision = share(hits, actual), share(hits, predicted)
        if precision >= NO_LIFT * prior:
            continue
        yield Finding(
            "recall_is_empty",
            "serious",
            f"{genre}'s {percent(recall)} is no achievement: most posters are called {genre}",
            f"{percent(recall, recalls[k])} of the {facts.those(genre)} are called {genre}, but so are "
            f"{percent(float(facts.predicted_share[k]))} of all. Of {thousands(predicted)} called {genre}, "
            f"{percent(precision, precisions[k])} are; {genre}'s share of all posters is {percent(prior)}, "
            f"so the answer says next to nothing about the picture.",
            {
                "genre": genre,
                "recall": recall,
                "precision": precision,
                "share": prior,
                "predicted": predicted,
                **facts.whole,
            },
            "posters",
            {"predicted": (genre,)},
        )


@rule(order=33, silent_under=ANSWERS | {FEW_LEFT})
def weakest_genre(facts: Facts) -> Iterator[Finding]:
    """The genre recognised least, where that is clearly less than the run as a whole."""
    enough = [k for k in range(len(facts.genres)) if facts.actual[k] >= ENOUGH]
    if len(enough) < 2:
        return
    intervals = recall_intervals(facts.matrix)
    weakest = min(enough, key=lambda k: facts.matrix[k, k] / facts.actual[k])
    if not intervals[weakest].high < facts.accuracy or _hardly_predicted(facts, weakest):
        return  # the rule above says it better
    genre, actual = facts.genres[weakest], int(facts.actual[weakest])
    recall = float(facts.matrix[weakest, weakest]) / actual
    instead = np.where(np.arange(len(facts.genres)) == weakest, -1, facts.matrix[weakest])
    other = facts.genres[int(np.argmax(instead))]
    yield Finding(
        "weakest_genre",
        "notable",
        f"{genre} is recognised least",
        f"Of {thousands(actual)} {facts.those(genre)} {percent(recall, intervals[weakest])} are called so, "
        f"against {percent(facts.accuracy)} over all genres. The commonest mistake is {other}, for "
        f"{counted(int(instead.max()))}.",
        {"genre": genre, "recall": recall, "posters": actual, "accuracy": facts.accuracy},
        "posters",
        {"actual": (genre,), "outcome": "wrong"},
    )


def _hardly_predicted(facts: Facts, k: int) -> bool:
    """Is genre k predicted for hardly a tenth of its number, and surely for less than half of it?"""
    actual, predicted = int(facts.actual[k]), int(facts.predicted[k])
    if actual < ENOUGH:
        return False
    return predicted <= RARE * actual and wilson(predicted, facts.posters).high < facts.actual_share[k] / 2
