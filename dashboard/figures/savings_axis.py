"""Axes of money: round ticks, written as −$150k."""

import math
from typing import Any

STEPS = (1, 2, 2.5, 5, 10)


def money_ticks(low: float, high: float, currency: str, most: int = 6) -> dict[str, Any]:
    """`tickvals` and `ticktext` of round amounts from low to high, at most about `most` of them."""
    rough = max(high - low, 1e-9) / most
    size = 10.0 ** math.floor(math.log10(rough))
    step = next(m * size for m in STEPS if m * size >= rough * 0.999)
    places = [k * step for k in range(math.ceil(low / step), math.floor(high / step) + 1)]
    return {"tickvals": places, "ticktext": [short(place, currency) for place in places]}


def short(amount: float, currency: str) -> str:
    """−$150k, $2.5M, $40."""
    size = abs(amount)
    scale, unit = next(((s, u) for s, u in ((1e9, "B"), (1e6, "M"), (1e3, "k")) if size >= s), (1, ""))
    return f"{'−' if amount < 0 else ''}{currency}{size / scale:.4g}{unit}"
