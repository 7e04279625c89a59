"""Checkpoints: one safetensors file with weights, the optimiser's state and what has been done so far."""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from dashboard.domain.errors import UserError


def save(file: Path, tensors: dict[str, Tensor], facts: dict[str, Any]) -> None:
    """Write tensors and facts (JSON) aside, then rename: a reader sees the old file or the new one, whole."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_suffix(".writing")
    # A channels-last tensor is contiguous in its own way, which the format does not know.
    plain = {name: value.detach().cpu().contiguous().clone() for name, value in tensors.items()}
    save_file(plain, aside, {"facts": json.dumps(facts)})
    aside.replace(file)


def load(file: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Tensors and facts of a checkpoint. Raises UserError when the file is missing, broken or foreign."""
    if not file.is_file():
        raise UserError(
            f"There is no checkpoint {file}: run “python -m train fit” first, or give another file."
        )
    try:
        with safe_open(file, "pt") as content:
            facts = json.loads((content.metadata() or {})["facts"])
            return {name: content.get_tensor(name) for name in content.keys()}, facts  # noqa: SIM118
    except (SafetensorError, KeyError, ValueError) as error:
        raise UserError(f"{file} is broken or not a checkpoint of this program: train again.") from error


def optimiser_tensors(optimiser: torch.optim.Optimizer) -> dict[str, Tensor]:
    """The optimiser's state as flat tensors named `optimiser.<parameter>.<moment>`."""
    state = optimiser.state_dict()["state"]
    return {f"optimiser.{number}.{key}": value for number, own in state.items() for key, value in own.items()}


def restore_optimiser(optimiser: torch.optim.Optimizer, tensors: dict[str, Tensor]) -> None:
    """Give the optimiser the state that `optimiser_tensors` took."""
    state: dict[int, dict[str, Tensor]] = {}
    for name, value in tensors.items():
        if name.startswith("optimiser."):
            _, number, key = name.split(".")
            state.setdefault(int(number), {})[key] = value
    optimiser.load_state_dict({"state": state, "param_groups": optimiser.state_dict()["param_groups"]})
    # The file knows no channels-last layout. Beside weights that have one, a device would take its step by other
    # kernels than without the interruption, which may round otherwise.
    for parameter, own in optimiser.state.items():
        for key, value in own.items():
            if key != "step":
                own[key] = torch.empty_like(parameter).copy_(value)
