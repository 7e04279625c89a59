"""Numbers as the page, the spreadsheet and the printed sheet write them."""

from dashboard.domain.metrics.wording import number


def is_share(unit: str) -> bool:
    """Whether an input's unit is a share, which people read and write in per cent."""
    return unit.startswith("share")


def quantity(value: float, unit: str, digits: int = 10) -> str:
    """A number with its unit: "32.1 $/hour"; a share as "5 %", one a year as "10 % a year"."""
    if is_share(unit):
        return f"{number(100 * value, digits)} %{unit.removeprefix('share').replace('/', ' a ')}"
    return f"{number(value, digits)} {unit}"


def threshold_words(threshold: float | None, digits: int = 4) -> str:
    """A threshold as the confidence that it is: "73.64 %"; never where nothing goes out."""
    return "never" if threshold is None else f"{number(100 * threshold, digits)} %"


def needed_words(precision: float) -> str:
    """p* as a threshold: "79.37 %"; always (all may go out) below 0, never above 1."""
    return "always" if precision < 0 else threshold_words(precision if precision <= 1 else None)
