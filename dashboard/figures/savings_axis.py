"""Axes of money: round ticks, written as −$150k."""

from typing import Any

from dashboard.domain.metrics.wording import number
from dashboard.domain.savings.inputs import INPUTS
from dashboard.domain.savings.wording import is_share, quantity, threshold_words
from dashboard.figures.theme import round_places


def money_ticks(low: float, high: float, currency: str, most: int = 6) -> dict[str, Any]:
    """`tickvals` and `ticktext` of round amounts from low to high, at most about `most` of them."""
    places = round_places(low, high, most)
    return {"tickvals": places, "ticktext": [short(place, currency) for place in places]}


def short(amount: float, currency: str) -> str:
    """−$150k, $2.5M, $40."""
    size = abs(amount)
    scale, unit = next(((s, u) for s, u in ((1e9, "B"), (1e6, "M"), (1e3, "k")) if size >= s), (1, ""))
    return f"{'−' if amount < 0 else ''}{currency}{size / scale:.4g}{unit}"


def input_words(name: str, value: float, currency: str) -> str:
    """A value of an input with its unit: $45/hour, 5 %, 1 year."""
    unit = INPUTS[name].unit
    if is_share(unit):
        return quantity(value, unit, 6)
    if unit == "confidence":
        return threshold_words(value)
    if unit.startswith("$"):
        return f"{currency}{number(value, 6)}{unit[1:]}"
    return f"{number(value, 6)} {unit if value != 1 else unit.removesuffix('s')}"
