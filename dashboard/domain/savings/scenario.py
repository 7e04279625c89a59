"""One scenario of the savings calculator: each input, its unit, limits, default and where that comes from."""

import sys
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from dashboard.domain.errors import UserError
from dashboard.domain.savings.wording import is_share

Provenance = Literal["measured", "from finance", "assumed"]
Group = Literal["decision", "main", "assistance", "mistakes", "audit", "costs", "value", "mix"]
DAY = 86_400
BILLION = 1_000_000_000
SHARES_TOLERANCE = 0.001


def _input(
    default: Any,
    label: str,
    unit: str,
    group: Group,
    hint: str,
    high: float,
    low: float = 0,
    source: Provenance = "assumed",
) -> Any:
    extra: dict[str, Any] = {"unit": unit, "group": group, "provenance": source}
    return Field(default, ge=low, le=high, title=label, description=hint, json_schema_extra=extra)


class Scenario(BaseModel):
    """The inputs of the money, frozen, in dollars, seconds, shares (0-1), years. Unknown names are refused.

    `threshold` None is NEVER: nothing is tagged automatically. (It is a value of its own, because a
    confidence can be exactly 1.) `genre_shares` None keeps the run's own mix of genres; a genre left out of
    it has share 0.
    Raises pydantic's ValidationError; `problems` turns that into one plain sentence an input.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    # fmt: off
    threshold: float | None = _input(None, "Threshold", "confidence", "decision",
        "Posters at least this sure are tagged without a person.", 1)
    assisted: bool = Field(True, title="Show the model's list",
        description="Whether a person who tags a poster sees the model's first choices.",
        json_schema_extra={"unit": "yes or no", "group": "decision", "provenance": "assumed"})
    shown: int = _input(3, "Choices shown", "genres", "decision",
        "How many genres the list shows.", 50, low=1)

    posters_per_year: float = _input(100_000, "Posters a year", "posters/year", "main",
        "How many posters need a genre each year.", BILLION)
    hourly_rate: float = _input(45, "Hourly rate", "$/hour", "main",
        "What an hour of tagging costs, with everything on top.", 10_000, source="from finance")
    seconds_by_hand: float = _input(100, "Time by hand", "seconds/poster", "main",
        "How long a person takes to tag a poster unaided.", DAY)
    error_by_hand: float = _input(0.05, "Errors by hand", "share", "main",
        "How many of the tags set by hand are wrong today.", 1)
    cost_not_found: float = _input(10, "Mistake nobody finds", "$/mistake", "main",
        "What a wrong genre costs that stays wrong.", BILLION)

    seconds_assisted_hit: float = _input(40, "Time when the list has it", "seconds/poster", "assistance",
        "How long a person takes when the true genre is on the list.", DAY)
    seconds_assisted_miss: float = _input(120, "Time when the list lacks it", "seconds/poster", "assistance",
        "How long a person takes when the true genre is not on the list.", DAY)
    error_assisted_hit: float = _input(0.02, "Errors when the list has it", "share", "assistance",
        "How many tags are wrong although the true genre is on the list.", 1)
    error_assisted_miss: float = _input(0.10, "Errors when the list lacks it", "share", "assistance",
        "How many tags are wrong when the true genre is not on the list.", 1)

    found_machine: float = _input(0.25, "Machine's mistakes found later", "share", "mistakes",
        "How many are noticed and put right.", 1)
    found_human: float = _input(0.25, "People's mistakes found later", "share", "mistakes",
        "How many are noticed and put right.", 1)
    cost_found: float = _input(2, "Mistake that is found", "$/mistake", "mistakes",
        "What it costs to notice and mend a wrong genre.", BILLION)

    audited_share: float = _input(0, "Audited share", "share", "audit",
        "How many of the automatic tags a person checks all the same.", 1)
    seconds_audit: float = _input(100, "Time for an audit", "seconds/poster", "audit",
        "How long a person takes to check one.", DAY)

    cost_run: float = _input(0.01, "Running the model", "$/poster", "costs",
        "Computing time for each poster.", 1_000_000)
    fixed_cost: float = _input(6_000, "Fixed running cost", "$/year", "costs",
        "Hosting, licences and care, whatever the volume.", BILLION, source="from finance")
    one_off_cost: float = _input(40_000, "One-off cost", "$", "costs",
        "Building it in, once, before the first year.", BILLION, source="from finance")

    years: int = _input(3, "Horizon", "years", "value",
        "For how many years the saving counts.", 50, low=1)
    discount_rate: float = _input(0.10, "Discount rate", "share/year", "value",
        "How much less money is worth a year later.", 1, source="from finance")
    cash_share: float = _input(1, "Saved labour that becomes cash", "share", "value",
        "Hours saved are cash only where they are no longer paid.", 1)
    genre_shares: dict[str, float] | None = Field(None, title="Mix of genres",
        description="The shares of the true genres among the customer's posters; empty: as in the run.",
        json_schema_extra={"unit": "share", "group": "mix", "provenance": "assumed"})
    # fmt: on

    @field_validator("genre_shares")
    @classmethod
    def _shares_sum_to_one(cls, shares: dict[str, float] | None) -> dict[str, float] | None:
        if shares is None:
            return None
        if any(share < 0 for share in shares.values()):
            raise ValueError("a share is negative: give each genre a share between 0 and 1")
        total = sum(shares.values())
        if abs(total - 1) > SHARES_TOLERANCE:
            raise ValueError(f"the shares of the genres sum to {total:.4g}, not to 1: change one of them")
        return dict(sorted(shares.items()))

    def __hash__(self) -> int:
        return hash(self.model_dump_json())

    def but(self, **changes: Any) -> "Scenario":
        """A copy with changes, validated again."""
        return Scenario.model_validate(self.model_dump(exclude_unset=True) | changes)


def problems(error: ValidationError) -> dict[str, str]:
    """What is wrong with each input and what to do, one sentence each: input's name -> sentence."""
    return {str(e["loc"][0]) if e["loc"] else "": _sentence(dict(e)) for e in reversed(error.errors())}


