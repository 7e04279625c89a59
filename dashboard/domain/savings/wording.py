"""Numbers as the page, the spreadsheet and the printed sheet write them."""

from decimal import Decimal


def number(value: float, digits: int = 10) -> str:
    """A number to so many digits, written out: "1,250,000" and "0.00004", never 1.25e+06."""
    return f"{Decimal(f'{value:.{digits}g}'):,f}".replace("-", "−")


def needed_words(precision: float) -> str:
    """p* as a threshold: "0.7937"; always (all may go out) below 0, never above 1."""
    return "always" if precision < 0 else "never" if precision > 1 else number(precision, 4)
