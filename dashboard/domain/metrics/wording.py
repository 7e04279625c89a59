"""Numbers as a director reads them: no more digits than the interval supports, never 100 % for nearly all."""

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal

Range = Sequence[float]


def percent(share: float, interval: Range | None = None) -> str:
    """`48 % (45–51)`, or `48 %` without an interval; `–` when undefined; `over 99.9 %` rather than a false
    100 %."""
    if math.isnan(share):
        return "–"
    digits = _digits(interval) if interval is not None else _lone_digits(share)
    text = f"{_bounded(100 * share, digits)} %"
    return text if interval is None else f"{text} ({_span(interval, 100, digits)})"


def all_out(wrong: float) -> str:
    """What it means that all posters go out untouched, of which such a share is wrong."""
    cheaper = "at these costs those mistakes cost less than a look at every poster"
    return f"{percent(wrong)} of the posters will be wrong; {cheaper}"


def decimal(value: float, interval: Range | None = None) -> str:
    """`0.45 (0.42–0.48)`, for figures that are no shares of posters, such as macro-F1."""
    if math.isnan(value):
        return "–"
    digits = 2 + (_digits(interval) if interval is not None else 0)
    return f"{value:.{digits}f}" + ("" if interval is None else f" ({_span(interval, 1, digits)})")


def points(difference: float, interval: Range) -> str:
    """A difference of two shares: `28 points more (25–31)`, `1 point less (−4 to +2)`."""
    digits = _digits(interval)
    size = f"{100 * abs(difference):.{digits}f}"
    more = "more" if difference >= 0 else "less"
    low, high = (100 * end for end in interval)
    if low < 0 < high:
        span = f"−{-low:.{digits}f} to +{high:.{digits}f}"
    else:
        near, far = sorted((abs(low), abs(high)))
        span = f"{near:.{digits}f}–{far:.{digits}f}"
    return f"{size} {'point' if float(size) == 1 else 'points'} {more} ({span})"


def about(share: float) -> str:
    """`about 1 in 5`, `about half`, `nearly all`, `hardly any`."""
    if share >= 0.95:
        return "all" if share == 1 else "nearly all"
    if share < 0.05:
        return "none" if share == 0 else "hardly any"
    part, whole = min(_PLAIN_FRACTIONS, key=lambda fraction: abs(fraction[0] / fraction[1] - share))
    return "about half" if whole == 2 else f"about {part} in {whole}"


def thousands(number: float) -> str:
    return f"{number:,.0f}".replace("-", "−")


def number(value: float, digits: int = 10) -> str:
    """A number to so many digits, written out: "1,250,000" and "0.00004", never 1.25e+06."""
    return f"{Decimal(f'{value:.{digits}g}'):,f}".replace("-", "−")


def counted(number: int, thing: str = "poster") -> str:
    """`1 poster`, `1,201 posters`."""
    return f"{thousands(number)} {thing}" + ("" if number == 1 else "s")


def money(dollars: float) -> str:
    """`$125,000`, `−$7,000`, `$1.25`: cents only below 1,000, and only where there are any."""
    size = abs(dollars)
    digits = 2 if size < 1000 and round(size, 2) != round(size) else 0
    text = f"{size:,.{digits}f}"
    return f"{'−' if dollars < 0 and float(text.replace(',', '')) else ''}${text}"


def listing(items: Iterable[str]) -> str:
    """`Action, Comedy and Drama`."""
    *rest, last = list(items) or [""]
    return f"{', '.join(rest)} and {last}" if rest else last


_WHOLES = (2, 3, 4, 5, 6, 8, 10, 20)
_PLAIN_FRACTIONS = [(1, whole) for whole in _WHOLES] + [(2, 5), (3, 5), (2, 3), (3, 4), (4, 5), (9, 10)]


def _digits(interval: Range) -> int:
    """Decimals of a percentage that an interval of this width still supports, two at most."""
    width = 100 * (interval[1] - interval[0])
    return 0 if not width < 1 else 1 if width >= 0.1 else 2


def _lone_digits(share: float) -> int:
    return 1 if 0 < share < 0.01 or 0.99 < share < 1 else 0


def _bounded(value: float, digits: int) -> str:
    text, step = f"{value:.{digits}f}", 10**-digits
    if value > 0 and float(text) == 0:
        return f"under {step:.{digits}f}"
    if value < 100 and float(text) == 100:
        return f"over {100 - step:.{digits}f}"
    return text


def _span(interval: Range, scale: float, digits: int) -> str:
    return "–".join(f"{scale * end:.{digits}f}" for end in interval)
