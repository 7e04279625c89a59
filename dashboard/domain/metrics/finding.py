"""A finding, and the registry of the rules that make them."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from dashboard.domain.metrics.facts import Facts

Severity = Literal["serious", "notable", "good"]
Rule = Callable[[Facts], Iterator["Finding"]]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing worth knowing of a run. `rule` is the name of the function that found it, `numbers` what it
    rests on, `page` and `selection` (fields of a Selection) the view that shows it."""

    rule: str
    severity: Severity
    title: str
    text: str
    numbers: Mapping[str, float | int | str]
    page: str
    selection: Mapping[str, Any]


RULES: list[tuple[int, Rule]] = []


def rule(order: int) -> Callable[[Rule], Rule]:
    """Register a rule; `order` is its place among findings of one severity, the lowest first."""

    def register(function: Rule) -> Rule:
        RULES.append((order, function))
        return function

    return register
