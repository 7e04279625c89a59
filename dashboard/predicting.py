"""`python -m dashboard predict`: from paths to a table, a run, or both, with a progress bar."""

import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, Task, TimeRemainingColumn
from rich.text import Text

from dashboard.domain.errors import UserError
from dashboard.domain.inference.batch import cores, score
from dashboard.domain.inference.batch_labels import check_labels
from dashboard.domain.inference.batch_outputs import bad_files, run_folder, table_file
from dashboard.domain.inference.batch_parts import Parts
from dashboard.domain.inference.batch_rows import Rows
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.familiar import read_familiar
from dashboard.domain.inference.sources import Catalogue
from dashboard.domain.inference.storage import Place
from dashboard.domain.runs.manifest import RUN_ID, Calibration, Column, Manifest, Model

MOST_SAID = 10
WAITING = 8  # threads a core while pictures come over a network: who waits uses no core
WARNINGS = Column(name="warnings", type="category", label="Hardly a poster")
HELD_OUT = "That the model did not learn from these posters is the word of whoever made this run."


@dataclass(frozen=True)
class Job:
    """What to predict and where to put it: a table `out`, the run `run` under the folder `runs`, or both."""

    places: tuple[Place, ...]
    model: Path
    runs: Path
    out: Place | None
    run: str | None
    title: str
    labels: Path | None
    batch: int
    threads: int | None
    engine: str = "local"
    address: str | None = None

    @property
    def parts(self) -> Path:
        """Where the work is kept as it is done, always on disk; a name with a dot in front is no run."""
        if self.out is None:
            return self.runs / f".{self.run}.part"
        part = f"{self.out.name}.part"
        return self.out.with_name(part) if isinstance(self.out, Path) else Path(part)

    @property
    def workers(self) -> int:
        """Threads that decode and predict, or workers of Ray."""
        far = self.engine == "local" and not all(isinstance(place, Path) for place in self.places)
        return self.threads or cores() * (WAITING if far else 1)

    @property
    def unreadable(self) -> Place:
        """Where the bad files are listed: beside the table, else beside the run."""
        beside = self.out or self.runs / f"{self.run}.csv"
        return beside.with_name(f"{beside.stem}-unreadable.csv")


def predict(job: Job) -> None:
    """Score what is not scored yet, then write the results whole.

    Raises UserError when nothing can be read, the labels cannot be used, or a place cannot be written.
    """
    _check_run(job)
    classifier = Classifier(job.model, threads=1)
    check_labels(job.labels, classifier.genres)  # now, not after a catalogue's hours
    catalogue = Catalogue(job.places)
    familiar = read_familiar(classifier)
    depends_on = [classifier.sha256, job.batch, familiar and familiar.constant]
    parts = Parts(job.parts, json.dumps(depends_on), classifier.genres)
    _score(job, catalogue, classifier, parts)
    rows = Rows(parts, job.labels)
    bad = _written(job, rows, catalogue, classifier)
    parts.remove()
    _say_outcome(job, rows, bad, catalogue.passed_over)


def _check_run(job: Job) -> None:
    if job.run is None:
        return
    if not RUN_ID.fullmatch(job.run):
        raise UserError(f"“{job.run}” cannot name a run: use a-z, 0-9 and -, for example --run spring-2026.")
    if (job.runs / job.run).exists():
        raise UserError(f"There is a run “{job.run}” already, and a run never changes: choose another --run.")


def _score(job: Job, catalogue: Catalogue, classifier: Classifier, parts: Parts) -> None:
    before = parts.begin(catalogue)
    if not parts.count:
        parts.remove()
        raise UserError(f"There is no picture in {', '.join(map(str, job.places))}: name another place.")
    if before:
        print(f"{before:,} of {parts.count:,} posters were done before; this goes on from there.")
    began = time.perf_counter()
    try:
        with _progress() as progress:
            task = progress.add_task("", total=parts.count, completed=before)
            _run(job, catalogue, classifier, parts, lambda n: progress.advance(task, n))
    except KeyboardInterrupt:
        raise UserError("Interrupted: the same command goes on where this one ended.") from None
    if scored := parts.count - before:
        taken = time.perf_counter() - began
        print(f"{scored:,} posters in {taken:,.1f} s, {scored / taken:,.0f} a second.")


