import pytest
import torch

from train.repeatable import repeatable


@pytest.mark.parametrize("before", [False, True])
def test_repeatable__holds_inside_and_leaves_what_was(before: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CUBLAS_WORKSPACE_CONFIG", ":16:8")
    monkeypatch.setattr(torch.backends.cudnn, "deterministic", before)
    torch.use_deterministic_algorithms(before)
    try:
        with pytest.raises(KeyError):
            _fail_inside()
        assert torch.are_deterministic_algorithms_enabled() == before
        assert not torch.is_deterministic_algorithms_warn_only_enabled()
        assert torch.backends.cudnn.deterministic == before
    finally:
        torch.use_deterministic_algorithms(False)


def _fail_inside() -> None:
    with repeatable():
        assert torch.are_deterministic_algorithms_enabled()
        assert torch.is_deterministic_algorithms_warn_only_enabled()
        assert torch.backends.cudnn.deterministic
        raise KeyError
