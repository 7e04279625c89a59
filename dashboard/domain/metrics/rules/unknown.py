"""Posters without labels: those like nothing known, and genres that are hardly ever called."""

from collections.abc import Iterator

from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, Finding, rule
from dashboard.domain.metrics.intervals import wilson
from dashboard.domain.metrics.rules.genres import RARE
from dashboard.domain.metrics.wording import counted, percent, thousands

STRANGE = 0.02  # twice the share that would be so by chance


@rule(order=16, silent_under=ANSWERS | {"confidence", "actual"})
def strange_posters(facts: Facts) -> Iterator[Finding]:
    """More posters than chance explains are unlike anything known."""
    o = facts.outlook
    if o is None or not o.sampled or wilson(o.beyond, o.sampled).low <= STRANGE:
        return
    part = o.beyond / o.sampled
    yield Finding(
        "strange_posters",
        "notable",
        f"{percent(part)} of the posters are like nothing known",
        f"{thousands(o.beyond)} of {counted(o.sampled)} lie farther from every poster of “{o.reference}” than 99 % of "
        f"those lie from one another; 1 % would be no surprise. Wrong files and new kinds of artwork are among them.",
        {"beyond": o.beyond, "sampled": o.sampled, "share": part},
        "posters",
        {"sort": "strange"},
    )


@rule(order=22, silent_under=ANSWERS | {"confidence"})
def genre_hardly_called(facts: Facts) -> Iterator[Finding]:
    """A genre is called never, or for less than a tenth of its share among judged posters."""
    o = facts.outlook
    if o is None or o.actual_share is None:
        return
    posters = int(o.called.sum())
    for k, genre in enumerate(facts.genres):
        share, called = float(o.actual_share[k]), int(o.called[k])
        if not posters or not wilson(called, posters).high < RARE * share:
            continue
        yield Finding(
            "genre_hardly_called",
            "serious" if not called else "notable",
            f"{genre} is {'almost ' if called else ''}never called",
            f"{thousands(called)} of {counted(posters)} are called {genre}; on “{o.yardstick}” {percent(share)} are. "
            f"Whoever looks for {genre} will find {'next to ' if called else ''}nothing.",
            {"genre": genre, "called": called, "posters": posters, "share": share},
            "posters",
            {"predicted": (genre,)} if called else {},
        )
