"""How the training went, epoch by epoch."""

import pandas as pd

from dashboard.domain.inference.card import read_card
from dashboard.figures.registry import chart
from dashboard.figures.theme import ACCENT, NEUTRAL, Figure, figure, scatter
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
    right = {"yaxis": "y2", "x": table["epoch"], "mode": "lines"}
    right["hovertemplate"] = "epoch %{x}: %{y:.2f}"
    return figure(
        scatter(
            x=table["epoch"],
            y=table["val_any_listed"],
            name="first guess is a listed genre, films kept aside",
            mode="lines+markers",
            line={"color": ACCENT, "width": 3},
            hovertemplate="epoch %{x}: %{y:.1%}<extra></extra>",
        ),
        scatter(
            y=table["loss"], name="loss, training films", line={"color": NEUTRAL, "dash": "dot"}, **right
        ),
        scatter(
            y=table["val_loss"],
            name="loss, films kept aside",
            line={"color": "#d9662b", "dash": "dot"},
            **right,
        ),
        height=280,
        x={"title": "epoch", "dtick": 1},
        y={"title": "a listed genre", "tickformat": ".0%"},
        yaxis2={
            "overlaying": "y",
            "title": {"text": "loss", "standoff": 8},
            "tickformat": ".2f",
            "nticks": 5,
            "side": "right",
            "showgrid": False,
            "automargin": True,
            "fixedrange": True,
        },
    )
