"""What a page is asked to value: a scenario, and how it is shown, from the pairs `plan` of a Selection and back."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.link import Source, is_parameter, parse_scenario
from dashboard.domain.savings.monte_carlo import DRAWN, SHAPES, Shape
from dashboard.domain.savings.scenario import Scenario
from dashboard.domain.savings.sensitivity import FIXED

Pairs = tuple[tuple[str, str], ...]

# Written without hundredths.
WHOLE = "¥"
CURRENCIES = {"$": "$ dollars", "€": "€ euros", "£": "£ pounds", "¥": "¥ yen", "CHF ": "CHF francs"}
AXES = tuple(name for name, field in INPUTS.items() if field.high is not None and name not in FIXED)
RANGE = "range."


@dataclass(frozen=True)
class Wanted:
    """A scenario with its sources, and the page's own choices.

    `problems` has a sentence for each input that was dropped, `notices` for what is no input. `ranges` are
    those of the sensitivity where they differ from a quarter up and down; `across` and `up` are the axes of the
    heat map; `mix` names the run whose genres weigh the evidence; `draws` says how the Monte Carlo draws from ranges.
    """

    scenario: Scenario
    sources: Mapping[str, Source]
    problems: Mapping[str, str]
    notices: tuple[str, ...]
    currency: str
    across: str
    up: str
    by_genre: bool
    mix: str | None
    draws: Shape
    ranges: Mapping[str, tuple[float, float]]

    @property
    def chose_threshold(self) -> bool:
        return "threshold" in self.scenario.model_fields_set


def wanted(pairs: Pairs) -> Wanted:
    """Read the pairs; never raises. What cannot be understood keeps its default and is said."""
    given = dict(pairs)
    asked = parse_scenario(urlencode(pairs))
    problems, ranges = dict(asked.problems), {}
    for name in (key.removeprefix(RANGE) for key in given if key.startswith(RANGE)):
        span = _range(name, given[RANGE + name])
        if span:
            ranges[name] = span
        else:
            problems[name] = "A range is two numbers, the lower first, such as 30–60."
    currency = given.get("currency", "$")
    across, up = _axis(given.get("across"), "cost_not_found"), _axis(given.get("up"), "hourly_rate")
    return Wanted(
        scenario=asked.scenario,
        sources=asked.sources,
        problems=problems,
        notices=tuple(_notices(given, problems)),
        currency="CHF " if currency == "CHF" else currency if currency in CURRENCIES else "$",
        across=across,
        up=up if up != across else next(axis for axis in ("cost_not_found", "hourly_rate") if axis != across),
        by_genre=given.get("by_genre") == "yes",
        mix=given.get("mix"),
        draws="uniform" if given.get("draws") == "uniform" else "triangular",
        ranges=ranges,
    )


def changed(pairs: Pairs, **changes: str | None) -> Pairs:
    """The pairs with changes; None takes one out."""
    kept = {**dict(pairs), **changes}
    return tuple((name, value) for name, value in kept.items() if value is not None)


def _notices(given: Mapping[str, str], problems: Mapping[str, str]) -> list[str]:
    own = ("currency", "across", "up", "by_genre", "mix", "draws")
    odd = [name for name in given if not (is_parameter(name) or name in own or name.startswith(RANGE))]
    said = [f"“plan.{name}” is no input of the savings calculator; it was left out." for name in odd]
    if given.get("currency", "$").strip() not in {sign.strip() for sign in CURRENCIES}:
        said.append("“plan.currency” was left out: it is one of $, €, £, ¥ and CHF.")
    if "threshold" in problems:  # the one input that no field shows
        said.append(f"“plan.threshold={given['threshold']}” was left out. {problems['threshold']}")
    if given.get("draws", "uniform") not in SHAPES:
        said.append(f"“plan.draws={given['draws']}” was left out: it is one of {' and '.join(SHAPES)}.")
    said += [
        f"“plan.{side}={given[side]}” was left out: it names no number of the scenario."
        for side in ("across", "up")
        if side in given and given[side] not in AXES
    ]
    return said


def _axis(name: str | None, otherwise: str) -> str:
    return name if name in AXES else otherwise


def _range(name: str, text: str) -> tuple[float, float] | None:
    field: Any = INPUTS.get(name) if name in DRAWN else None
    try:
        low, high = (float(end) for end in text.split(","))
    except ValueError:
        return None
    return (low, high) if field is not None and field.low <= low <= high <= field.high else None
