from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from dashboard.domain.errors import UserError
from train import checkpoint
from train.config import Config
from train.finetune import Labelled, _has_bf16, cycle_done, fine_tune
from train.network import Backbone

GENRES = ("Drama", "Comedy")
CONFIG = Config(epochs=2, small_epochs=2, batch=4, frozen_blocks=12)
WITH_CUDA = pytest.mark.skipif(not torch.cuda.is_available(), reason="PyTorch finds no CUDA device here")
DEVICES = ("cpu", pytest.param("cuda", marks=WITH_CUDA))


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


@pytest.mark.parametrize("device", DEVICES)
def test_fine_tune__same_seed_same_bits(films: Labelled, tmp_path: Path, device: str) -> None:
    config = replace(CONFIG, small_epochs=1)
    first, second = (
        fine_tune(films, films, GENRES, config, tmp_path / name, device=device) for name in ("a", "b")
    )
    for name, value in first.items():
        assert torch.equal(value, second[name]), name
    assert checkpoint.load(tmp_path / "a")[1] == checkpoint.load(tmp_path / "b")[1]


@pytest.mark.parametrize("device", DEVICES)
def test_fine_tune__resumed_is_as_uninterrupted(
    films: Labelled, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, device: str
) -> None:
    whole = fine_tune(films, films, GENRES, CONFIG, tmp_path / "whole.safetensors", device=device)
    save, done = checkpoint.save, []

    def save_once(file: Path, tensors: dict, facts: dict) -> None:
        save(file, tensors, facts)
        done.append(file)
        if len(done) == 1:
            raise StoppedError

    monkeypatch.setattr(checkpoint, "save", save_once)
    part = tmp_path / "part.safetensors"
    with pytest.raises(StoppedError):
        fine_tune(films, films, GENRES, CONFIG, part, device=device)
    resumed = fine_tune(films, films, GENRES, CONFIG, part, resume=True, device=device)
    assert len(done) == 2
    for name, value in whole.items():
        assert torch.equal(value, resumed[name]), name
    assert checkpoint.load(part)[1] == checkpoint.load(tmp_path / "whole.safetensors")[1]


@WITH_CUDA
def test_fine_tune__what_a_cuda_device_learnt_says_the_same_on_the_processor(
    films: Labelled, tmp_path: Path
) -> None:
    weights = fine_tune(films, films, GENRES, CONFIG, tmp_path / "c.safetensors", device="cuda")
    assert {value.device.type for value in weights.values()} == {"cpu"}
    backbone = Backbone().eval().double()  # double, since a device may round float32 on the way
    backbone.load(weights)
    images = torch.from_numpy(films.pixels[:2])
    with torch.no_grad():
        here = backbone(images)
        there = backbone.cuda()(images.cuda()).cpu()
    torch.testing.assert_close(there, here, atol=1e-6, rtol=1e-6)


def test_has_bf16__not_where_it_is_emulated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_bf16_supported", lambda including_emulation=True: including_emulation)
    assert not _has_bf16(torch.device("cuda"))


def test_fine_tune__resume_refuses_other_settings(films: Labelled, tmp_path: Path) -> None:
    file = tmp_path / "a.safetensors"
    short = replace(CONFIG, epochs=1, small_epochs=1)
    fine_tune(films, films, GENRES, short, file)
    with pytest.raises(UserError, match="other settings"):
        fine_tune(films, films, GENRES, replace(short, seed=1), file, resume=True)


def test_cycle_done__small_epochs_share_one_part() -> None:
    config = replace(CONFIG, epochs=6, small_epochs=4, small_share=0.4)
    assert [cycle_done(config, e) for e in (0, 2, 4, 5, 6)] == pytest.approx([0, 0.2, 0.4, 0.7, 1])
