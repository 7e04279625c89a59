"""A finding, and the registry of the rules that make them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

from dashboard.domain.metrics.facts import Facts

Severity = Literal["serious", "notable", "good"]
Rule = Callable[[Facts], Iterator["Finding"]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth knowing of a run. `rule` is the name of the function that found it, `numbers` what it
    rests on, `page` and `selection` (fields of a Selection) the view that shows it, `chart` the name of the chart
    there that it is to be seen in, "" where the page says it from its top."""

    rule: str
    severity: Severity
    title: str
    text: str
    numbers: Mapping[str, float | int | str]
    page: str
    selection: Mapping[str, Any]
    chart: str = ""


class Entry(NamedTuple):
    order: int
    silent_under: frozenset[str]
    rule: Rule


# Filters by what the model said: under them its answers, and how often they are right, are given, not found.
ANSWERS = frozenset({"predicted", "pattern", "outcome"})
CHOSEN = ANSWERS | {"actual", "confidence"}
# Not a filter but what filters may leave: too few posters to say anything of single genres or groups.
FEW_LEFT = "few left"

RULES: list[Entry] = []


def rule(order: int, silent_under: frozenset[str] = frozenset()) -> Callable[[Rule], Rule]:
    """Register a rule; `order` is its place among findings of one severity, the lowest first. `silent_under`
    names the filters (fields of a Selection) under which it would say what the filter did, not the model."""

    def register(function: Rule) -> Rule:
        RULES.append(Entry(order, silent_under, function))
        return function

    return register
