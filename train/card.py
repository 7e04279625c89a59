"""What is known of the model, beside its files, for the page about it."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from train.config import Config
from train.judge import Judgement
from train.ship import Shipped


def card(
    shipped: Shipped, config: Config, epochs: list[Any], judgement: Judgement, listed: tuple[float, int]
) -> dict[str, Any]:
    """The network's facts, the fine-tuning's settings and epochs, and every figure; `listed` is what
    `stages.val_any_listed` found."""
    return {
        **shipped.facts,
        "fine_tuning": {"config": asdict(config), "history": epochs},
        "out_of_fold": {
            "mean": asdict(judgement.mean),
            "seeds": [asdict(one) for one in judgement.each],
            "posters": len(judgement.probabilities),
        },
        "val": {"any_listed": listed[0], "posters": listed[1]},
    }


def write_card(file: Path, facts: dict[str, Any]) -> None:
    """Write aside, then rename."""
    aside = file.with_suffix(".writing")
    aside.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    aside.replace(file)


def note(file: Path, name: str, facts: dict[str, Any]) -> None:
    """Add one entry to the card `file`, if there is one."""
    if file.exists():
        write_card(file, json.loads(file.read_text(encoding="utf-8")) | {name: facts})
