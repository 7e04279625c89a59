"""The open poster: its genres named, its like beside it, the way on, and why there is no activation map."""

import hashlib
from dataclasses import replace

import pytest

from dashboard.components import activation
from dashboard.components.detail import detail
from dashboard.domain.runs import query
from dashboard.domain.runs.manifest import Model
from dashboard.domain.runs.store import Run, Store
from dashboard.settings import Settings
from dashboard.view import View, look

JUNE = "?poster=Romance/1.png"


def test_detail__nothing_open_nothing_shown(settings: Settings, store: Store) -> None:
    assert detail(look(settings, store, "")) == []


def test_detail__names_the_actual_genre_and_the_others(settings: Settings, store: Store) -> None:
    shown = str(detail(look(settings, store, JUNE)))
    assert "bar-actual" in shown
    assert "also listed" in shown
    assert shown.index("'45 %'") < shown.index("'38 %'") < shown.index("'10 %'")


def test_detail__eight_most_alike_without_itself(settings: Settings, store: Store) -> None:
    [dialog] = detail(look(settings, store, JUNE))
    cards = [part for part in dialog._traverse() if getattr(part, "className", "").startswith("alike-card ")]
    assert len(cards) == 8
    # Embeddings of one genre lie together: the other romance comes first.
    assert "The Last Waltz Home" in str(cards[0])
    assert "Letters to June" not in str(cards)


def test_detail__without_embeddings_says_so(settings: Settings, store: Store) -> None:
    assert "keeps no embeddings" in str(detail(look(settings, store, f"{JUNE}&run=unlabelled")))


def test_detail__a_poster_that_is_not_there_has_no_neighbours(settings: Settings, store: Store) -> None:
    [dialog] = detail(look(settings, store, "?poster=nowhere.png"))
    assert "This run has no poster “nowhere.png”" in str(dialog)
    assert {getattr(part, "data-key", None) for part in dialog._traverse()} == {None, "close"}


def test_detail__previous_and_next_follow_the_filter(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?outcome=wrong&poster=Drama/%C3%A9t%C3%A9+%26+co.png")
    around = query.neighbours(view.run, view.selection, "Drama/été & co.png")
    assert around is not None
    links = {
        getattr(part, "data-key", None): part.href
        for part in detail(view)[0]._traverse()
        if hasattr(part, "href")
    }
    assert links["previous"] == view.query(poster=around.before)
    assert links.get("next") == (view.query(poster=around.after) if around.after else None)
    assert links["close"] == "?outcome=wrong"


def test_detail__says_where_it_stands(settings: Settings, store: Store) -> None:
    view = look(settings, store, "?outcome=wrong")
    for place, poster in enumerate(query.posters(view.run, view.selection, 6), start=1):
        opened = look(settings, store, view.query(poster=poster.poster))
        assert f"'{place} of 6'" in str(detail(opened))


def test_detail__a_poster_that_does_not_fit_says_so_and_has_no_steps(
    settings: Settings, store: Store
) -> None:
    [dialog] = detail(look(settings, store, f"{JUNE}&outcome=right"))
    assert "This poster does not fit the filters." in str(dialog)
    assert "Letters to June" in str(dialog)
    assert {getattr(part, "data-key", None) for part in dialog._traverse()} == {None, "close"}
    assert "does not fit" not in str(detail(look(settings, store, f"{JUNE}&outcome=wrong")))


def test_detail__of_a_large_run_no_place_is_counted(
    settings: Settings, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(query, "is_large", lambda run: True)
    assert "'one of 12'" in str(detail(look(settings, store, JUNE)))


def test_detail__a_name_that_the_run_has_not(settings: Settings, store: Store) -> None:
    assert "no poster “none.png”" in str(detail(look(settings, store, "?poster=none.png")))


@pytest.mark.parametrize(
    ("file", "run_says", "sentence"),
    [
        (None, "0" * 64, "the model file of this run is not here"),
        (b"another", "0" * 64, "not the one that made this run"),
        (b"another", None, "does not say which model file made it"),
    ],
)
def test_activation__says_why_there_is_none(
    settings: Settings,
    store: Store,
    tmp_path_factory: pytest.TempPathFactory,
    file: bytes | None,
    run_says: str | None,
    sentence: str,
) -> None:
    view = _with_model(look(settings, store, f"{JUNE}&activation=Drama"), tmp_path_factory, file, run_says)
    poster = query.poster(view.run, view.selection, "Romance/1.png")
    assert poster is not None
    assert sentence in activation.why_none(view, poster)
    assert activation.layer(view, poster) == []


def test_activation__of_the_runs_own_model(
    settings: Settings, store: Store, tmp_path_factory: pytest.TempPathFactory
) -> None:
    own = hashlib.sha256(b"own").hexdigest()
    view = _with_model(look(settings, store, f"{JUNE}&activation=Drama"), tmp_path_factory, b"own", own)
    poster = query.poster(view.run, view.selection, "Romance/1.png")
    assert poster is not None
    assert activation.why_none(view, poster) == ""
    assert "Romance%2F1.png/activation" in str(activation.layer(view, poster))
    assert "'data-genre': 'Drama'" in str(activation.layer(view, poster)[0].to_plotly_json())


def _with_model(
    view: View, folders: pytest.TempPathFactory, file: bytes | None, run_says: str | None
) -> View:
    """The same view where data/models holds `file`, and the run names the sha256 `run_says`."""
    data = folders.mktemp("data")
    (data / "models").mkdir()
    if file is not None:
        (data / "models" / "genrenet.onnx").write_bytes(file)
    manifest = view.run.manifest.model_copy(update={"model": Model(name="genrenet", sha256=run_says)})
    return replace(
        view, run=Run(manifest, view.run.path), settings=view.settings.model_copy(update={"data": data})
    )
