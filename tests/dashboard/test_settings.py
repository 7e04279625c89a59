from pathlib import Path

import pytest
from pydantic import ValidationError

from dashboard.settings import ROOT, Settings


def test_settings__come_from_the_environment_and_options_win(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DASHBOARD_PORT", "9000")
    monkeypatch.setenv("DASHBOARD_DATA", "/some/where")
    assert Settings().port == 9000
    assert Settings().runs == Path("/some/where/runs")
    assert Settings().models == Path("/some/where/models")
    assert Settings(port=9001).port == 9001


def test_settings__without_any_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(f"DASHBOARD_{name.upper()}", raising=False)
    settings = Settings()
    assert (settings.host, settings.port, settings.posters) == ("127.0.0.1", 8050, None)
    assert settings.data == ROOT / "data"
    assert settings.api_key == ""


def test_settings__an_empty_variable_is_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.setenv(f"DASHBOARD_{name.upper()}", "")
    fields = Settings.model_fields.items()
    assert Settings().model_dump() == {name: field.default for name, field in fields}


def test_settings__refuse_nonsense_and_change(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValidationError, match="rate_limit"):
        Settings(rate_limit=-1)
    monkeypatch.setenv("DASHBOARD_THREADS", "many")
    with pytest.raises(ValidationError, match="threads"):
        Settings()
    with pytest.raises(ValidationError, match="frozen"):
        Settings(threads=1).port = 1  # type: ignore[misc]


def test_settings__each_one_is_described() -> None:
    assert all(field.description for field in Settings.model_fields.values())