def read_scenario(values: dict[str, Any]) -> Scenario:
    """The Scenario of these values; raises UserError with one sentence for each input that is wrong."""
    try:
        return Scenario.model_validate(values)
    except ValidationError as error:
        raise UserError(" ".join(problems(error).values())) from error


def _sentence(error: dict[str, Any]) -> str:
    name = str(error["loc"][0]) if error["loc"] else ""
    if error["type"] == "extra_forbidden" or name not in Scenario.model_fields:
        return f"“{name}” is no input of the savings calculator: leave it out."
    label = Scenario.model_fields[name].title
    if error["type"] == "value_error":
        return f"{label}: {error['ctx']['error']}."
    value = error["input"]
    if error["type"] in ("greater_than_equal", "less_than_equal"):
        said = "cannot be negative" if value < 0 else "is out of range"
        sayable = abs(value) <= sys.float_info.max  # a whole number may be longer than what can be formatted
        share = is_share(_unit(name))
        instead = f", not {100 * value if share else value:,.10g}{' %' if share else ''}" if sayable else ""
        return f"{label} {said}: enter a number {limits(name)}{instead}."
    if name == "genre_shares":
        return f"{label}: give each genre a number between 0 and 1."
    if name == "assisted":
        return f"{label}: answer true or false."
    kind = "a whole number" if error["type"].startswith("int") else "a number"
    return f"{label}: enter {kind} {limits(name)}."


def limits(name: str) -> str:
    """ "from 0 to 100 %": the least and the most that an input may be, in words."""
    low, high = bounds(name)
    if is_share(_unit(name)):
        return f"from {100 * low:.0f} to {100 * high:.0f} %"
    return f"from {low:,.0f} to {high:,.0f}"


def _unit(name: str) -> str:
    extra: Any = Scenario.model_fields[name].json_schema_extra
    return str(extra["unit"])


def bounds(name: str) -> tuple[float, float]:
    """The least and the most that an input may be."""
    found: dict[str, float] = {}
    for limit in Scenario.model_fields[name].metadata:
        found |= {end: getattr(limit, end) for end in ("ge", "le") if hasattr(limit, end)}
    return found["ge"], found["le"]
