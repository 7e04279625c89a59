from pathlib import Path

import pytest
import torch

from dashboard.domain.errors import UserError
from train import checkpoint


def test_save__comes_back_as_it_was(tmp_path: Path) -> None:
    tensors = {"a": torch.rand(2, 3, 4, 4).to(memory_format=torch.channels_last), "b": torch.tensor(3)}
    checkpoint.save(tmp_path / "x" / "c.safetensors", tensors, {"epoch": 1})
    back, facts = checkpoint.load(tmp_path / "x" / "c.safetensors")
    assert facts == {"epoch": 1}
    assert torch.equal(back["a"], tensors["a"])
    assert torch.equal(back["b"], tensors["b"])
    assert [p.name for p in (tmp_path / "x").iterdir()] == ["c.safetensors"]


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\xff" * 200])
def test_load__broken_file(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "c.safetensors"
    file.write_bytes(content)
    with pytest.raises(UserError, match="broken or not a checkpoint"):
        checkpoint.load(file)


def test_load__missing_file(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="There is no checkpoint"):
        checkpoint.load(tmp_path / "none")


def test_restore_optimiser__goes_on_where_it_stopped(tmp_path: Path) -> None:
    def step(weight: torch.nn.Parameter, optimiser: torch.optim.Optimizer) -> None:
        weight.grad = torch.tensor([1.0, -2.0])
        optimiser.step()

    first = torch.nn.Parameter(torch.zeros(2))
    own = torch.optim.AdamW([first], 0.1)
    step(first, own)
    second = torch.nn.Parameter(first.detach().clone())
    other = torch.optim.AdamW([second], 0.1)
    checkpoint.save(tmp_path / "c", checkpoint.optimiser_tensors(own), {})
    checkpoint.restore_optimiser(other, checkpoint.load(tmp_path / "c")[0])
    step(first, own)
    step(second, other)
    assert torch.equal(first, second)


def test_restore_optimiser__moments_lie_in_memory_as_their_weights_do(tmp_path: Path) -> None:
    def made() -> tuple[torch.nn.Parameter, torch.optim.Optimizer]:
        weight = torch.nn.Parameter(torch.rand(4, 3, 5, 5).to(memory_format=torch.channels_last))
        return weight, torch.optim.AdamW([weight], 0.1)

    first, own = made()
    first.grad = torch.rand_like(first)
    own.step()
    second, other = made()
    checkpoint.save(tmp_path / "c", checkpoint.optimiser_tensors(own), {})
    checkpoint.restore_optimiser(other, checkpoint.load(tmp_path / "c")[0])
    for moment in ("exp_avg", "exp_avg_sq"):
        assert other.state[second][moment].stride() == own.state[first][moment].stride() == first.stride()
        assert torch.equal(other.state[second][moment], own.state[first][moment])
    assert other.state[second]["step"] == 1
