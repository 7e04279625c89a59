"""Which run another is held against."""

from pathlib import Path

import pytest

from dashboard.domain.runs.reference import model_unknown, reference_of, same_model
from dashboard.domain.runs.store import write_manifest
from tests.catalogue import catalogue


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("references")
    catalogue(folder, "large", 60)
    catalogue(folder, "small", 40)
    catalogue(folder, "larger-without-labels", 80, labelled=False)
    catalogue(folder, "largest-of-another-model", 90, sha256="b" * 64)
    catalogue(folder, "of-unknown-model", 95, sha256=None)
    return folder


def test_reference__the_largest_with_labels_of_the_same_model(folder: Path) -> None:
    new = catalogue(folder, "new", 10, labelled=False)
    found = reference_of(new)
    assert found is not None
    assert found.id == "large"


def test_reference__never_the_run_itself(folder: Path) -> None:
    large = reference_of(catalogue(folder, "newer", 10, labelled=False))
    assert large is not None
    assert reference_of(large).id == "small"  # type: ignore[union-attr]
    assert reference_of(large, "large").id == "small"  # type: ignore[union-attr]


def test_reference__the_one_asked_for_whatever_its_model_or_labels(folder: Path) -> None:
    new = catalogue(folder, "newest", 10, labelled=False)
    for wanted in ("larger-without-labels", "largest-of-another-model"):
        assert reference_of(new, wanted).id == wanted  # type: ignore[union-attr]
    assert reference_of(new, "there-is-no-such-run").id == "large"  # type: ignore[union-attr]


def test_reference__none_for_a_run_of_unknown_model(folder: Path) -> None:
    new = catalogue(folder, "unknown-too", 10, labelled=False, sha256=None)
    assert model_unknown(new)
    assert reference_of(new) is None
    other = reference_of(new, "of-unknown-model")
    assert other is not None
    assert not same_model(new, other)  # nothing says that they are of one model


def test_reference__real_posters_before_a_larger_drawn_set(tmp_path: Path) -> None:
    drawn = catalogue(tmp_path, "drawn", 90)
    real = catalogue(tmp_path, "real", 40)
    fictional = drawn.manifest.model_copy(update={"fictional": True})
    write_manifest(drawn.path, fictional)
    assert reference_of(catalogue(tmp_path, "new", 10, labelled=False)) == real
