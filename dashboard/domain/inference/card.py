"""What training wrote down about the model: the JSON file beside the checkpoint."""

import json
from pathlib import Path
from typing import Any

FILES = {"genrenet.onnx": "fp32, 32-bit floats", "genrenet-int8.onnx": "int8, 8-bit integers"}


def read_card(models: Path) -> dict[str, Any]:
    """Setting, history and scores of the training; empty where the file is missing or cannot be read."""
    try:
        card = json.loads((models / "genrenet.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return card if isinstance(card, dict) else {}


def model_files(models: Path) -> list[Path]:
    """The model files that are there, fp32 first."""
    return [models / name for name in FILES if (models / name).is_file()]
