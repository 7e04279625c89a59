"""The tables that the training prints."""

from collections.abc import Mapping, Sequence

from rich.table import Table

from train.config import GENRES
from train.judge import Judgement
from train.scores import Scores, mean_scores


def out_of_fold_table(judgement: Judgement, listed: tuple[float, float] | None = None) -> Table:
    """Every seed and the mean; with the any-listed accuracy on the films kept for validation, by the fine-tuned
    network's own outputs for all genres and by the head that ships."""
    rows = {f"seed {number}": [one] for number, one in enumerate(judgement.each)}
    table = scores_table({**rows, "mean": list(judgement.each)})
    if listed is not None:
        tuned, ships = listed
        table.caption = (
            f"First guess is a listed genre, on films kept for validation: {tuned:.3f} by the fine-tuned "
            f"network's own outputs, {ships:.3f} by the head that ships"
        )
    return table


def scores_table(each: Mapping[str, Sequence[Scores]]) -> Table:
    """One row a name: the mean of its scores."""
    table = Table("", "accuracy", "macro-F1", "ECE (15)", *(f"recall {genre}" for genre in GENRES))
    for name, given in each.items():
        own = mean_scores(given)
        values = [own.accuracy, own.macro_f1, own.ece, *own.recall.values()]
        table.add_row(name, *(f"{value:.3f}" for value in values))
    return table
