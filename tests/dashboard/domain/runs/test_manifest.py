from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from dashboard.domain.runs.manifest import Column, Manifest, probability_column

LEAST = {
    "id": "spring-2026",
    "title": "Spring",
    "created_at": datetime(2026, 3, 1, tzinfo=UTC),
    "protocol": "unlabelled",
    "genres": ("Action", "Drama"),
    "posters": 0,
}


def test_manifest__everything_optional_may_be_missing() -> None:
    manifest = Manifest(**LEAST)
    assert (manifest.schema_version, manifest.model, manifest.calibration, manifest.poster_root) == (
        1,
        None,
        None,
        None,
    )
    assert (manifest.fictional, manifest.columns, manifest.description) == (False, (), "")


def test_manifest__survives_its_own_json() -> None:
    manifest = Manifest(
        **LEAST, columns=(Column(name="studio", type="category", label="Studio"),), fictional=True
    )
    assert Manifest.model_validate_json(manifest.model_dump_json()) == manifest
    column = manifest.column("studio")
    assert column is not None
    assert column.label == "Studio"
    assert manifest.column("none") is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"id": "Spring 2026"},
        {"id": "../elsewhere"},
        {"id": ""},
        {"schema_version": 2},
        {"protocol": "guess"},
        {"genres": ("Drama",)},
        {"genres": ("Drama", "DRAMA")},
        {"posters": -1},
        {"calibration": {"method": "temperature", "temperature": -1}},
        {"columns": ({"name": "Two Words", "type": "text", "label": "x"},)},
        {"columns": ({"name": "size", "type": "colour", "label": "x"},)},
        {"unheard_of": 1},
    ],
)
def test_manifest__refuses_what_does_not_fit(wrong: dict) -> None:
    with pytest.raises(ValidationError, match=next(iter(wrong))):
        Manifest(**{**LEAST, **wrong})


def test_probability_column__is_lower_case() -> None:
    assert probability_column("Action") == "p_action"
