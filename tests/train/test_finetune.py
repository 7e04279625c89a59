from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from dashboard.domain.errors import UserError
from train import checkpoint
from train.config import Config
from train.finetune import Labelled, cycle_done, fine_tune

GENRES = ("Drama", "Comedy")
CONFIG = Config(epochs=2, small_epochs=2, batch=4, frozen_blocks=12)


@pytest.fixture(scope="module")
def films() -> Labelled:
    """Dark dramas and light comedies."""
    random = np.random.default_rng(0)
    light = np.arange(8) % 2
    pixels = (
        random.integers(0, 120, (8, 288, 192, 3), np.uint8)
        + (light * 120).astype(np.uint8)[:, None, None, None]
    )
    return Labelled(pixels, np.arange(8), np.eye(2, dtype=np.float32)[light])


class StoppedError(Exception):
    pass


def test_fine_tune__resumed_is_as_uninterrupted(
    films: Labelled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = fine_tune(films, films, GENRES, CONFIG, tmp_path / "whole.safetensors")
    save, done = checkpoint.save, []

    def save_once(file: Path, tensors: dict, facts: dict) -> None:
        save(file, tensors, facts)
        done.append(file)
        if len(done) == 1:
            raise StoppedError

    monkeypatch.setattr(checkpoint, "save", save_once)
    part = tmp_path / "part.safetensors"
    with pytest.raises(StoppedError):
        fine_tune(films, films, GENRES, CONFIG, part)
    resumed = fine_tune(films, films, GENRES, CONFIG, part, resume=True)
    assert len(done) == 2
    for name, value in whole.items():
        assert torch.equal(value, resumed[name]), name
    assert checkpoint.load(part)[1] == checkpoint.load(tmp_path / "whole.safetensors")[1]


def test_fine_tune__resume_refuses_other_settings(films: Labelled, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    short = replace(CONFIG, epochs=1, small_epochs=1)
    fine_tune(films, films, GENRES, short, file)
    with pytest.raises(UserError, match="other settings"):
        fine_tune(films, films, GENRES, replace(short, seed=1), file, resume=True)


def test_cycle_done__small_epochs_share_one_part() -> None:
    config = replace(CONFIG, epochs=6, small_epochs=4, small_share=0.4)
    assert [cycle_done(config, e) for e in (0, 2, 4, 5, 6)] == pytest.approx([0, 0.2, 0.4, 0.7, 1])