def _run(
    job: Job, catalogue: Catalogue, classifier: Classifier, parts: Parts, done: Callable[[int], None]
) -> None:
    if job.engine == "ray":
        from dashboard.domain.inference.cluster import score_on_ray

        score_on_ray(catalogue, job.model, parts, job.batch, job.workers, job.address, done)
    else:
        score(catalogue, classifier, parts, job.batch, job.workers, done)


def _written(job: Job, rows: Rows, catalogue: Catalogue, classifier: Classifier) -> list[tuple[str, str]]:
    """Write all results, the run last: once it is there, nothing is left to do. Returns the first bad files."""
    first: list[tuple[str, str]] = []
    with ExitStack() as stack:
        writers = []
        if job.run and rows.good:
            manifest = _manifest(job, job.run, rows, catalogue, classifier)
            writers.append(stack.enter_context(run_folder(job.runs, manifest)))
        writers.append(stack.enter_context(bad_files(job.unreadable)))
        if job.out and rows.good:
            writers.append(stack.enter_context(table_file(job.out)))
        for chunk in rows:
            for write in writers:
                write(chunk)
            first += chunk.bad[: MOST_SAID - len(first)]
    return first


def _manifest(job: Job, run: str, rows: Rows, catalogue: Catalogue, classifier: Classifier) -> Manifest:
    place = catalogue.places[0].name if len(catalogue.places) == 1 else catalogue.root.name
    return Manifest(
        id=run,
        title=job.title or f"{rows.good:,} posters of {place}",
        description=f"{rows.labelled:,} have a label. {HELD_OUT}"
        if rows.labelled
        else "No poster has a label.",
        created_at=datetime.now(UTC).replace(microsecond=0),
        protocol="held-out" if rows.labelled else "unlabelled",
        genres=classifier.genres,
        posters=rows.good,
        model=Model(name=classifier.path.stem, version=classifier.version, sha256=classifier.sha256),
        calibration=Calibration(method="temperature", temperature=classifier.temperature),
        columns=(WARNINGS,) if rows.warned else (),
        poster_root=_relative(catalogue.root, job.runs / run) if catalogue.on_disk else None,
    )


def _relative(folder: Path, to: Path) -> str | None:
    try:
        return Path(os.path.relpath(folder, to.absolute())).as_posix()
    except ValueError:  # on another drive
        return None


def _say_outcome(job: Job, rows: Rows, bad: list[tuple[str, str]], passed_over: int) -> None:
    for remark in rows.remarks:
        print(remark)
    if passed_over:
        print(f"{passed_over:,} files are no pictures by their names and were passed over.")
    if bad:
        print(f"Files that could not be read are listed in {job.unreadable}:", file=sys.stderr)
        for poster, why in bad:
            print(f"  {poster}: {why}", file=sys.stderr)
    if not rows.good:
        raise UserError("Not one picture could be read: look at the list above.")
    if rows.warned:
        they = "picture is hardly a poster" if rows.warned == 1 else "pictures are hardly posters"
        print(f"{rows.warned:,} {they}; the column “warnings” says why.")
    if job.out:
        print(f"Written: {job.out} ({rows.good:,} posters)")
    if job.run:
        print(f"{rows.good:,} posters are now the run “{job.run}”, in {job.runs / job.run}.")


def _progress() -> Progress:
    columns = (BarColumn(bar_width=None), MofNCompleteColumn(), _Speed(), TimeRemainingColumn(compact=True))
    return Progress(*columns, console=Console(stderr=True), transient=True, speed_estimate_period=10)


class _Speed(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(f"{task.speed:,.0f} posters/s" if task.speed else "")
