"""Parts of a run against each other, and this run against another."""

from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

from dashboard.domain.metrics import classification
from dashboard.domain.metrics.comparison import (
    Difference,
    matrices,
    mcnemar,
    paired_difference,
    two_proportions,
)
from dashboard.domain.metrics.drift import homogeneity_p
from dashboard.domain.metrics.facts import Facts
from dashboard.domain.metrics.finding import ANSWERS, FEW_LEFT, Finding, Severity, rule
from dashboard.domain.metrics.groups import GroupDifference, differing_groups, groups_tested
from dashboard.domain.metrics.intervals import accuracy_interval, wilson
from dashboard.domain.metrics.wording import counted, listing, percent, points, thousands

MATTERS = 0.05  # a difference of accuracy below this is not worth a director's time
GRAVE = 0.15

Contrast: TypeAlias = tuple[Difference, bool, str, dict[str, float | int | str]]


@rule(order=45, silent_under=frozenset({"outcome", FEW_LEFT}))
def accuracy_differs_by_column(facts: Facts) -> Iterator[Finding]:
    """A group of a column (year, studio, …) that is right clearly less, or more, often than the rest."""
    columns = {label: column.groups for label, column in facts.columns.items()}
    differing = [one for one in differing_groups(columns) if abs(one.difference.estimate) >= MATTERS]
    tested = groups_tested(columns)
    for label, column in facts.columns.items():
        if here := [one for one in differing if one.column == label]:
            yield _by_column(label, column.name, here, tested)


@rule(order=8, silent_under=ANSWERS | {"confidence", "actual"})
def against_other_run(facts: Facts) -> Iterator[Finding]:
    """Accuracy against that of another run: paired where the posters are the same; where they are others it is no
    verdict on the models, and of one genre a model that calls all so would be the better."""
    if facts.other is None or not facts.posters or not facts.other.posters:
        return
    paired = facts.joint is not None and bool(facts.joint.sum())
    gap, clear, text, numbers = _paired(facts) if paired else _unpaired(facts, facts.other)
    rival, more = f"“{facts.other.title}”", gap.estimate > 0
    title = (
        f"{'Better' if more else 'Worse'} than {rival}, by more than chance"
        if paired
        else f"Right {'more' if more else 'less'} often than {rival}, on other posters"
    )
    severity: Severity = "good" if more else "serious"
    yield Finding(
        "against_other_run",
        severity if clear and paired else "notable",
        title if clear else f"No more than chance between this run and {rival}",
        text,
        {"difference": gap.estimate, "low": gap.interval.low, "high": gap.interval.high} | numbers,
        "compare",
        {},
    )


def _by_column(label: str, name: str, groups: Sequence[GroupDifference], tested: int) -> Finding:
    worst = min(groups, key=lambda one: one.difference.estimate)
    group, rest, gap = worst.group, worst.rest, worst.difference
    rivals = [one.group for one in groups if one is not worst]
    others = [f"{rival.name} ({percent(rival.right / rival.posters)})" for rival in rivals]
    also = f" Also different: {listing(others[:3])}." if others else ""
    return Finding(
        "accuracy_differs_by_column",
        "serious" if gap.estimate <= -GRAVE else "notable",
        f"{label} {group.name}: right {'less' if gap.estimate < 0 else 'more'} often than the rest",
        f"{percent(group.right / group.posters, wilson(group.right, group.posters))} of "
        f"{counted(group.posters)} are right, {points(gap.estimate, gap.interval)} than of the rest "
        f"({percent(rest.right / rest.posters)}). More than chance, though {counted(tested, 'group')} were "
        f"looked at.{also}",
        {
            "column": name,
            "label": label,
            "value": group.name,
            "posters": group.posters,
            "difference": gap.estimate,
            "p": worst.p,
        },
        "posters",
        _selection(name, group.value),
    )


def _selection(name: str, value: str) -> dict[str, Any]:
    if name != "year":
        return {"columns": ((name, value),)}
    first, _, last = value.partition("-")
    return {"year": (int(first), int(last or first))}


def _paired(facts: Facts) -> Contrast:
    assert facts.joint is not None
    joint = facts.joint
    test, gap = mcnemar(joint), paired_difference(joint, classification.accuracy)
    here, there = matrices(joint)
    text = (
        f"On the {counted(int(joint.sum()))} that both have, "
        f"{percent(float(classification.accuracy(here)), accuracy_interval(here))} are right here and "
        f"{percent(float(classification.accuracy(there)), accuracy_interval(there))} there: "
        f"{points(gap.estimate, gap.interval)}. {thousands(test.gained)} are right only here, "
        f"{thousands(test.lost)} only there."
    )
    # Few posters changed: the bootstrap is too sure of itself there, the exact test is not.
    clear = gap.is_clear and test.p < 0.05
    posters = int(joint.sum())
    return gap, clear, text, {"gained": test.gained, "lost": test.lost, "p": test.p, "posters": posters}


def _unpaired(facts: Facts, other: Facts) -> Contrast:
    gap = two_proportions(facts.right, facts.posters, other.right, other.posters)
    text = (
        f"{percent(facts.accuracy, facts.accuracy_interval)} of {counted(facts.posters)} are right here, "
        f"{percent(other.accuracy, other.accuracy_interval)} of {counted(other.posters)} there: "
        f"{points(gap.estimate, gap.interval)}. The posters are not the same"
    )
    mixed = facts.genres == other.genres and homogeneity_p(facts.actual, other.actual) < 0.01
    text += ", and neither is the mix of genres, so part of this may come from the posters." if mixed else "."
    text += " The same model made both runs." if facts.same_model else ""
    return gap, gap.is_clear, text, {"posters": facts.posters, "other_posters": other.posters}
