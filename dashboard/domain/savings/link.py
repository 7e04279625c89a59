"""A scenario in a link: `?threshold=0.95&hourly_rate=50&from.hourly_rate=measured,250,2026-03-01`.

Names are those of the API; defaults are never written. parse_scenario(scenario_query(s)) gives s back.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple, get_args
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from pydantic import ValidationError

from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.scenario import Provenance, Scenario, problems

NEVER = "never"
MOST_DIGITS = 12
SOURCE = "from."


class Source(NamedTuple):
    """Where an input's value comes from: how many were measured, and when (ISO date), where that is known."""

    kind: Provenance
    n: int | None = None
    date: str = ""


class Parsed(NamedTuple):
    """What a link says: the scenario, each input's source, and a sentence for each input that was dropped.

    Whether the link chose a threshold: `"threshold" in scenario.model_fields_set`.
    """

    scenario: Scenario
    sources: dict[str, Source]
    problems: dict[str, str]


def scenario_query(scenario: Scenario, sources: Mapping[str, Source] | None = None) -> str:
    """The query, without "?": only what differs from the defaults, and a threshold that was chosen."""
    pairs = []
    for name, field in INPUTS.items():
        value = getattr(scenario, name)
        if value != field.default or (name == "threshold" and name in scenario.model_fields_set):
            pairs.append((name, _write(value)))
    for name, source in (sources or {}).items():
        if source != Source(INPUTS[name].provenance):
            known = [source.kind, "" if source.n is None else str(source.n), source.date]
            pairs.append((SOURCE + name, ",".join(known).rstrip(",")))
    return urlencode(pairs, quote_via=quote, safe=":,")


def parse_scenario(query: str) -> Parsed:
    """Read a query ("?hourly_rate=50", or a whole link). Never raises; other names are left alone."""
    pairs = dict(parse_qsl(urlsplit(query).query if "?" in query else query, keep_blank_values=True))
    given = {name: _read(name, text) for name, text in pairs.items() if name in INPUTS}
    wrong: dict[str, str] = {}
    try:
        scenario = Scenario.model_validate(given)
    except ValidationError as error:
        wrong = problems(error)
        scenario = Scenario.model_validate({k: v for k, v in given.items() if k not in wrong})
    return Parsed(scenario, _sources(pairs), wrong)


def is_parameter(name: str) -> bool:
    """Whether a parameter of a link belongs to the scenario."""
    return name.removeprefix(SOURCE) in INPUTS


def _write(value: Any) -> str:
    if value is None:
        return NEVER
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return ",".join(f"{quote(genre, safe='')}:{_write(share)}" for genre, share in value.items())
    return repr(value).removesuffix(".0")


def _read(name: str, text: str) -> Any:
    """The value of a text, or the text itself where it is none: the Scenario then says what is wrong."""
    try:
        if name == "threshold" and text == NEVER:
            return None
        if name == "assisted":
            return {"yes": True, "no": False}[text]
        if name == "genre_shares":
            parts = (part.rpartition(":") for part in text.split(","))
            return {unquote(genre): float(share) for genre, _, share in parts}
        return int(text) if name in ("years", "shown") else float(text)
    except (ValueError, KeyError):
        return text


def _sources(pairs: Mapping[str, str]) -> dict[str, Source]:
    sources: dict[str, Source] = {}
    for name, text in pairs.items():
        kind, n, date, *_ = [*text.split(","), "", ""]
        if name.startswith(SOURCE) and is_parameter(name) and kind in get_args(Provenance):
            known = int(n) if n.isascii() and n.isdigit() and len(n) <= MOST_DIGITS else None
            sources[name.removeprefix(SOURCE)] = Source(kind, known, date)  # type: ignore[arg-type]
    return sources
