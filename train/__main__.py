"""The command line of the training: python -m train fit | judge | familiar | extra | evaluate | reproduce."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from dashboard.domain.errors import UserError
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.familiar import FILE as FAMILIAR
from dashboard.domain.inference.familiar import write_familiar
from dashboard.domain.runs.manifest import RUN_ID, Manifest
from train.card import card, write_card
from train.config import Config, HeadConfig
from train.familiar import fit_familiar
from train.judge import judge_extra, judge_material
from train.material import prepare
from train.pixels import CACHE
from train.report import out_of_fold_table, scores_table
from train.runs import write_held_out, write_out_of_fold
from train.scores import scores
from train.ship import build, load_network, save_network
from train.sources import Sources, read_set, read_sources
from train.stages import tuned_weights, val_any_listed

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False, help=__doc__)
console = Console()

Posters = Annotated[Path, typer.Option("--posters", help="folder that holds the two sets below")]
Many = Annotated[str, typer.Option(help="films with several genres: a CSV in that folder")]
Five = Annotated[str, typer.Option(help="posters of one genre each: a folder per genre in that folder")]
Extra = Annotated[
    Path | None, typer.Option(help="further posters of the five genres (CSV or folder) to learn from")
]
Models = Annotated[Path, typer.Option(help="folder of the models")]
Runs = Annotated[Path, typer.Option(help="folder of the runs")]
Resume = Annotated[bool, typer.Option("--resume", help="go on after the last epoch that is done")]
Epochs = Annotated[int | None, typer.Option(min=1, help="epochs of the fine-tuning; else as in config.py")]
MANY, FIVE, MODELS, RUNS = "imdb.csv", "tmdb-1201", Path("data/models"), Path("data/runs")


@app.command()
def fit(
    posters: Posters,
    many: Many = MANY,
    five: Five = FIVE,
    extra: Extra = None,
    models: Models = MODELS,
    resume: Resume = False,
    epochs: Epochs = None,
) -> None:
    """Fine-tune on the films with several genres, fit the head on the five, judge it, write the checkpoint."""
    with _sentences():
        config = replace(Config(), epochs=epochs) if epochs else Config()
        sources = _sources(posters, many, five, extra)
        tuned, epochs_done = tuned_weights(sources, config, CACHE, resume)
        ready = prepare(sources, tuned, HeadConfig())
        judgement = judge_material(ready.own, ready.joined, HeadConfig())
        shipped = build(ready, HeadConfig())
        listed = val_any_listed(shipped, sources)
        save_network(shipped, models / "genrenet.safetensors")
        write_card(models / "genrenet.json", card(shipped, config, epochs_done, judgement, listed))
        write_familiar(models / FAMILIAR, fit_familiar(shipped, sources))
        console.print(out_of_fold_table(judgement, (epochs_done[-1]["val_any_listed"], listed[0])))


@app.command("judge")
def judge_again(
    posters: Posters,
    many: Many = MANY,
    five: Five = FIVE,
    extra: Extra = None,
    models: Models = MODELS,
    runs: Runs = RUNS,
    run: Annotated[str, typer.Option(help="name of the run to write")] = FIVE,
) -> None:
    """Judge the head out of fold again, and write the run. Needs the last fit's checkpoint and its ONNX file."""
    with _sentences():
        sources = _sources(posters, many, five, extra)
        tuned, _ = tuned_weights(sources, Config(), CACHE, resume=True)
        ready = prepare(sources, tuned, HeadConfig())
        judgement = judge_material(ready.own, ready.joined, HeadConfig())
        write_out_of_fold(runs, run, sources.five, judgement, models / "genrenet.onnx", replace=True)
        console.print(out_of_fold_table(judgement))


@app.command("familiar")
def familiar_again(
    posters: Posters, many: Many = MANY, five: Five = FIVE, extra: Extra = None, models: Models = MODELS
) -> None:
    """Measure again what the last fit's network finds familiar, which `fit` does too."""
    with _sentences():
        shipped = load_network(models / "genrenet.safetensors")
        write_familiar(models / FAMILIAR, fit_familiar(shipped, _sources(posters, many, five, extra)))


