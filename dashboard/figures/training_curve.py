"""How the training went, epoch by epoch."""

from typing import Any

import pandas as pd

from dashboard.domain.inference.card import read_card
from dashboard.figures.registry import chart
from dashboard.figures.theme import (
    ACCENT,
    NEUTRAL,
    Axis,
    Figure,
    figure,
    round_places,
    said,
    scatter,
    share_ticks,
)
from dashboard.view import View

COLUMNS = ("epoch", "loss", "val_loss", "val_any_listed")


def epochs(view: View) -> pd.DataFrame:
    """One row an epoch: epoch, loss on the training films, loss and any-listed accuracy on those kept aside."""
    history = read_card(view.settings.models).get("fine_tuning", {}).get("history", [])
    return pd.DataFrame(history, columns=list(COLUMNS)) if history else pd.DataFrame()


@chart(
    pages=("model",),
    order=10,
    title="How the training went",
    question="Does the model still learn, and does what it learns hold for films it has not seen?",
    help="Lines, left axis: the share of films kept aside whose first guess is one of their listed genres, by the "
    "outputs for all genres that are learnt here; the head on the five that ships is fitted afterwards. Dotted, right "
    "axis: the loss (lower is better) on the training films and on those kept aside.",
    feed=epochs,
    wide=True,
    height=280,
    empty="The training wrote nothing down about its epochs: data/models/genrenet.json is missing.",
)
def training_curve(table: pd.DataFrame, view: View) -> Figure:
    """Accuracy on the left axis, both losses on the right."""
    listed = "first guess is a listed genre, films kept aside"
    losses = {"loss": ("loss, training films", NEUTRAL), "val_loss": ("loss, films kept aside", "#d9662b")}
    return figure(
        scatter(
            x=table["epoch"],
            y=table["val_any_listed"],
            name=listed,
            mode="lines+markers",
            line={"color": ACCENT, "width": 3},
            **_said(table, listed, [f"{100 * share:.1f} %" for share in table["val_any_listed"]]),
        ),
        *(
            scatter(
                x=table["epoch"],
                y=table[column],
                yaxis="y2",
                name=name,
                mode="lines",
                line={"color": colour, "dash": "dot"},
                **_said(table, name, [f"{loss:.2f}" for loss in table[column]]),
            )
            for column, (name, colour) in losses.items()
        ),
        height=280,
        x={"title": "epoch", "dtick": 1},
        y={"title": "a listed genre", **_shares(table["val_any_listed"])},
        yaxis2={
            "overlaying": "y",
            "title": {"text": "loss", "standoff": 8},
            **_losses(table[["loss", "val_loss"]]),
            "side": "right",
            "showgrid": False,
            "automargin": True,
            "fixedrange": True,
        },
    )


def _said(table: pd.DataFrame, name: str, values: list[str]) -> dict[str, Any]:
    return said(
        [
            f"epoch {epoch:.0f}:<br>{name},<br>{value}"
            for epoch, value in zip(table["epoch"], values, strict=True)
        ]
    )


def _losses(losses: pd.DataFrame) -> Axis:
    """Left to itself Plotly keeps to the other axis's ticks, and writes places as uneven as 0.3125 rounded."""
    low, high = float(losses.min(axis=None)), float(losses.max(axis=None))
    room = max(0.05 * (high - low), 0.005)
    places = round_places(low - room, high + room)
    digits = max(len(f"{place:.4g}".partition(".")[2]) for place in places)
    return {
        "range": [low - room, high + room],
        "tickvals": places,
        "ticktext": [f"{place:.{digits}f}" for place in places],
    }


def _shares(share: pd.Series) -> Axis:
    """From a little under the least to a little over the most: the differences are what is looked at."""
    low, high = float(share.min()), float(share.max())
    room = max(0.05 * (high - low), 0.005)
    return share_ticks(low - room, high + room)
