import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.domain.metrics import wording as w


@pytest.mark.parametrize(
    ("share", "interval", "text"),
    [
        (0.48, (0.452, 0.508), "48 % (45–51)"),
        (0.4802, (0.478, 0.482), "48.0 % (47.8–48.2)"),
        (0.48021, (0.4799, 0.4805), "48.02 % (47.99–48.05)"),
        (0.2023, None, "20 %"),
        (0.99997, None, "over 99.9 %"),
        (0.0049, None, "0.5 %"),
        (0.0002, None, "under 0.1 %"),
        (1.0, None, "100 %"),
        (0.0, (0.0, 0.013), "0 % (0–1)"),
        (0.0049, (0.001, 0.027), "under 1 % (0–3)"),
        (0.999, (0.97, 1.0), "over 99 % (97–100)"),
        (math.nan, (math.nan, math.nan), "–"),
    ],
)
def test_percent__no_more_digits_than_the_interval_supports(
    share: float, interval: tuple[float, float] | None, text: str
) -> None:
    assert w.percent(share, interval) == text


@given(st.floats(0, 1))
def test_percent__says_0_and_100_only_when_true(share: float) -> None:
    text = w.percent(share)
    assert (text == "0 %") == (share == 0)
    assert (text == "100 %") == (share == 1)


def test_decimal() -> None:
    assert w.decimal(0.4512, (0.421, 0.478)) == "0.45 (0.42–0.48)"
    assert w.decimal(0.4512, (0.449, 0.4531)) == "0.451 (0.449–0.453)"
    assert w.decimal(0.1016) == "0.10"
    assert w.decimal(math.nan) == "–"


@pytest.mark.parametrize(
    ("difference", "interval", "text"),
    [
        (0.28, (0.25, 0.31), "28 points more (25–31)"),
        (-0.22, (-0.29, -0.15), "22 points less (15–29)"),
        (-0.01, (-0.04, 0.02), "1 point less (−4 to +2)"),
        (0.004, (0.002, 0.006), "0.4 points more (0.2–0.6)"),
    ],
)
def test_points(difference: float, interval: tuple[float, float], text: str) -> None:
    assert w.points(difference, interval) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.2023, "about 1 in 5"),
        (0.502, "about half"),
        (0.66, "about 2 in 3"),
        (0.911, "about 9 in 10"),
        (0.97, "nearly all"),
        (1.0, "all"),
        (0.003, "hardly any"),
        (0.0, "none"),
    ],
)
def test_about(share: float, text: str) -> None:
    assert w.about(share) == text


@pytest.mark.parametrize(
    ("dollars", "text"),
    [
        (125_000, "$125,000"),
        (25_287.5, "$25,288"),
        (-7_000, "−$7,000"),
        (1.25, "$1.25"),
        (500, "$500"),
        (-0.5, "−$0.50"),
        (-0.001, "$0"),
    ],
)
def test_money__no_cents_above_a_thousand(dollars: float, text: str) -> None:
    assert w.money(dollars) == text


def test_counts_and_lists() -> None:
    assert w.thousands(10_000_000) == "10,000,000"
    assert w.thousands(-7000) == "−7,000"
    assert (w.counted(1), w.counted(1201), w.counted(0, "group")) == ("1 poster", "1,201 posters", "0 groups")
    assert w.listing(["Action", "Comedy", "Drama"]) == "Action, Comedy and Drama"
    assert (w.listing(["Action"]), w.listing([])) == ("Action", "")
