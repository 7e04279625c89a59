"""Many posters through the model: decoding and inference side by side on all cores, the work kept as it is done.

Each worker thread decodes a few pictures and classifies them; Pillow and ONNX Runtime both let go of Python's lock
meanwhile, so the cores are busy with one or the other. At most a few batches are under way at once, so memory does
not grow with the catalogue. Batches are cut by the order of the listing alone: a picture meets the same neighbours
whether the work was interrupted or not, and gets the same numbers to the last bit.
"""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import groupby, islice

import numpy as np

from dashboard.domain.errors import UserError
from dashboard.domain.inference.batch_parts import Parts, Scored
from dashboard.domain.inference.classifier import Classifier
from dashboard.domain.inference.familiar import Familiar, read_familiar
from dashboard.domain.inference.hardly import warnings_of
from dashboard.domain.inference.picture import Picture, look
from dashboard.domain.inference.sources import Content, Item

OUTPUTS = ("probability", "embedding")
AHEAD = 3
Loaded = tuple[Item, Content | UserError]


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def score(
    items: Iterable[Item],
    classifier: Classifier,
    parts: Parts,
    batch: int,
    threads: int,
    done: Callable[[int], None],
) -> None:
    """Score the items that `parts` does not hold yet, and hand them over part by part.

    `classifier` should use one thread of its own; `threads` of them run at once. `done` hears of each batch.
    """
    familiar = read_familiar(classifier)
    with ThreadPoolExecutor(threads) as pool:

        def scored(loaded: list[Loaded]) -> list[Scored]:
            return score_batch(loaded, classifier, familiar)

        try:
            results = _in_order(pool, scored, _batches(items, parts, batch), AHEAD * threads)
            for part, rows in groupby(results, key=lambda result: result[0]):
                parts.write(part, list(_told(rows, done)))
        finally:
            pool.shutdown(cancel_futures=True)


def score_batch(loaded: list[Loaded], classifier: Classifier, familiar: Familiar | None) -> list[Scored]:
    """One row a picture; those that cannot be read have an error instead of numbers."""
    decoded = [_decoded(content) for _, content in loaded]
    good = [picture.pixels for picture in decoded if isinstance(picture, Picture)]
    prediction = classifier.classify(np.stack(good), OUTPUTS) if good else None
    rows, at = [], 0
    for (item, _), picture in zip(loaded, decoded, strict=True):
        if isinstance(picture, str) or prediction is None:
            rows.append(Scored(item.poster, item.folder, str(picture)))
        else:
            probability, embedding = prediction.probability[at], prediction.embedding[at]
            warnings = warnings_of(picture, embedding, familiar)
            rows.append(Scored(item.poster, item.folder, None, probability, embedding, warnings))
            at += 1
    return rows


def _batches(items: Iterable[Item], parts: Parts, size: int) -> Iterator[tuple[int, list[Loaded]]]:
    """The parts that are still to do, in batches; an item is loaded before the next is asked for."""
    numbered = enumerate(items)
    for part, members in groupby(numbered, key=lambda pair: pair[0] // parts.size):
        if part in parts.finished:
            deque(members, maxlen=0)
            continue
        while loaded := [(item, load(item)) for _, item in islice(members, size)]:
            yield part, loaded


def load(item: Item) -> Content | UserError:
    """What the item holds, or why it cannot be had."""
    try:
        return item.load()
    except UserError as error:
        return error


def _decoded(content: Content | UserError) -> Picture | str:
    if isinstance(content, UserError):
        return str(content)
    try:
        return look(content() if callable(content) else content)
    except UserError as error:
        return str(error)


def _in_order(
    pool: ThreadPoolExecutor,
    work: Callable[[list[Loaded]], list[Scored]],
    tasks: Iterable[tuple[int, list[Loaded]]],
    most: int,
) -> Iterator[tuple[int, list[Scored]]]:
    """Results in the order of the tasks, with at most so many under way."""
    waiting: deque[tuple[int, Future[list[Scored]]]] = deque()
    for part, loaded in tasks:
        waiting.append((part, pool.submit(work, loaded)))
        if len(waiting) >= most:
            first, future = waiting.popleft()
            yield first, future.result()
    for part, future in waiting:
        yield part, future.result()


def _told(results: Iterator[tuple[int, list[Scored]]], done: Callable[[int], None]) -> Iterator[Scored]:
    for _, rows in results:
        done(len(rows))
        yield from rows
