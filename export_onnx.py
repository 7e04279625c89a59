"""checkpoint -> one ONNX file (fp32, or int8), refused when it differs from PyTorch by more than 1e-4."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import numpy as np
import onnx
import typer
from rich.console import Console

from dashboard.domain.errors import UserError
from train.card import note
from train.data import Posters, read_posters
from train.export import largest_difference, refuse_difference, to_onnx, write_model
from train.pixels import load_pixels
from train.quantise import POSTERS, quantised
from train.ship import Shipped, load_network
from train.twins import Twins, compare, table

console = Console()
app = typer.Typer(add_completion=False, pretty_exceptions_enable=False)


@app.command()
def main(
    checkpoint: Annotated[Path, typer.Argument(help="a .safetensors file made by “python -m train fit”")],
    out: Annotated[Path | None, typer.Option(help="where to write; else beside the checkpoint")] = None,
    int8: Annotated[bool, typer.Option("--int8", help="write the quantised twin instead")] = False,
    calibration: Annotated[
        list[Path] | None,
        typer.Option(help="folder or CSV of posters; a column split = val names those that only measure"),
    ] = None,
) -> None:
    """Write CHECKPOINT as ONNX. Posters given by --calibration are compared too, and --int8 needs them."""
    try:
        _export(checkpoint, out, int8, calibration or [])
    except UserError as error:
        console.print(str(error), style="red", markup=False, highlight=False)
        raise typer.Exit(1) from error


def _export(checkpoint: Path, out: Path | None, int8: bool, calibration: list[Path]) -> None:
    if int8 and not calibration:
        raise UserError("--int8 needs posters to calibrate on: give a folder or a CSV by --calibration.")
    shipped = load_network(checkpoint)
    model = to_onnx(shipped)
    sets = [load_pixels(read_posters(source)[0]) for source in calibration]
    posters = (
        np.concatenate([_spread(pixels, 8) for pixels, _, _ in sets]) if sets else np.empty((0,), np.uint8)
    )
    worst = largest_difference(shipped, model, posters)
    refuse_difference(worst)
    console.print("Largest differences from PyTorch: " + ", ".join(f"{k} {v:.1e}" for k, v in worst.items()))
    if int8:
        model, twins = _int8(model, shipped, [(pixels, own) for pixels, own, _ in sets])
        console.print(table(twins))
        note(checkpoint.with_suffix(".json"), "twins", asdict(twins))
    target = out or checkpoint.with_name(checkpoint.stem + ("-int8" if int8 else "") + ".onnx")
    write_model(model, target)
    console.print(f"Wrote {target} ({target.stat().st_size / 1e6:.1f} MB)", markup=False)


def _int8(
    model: onnx.ModelProto, shipped: Shipped, sets: list[tuple[np.ndarray, Posters]]
) -> tuple[onnx.ModelProto, Twins]:
    """Calibrate on what was learnt from, and say what the twin costs on the rest of the first set."""
    masks = [_measures(own) for _, own in sets]
    share = POSTERS // len(sets)
    teach = [_spread(pixels, share, ~mask) for (pixels, _), mask in zip(sets, masks, strict=True)]
    small = quantised(shipped, np.concatenate(teach))
    pixels, own = sets[0]
    return small, compare(model, small, pixels[masks[0]], own.where(masks[0]).of(shipped.facts["genres"]))


def _measures(posters: Posters) -> np.ndarray:
    """bool [n]: the posters that measure: those of split val, else every tenth."""
    if "split" in posters.table:
        return (posters.table["split"] == "val").to_numpy()
    return np.arange(len(posters)) % 10 == 0


def _spread(pixels: np.ndarray, count: int, mask: np.ndarray | None = None) -> np.ndarray:
    """About `count` pictures, evenly from first to last."""
    rows = np.arange(len(pixels)) if mask is None else np.flatnonzero(mask)
    return pixels[rows[np.linspace(0, len(rows) - 1, min(count, len(rows))).astype(int)]]


if __name__ == "__main__":
    app()
