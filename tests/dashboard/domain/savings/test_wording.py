import pytest

from dashboard.domain.metrics.wording import number
from dashboard.domain.savings.wording import needed_words


@pytest.mark.parametrize(
    ("value", "digits", "words"),
    [
        (1_250_000, 6, "1,250,000"),
        (33_612.4, 3, "33,600"),
        (0.00004, 4, "0.00004"),
        (-7.5, 10, "−7.5"),
        (45.0, 10, "45"),
        (1e9, 3, "1,000,000,000"),
    ],
)
def test_number__never_with_an_exponent(value: float, digits: int, words: str) -> None:
    assert number(value, digits) == words


def test_needed_words__outside_what_a_confidence_can_be() -> None:
    assert [needed_words(p) for p in (-16_499.0, 0.79375, 1.2)] == ["always", "79.38 %", "never"]
