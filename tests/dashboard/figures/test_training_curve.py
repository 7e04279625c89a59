"""The training's curve: round places on both axes."""

import pandas as pd
import pytest

from dashboard.domain.runs.store import Store
from dashboard.figures.training_curve import training_curve
from dashboard.settings import Settings
from dashboard.view import look


@pytest.mark.parametrize(
    ("most", "least", "places"),
    [(0.463, 0.224, ["0.25", "0.30"]), (2.4, 0.6, ["1.0", "1.5", "2.0"]), (0.5, 0.5, ["0.500"])],
)
def test_losses__have_round_places(
    most: float, least: float, places: list[str], settings: Settings, store: Store
) -> None:
    table = pd.DataFrame(
        {
            "epoch": [1, 2],
            "loss": [most, least],
            "val_loss": [most, least],
            "val_any_listed": [0.6, 0.7],
        }
    )
    axis = training_curve(table, look(settings, store, ""))["layout"]["yaxis2"]
    assert set(places) <= set(axis["ticktext"])
    assert [float(text) for text in axis["ticktext"]] == pytest.approx(axis["tickvals"])
    steps = {round(b - a, 9) for a, b in zip(axis["tickvals"], axis["tickvals"][1:], strict=False)}
    assert len(steps) == 1
