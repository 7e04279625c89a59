import pytest

from dashboard.domain.spreadsheet import harmless


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_harmless__formulas_are_text(text: str) -> None:
    assert harmless(text) == f"'{text}"


def test_harmless__numbers_and_plain_text_stay() -> None:
    assert [harmless(cell) for cell in (-1.5, "a=b", None)] == [-1.5, "a=b", None]
