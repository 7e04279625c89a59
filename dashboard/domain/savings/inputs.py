"""What the page, the spreadsheet and the printed sheet show of each input, in order, drawn from Scenario."""

from typing import Any, NamedTuple

from dashboard.domain.savings.scenario import Group, Provenance, Scenario, bounds

IN_SIGHT: Group = "main"
GROUPS: dict[Group, str] = {
    "decision": "The decision",
    "main": "What decides most",
    "assistance": "With the model's list",
    "mistakes": "Mistakes",
    "audit": "Audit",
    "costs": "What the model costs",
    "value": "What the saving is worth",
    "mix": "Mix of genres",
}


class Input(NamedTuple):
    """One input: `low` and `high` are None where it is no number; `provenance` is that of the default."""

    name: str
    label: str
    unit: str
    hint: str
    default: Any
    low: float | None
    high: float | None
    group: Group
    provenance: Provenance


def _input(name: str) -> Input:
    field = Scenario.model_fields[name]
    extra: Any = field.json_schema_extra
    low, high = bounds(name) if name not in ("assisted", "genre_shares") else (None, None)
    return Input(
        name,
        str(field.title),
        extra["unit"],
        str(field.description),
        field.default,
        low,
        high,
        extra["group"],
        extra["provenance"],
    )


INPUTS: dict[str, Input] = {name: _input(name) for name in Scenario.model_fields}

LINEAR: tuple[str, ...] = tuple(
    name
    for name, field in INPUTS.items()
    if field.group not in ("decision", "mix") and name not in ("years", "discount_rate", "cash_share")
)
"""The inputs in each of which NPV is affine, so that one division finds the value at which it is zero."""


def group(name: Group) -> list[Input]:
    """The inputs of one group, in order. The group IN_SIGHT has the five that are always shown."""
    return [field for field in INPUTS.values() if field.group == name]
