"""The model page tells of the run's own model and of the one that is here apart."""

import hashlib
from pathlib import Path

from dashboard.components.markup import markup
from dashboard.domain.runs.store import Store
from dashboard.pages.registry import page_at
from dashboard.settings import Settings
from dashboard.view import look
from tests.catalogue import catalogue


def test_facts__another_model_is_not_taken_for_the_runs(tmp_path: Path) -> None:
    models = tmp_path / "models"
    models.mkdir()
    (models / "genrenet.onnx").write_bytes(b"a model")
    own = hashlib.sha256(b"a model").hexdigest()
    for name, sha256, said in (
        ("own", own, ""),
        ("other", "b" * 64, "The model file here is not the one that made this run. What follows"),
        ("unknown", None, "This run does not say which model file made it. What follows"),
    ):
        catalogue(tmp_path, name, 20, sha256=sha256)
        settings = Settings(data=tmp_path, cache=tmp_path / "cache")
        view = look(settings, Store(tmp_path / "runs"), f"?run={name}")
        page = page_at("/model")
        assert page is not None
        text = markup(page.fill(view, page.data(view))["facts"])
        assert ("What follows" in text) == bool(said)
        assert said in text
        assert text.index("Model of this run") < text.index("Learnt from")
