"""The same scoring on a cluster: Ray Data hands out parts, its workers list, load and score, this process keeps them.

Every machine must see the pictures and the model under the same paths (a shared disk), or the pictures in an object
store and the model under the same path. Ray starts a worker that
died again, and its part with it; rows are those of one machine, to the last bit.
"""

import logging
import os
import pickle
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.inference.batch import load, score_batch
from dashboard.domain.inference.batch_parts import Parts, Scored
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.familiar import read_familiar
from dashboard.domain.inference.sources import Catalogue, Item
from dashboard.domain.inference.storage import Place


def score_on_ray(
    catalogue: Catalogue,
    model: Path,
    parts: Parts,
    batch: int,
    workers: int,
    address: str | None,
    done: Callable[[int], None],
) -> None:
    """Score the items that `parts` does not hold yet, on the cluster at `address`, or on this machine without one.

    Raises UserError when Ray is not installed or the cluster cannot be reached.
    """
    todo = [{"part": part} for part in range(len(parts.files())) if part not in parts.finished]
    if not todo:
        return
    ray = _connected(address, workers)
    try:
        rows = ray.data.from_items(todo, override_num_blocks=len(todo)).map_batches(
            Worker,
            fn_constructor_args=(catalogue.places, model.absolute(), batch, parts.size),
            batch_size=1,
            num_cpus=1,
            compute=ray.data.ActorPoolStrategy(size=min(workers, len(todo))),
        )
        for row in rows.iter_rows():
            scored = pickle.loads(row["rows"])
            parts.write(int(row["part"]), scored)
            done(len(scored))
    finally:
        ray.shutdown()


class Worker:
    """Lists the catalogue for itself and scores the parts that it is given; they come mostly in rising order."""

    def __init__(self, places: Sequence[Place], model: Path, batch: int, size: int) -> None:
        self._places, self._batch, self._size = places, batch, size
        self._classifier = Classifier(model, threads=1)
        self._familiar = read_familiar(self._classifier)
        self._items: Iterator[Item] = iter(())
        self._next = -1

    def __call__(self, given: dict[str, np.ndarray]) -> dict[str, Any]:
        part = int(given["part"][0])
        return {"part": given["part"], "rows": [pickle.dumps(self._scored(part))]}

    def _scored(self, part: int) -> list[Scored]:
        if part < self._next or self._next < 0:
            self._items, self._next = iter(Catalogue(self._places)), 0
        skipped = (part - self._next) * self._size
        members = islice(self._items, skipped, skipped + self._size)
        rows: list[Scored] = []
        while loaded := [(item, load(item)) for item in islice(members, self._batch)]:
            rows += score_batch(loaded, self._classifier, self._familiar)
        self._next = part + 1
        return rows


def _connected(address: str | None, workers: int) -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # it would report to its makers
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise UserError("--engine ray needs Ray: pip install 'marquee[cluster]'.") from error
    local: dict[str, Any] = {} if address else {"num_cpus": workers, "include_dashboard": False}
    try:
        ray.init(address, log_to_driver=False, logging_level=logging.ERROR, **local)
    except Exception as error:  # a node that takes too long to start is no error of a kind of its own
        raise UserError(
            f"The Ray cluster at {address} cannot be reached: check its address."
            if address
            else "Ray did not start on this machine in time: end what keeps it busy, then try again."
        ) from error
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    return ray