@app.command("extra")
def measure_extra(
    posters: Posters,
    extra: Annotated[Path, typer.Option(help="further posters of the five genres (CSV or folder)")],
    many: Many = MANY,
    five: Five = FIVE,
) -> None:
    """Measure what further posters add: the same folds without them and with them."""
    with _sentences():
        sources = _sources(posters, many, five, extra)
        tuned, _ = tuned_weights(sources, Config(), CACHE, resume=True)
        without, with_them = judge_extra(prepare(sources, tuned, HeadConfig()), HeadConfig())
        console.print(scores_table({"without": without.each, "with": with_them.each}))


@app.command()
def evaluate(
    model: Annotated[Path, typer.Option(help="an ONNX file made by export_onnx.py")],
    posters: Annotated[Path, typer.Option(help="a folder per genre, or a CSV or Parquet file of posters")],
    run: Annotated[str, typer.Option(help="name of the run to write: a-z, 0-9 and -")],
    runs: Runs = RUNS,
    title: Annotated[str, typer.Option(help="title of the run")] = "",
    description: Annotated[str, typer.Option(help="what the posters are")] = "",
    poster_root: Annotated[str | None, typer.Option(help="their folder, relative to the run's")] = None,
    fictional: Annotated[bool, typer.Option("--fictional", help="the films do not exist")] = False,
    replace: Annotated[bool, typer.Option("--replace", help="write over a run of this name")] = False,
) -> None:
    """Judge a model file on labelled posters that it did not learn from, and write the run."""
    with _sentences():
        if not RUN_ID.fullmatch(run):
            raise UserError(f"“{run}” cannot name a run: use a-z, 0-9 and -.")
        classifier = Classifier(model, threads=2)
        labelled = read_set(posters, _say)
        manifest = Manifest(
            id=run,
            title=title or f"{len(labelled.posters):,} posters of {posters.stem}",
            description=description,
            created_at=datetime.now(UTC),
            protocol="held-out",
            genres=classifier.genres,
            posters=0,
            poster_root=poster_root,
            fictional=fictional,
        )
        _, probabilities, labels = write_held_out(runs, manifest, labelled, classifier, replace)
        console.print(scores_table({run: [scores(probabilities, labels)]}))


@app.command()
def reproduce(
    posters: Posters,
    many: Many = MANY,
    five: Five = FIVE,
    extra: Extra = None,
    models: Models = MODELS,
    runs: Runs = RUNS,
    resume: Resume = False,
) -> None:
    """Make all of it again: the checkpoint, both ONNX files and the out-of-fold run; and print the table."""
    fit(posters, many, five, extra, models, resume)
    calibration = ["--calibration", str(posters / many), "--calibration", str(posters / five)]
    for options in (["--calibration", str(posters / five)], ["--int8", *calibration]):
        _export([str(models / "genrenet.safetensors"), *options])
    judge_again(posters, many, five, extra, models, runs, five)


def _export(arguments: list[str]) -> None:
    # A process of its own: the arrows point from the exporter to the training, not back.
    done = subprocess.run([sys.executable, "export_onnx.py", *arguments], check=False)
    if done.returncode:
        raise typer.Exit(done.returncode)


def _sources(posters: Path, many: str, five: str, extra: Path | None) -> Sources:
    return read_sources(posters / many, posters / five, extra, _say)


def _say(sentence: str) -> None:
    console.print(sentence, style="yellow", markup=False, highlight=False)


@contextmanager
def _sentences() -> Iterator[None]:
    """What a user can mend is said in one sentence; Ctrl-C says how to go on."""
    try:
        yield
    except UserError as error:
        console.print(str(error), style="red", markup=False, highlight=False)
        raise typer.Exit(1) from error
    except KeyboardInterrupt as error:
        console.print("Stopped. Epochs that were done are kept: add --resume to go on.")
        raise typer.Exit(1) from error


if __name__ == "__main__":
    app()
