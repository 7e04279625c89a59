import numpy as np
import pandas as pd

from train.table import extra_columns, places, predictions


def posters() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "poster": ["a.png", "b.png"],
            "title": ["A", ""],
            "year": [1999, None],
            "actual": ["Drama", "Action"],
            "genres": [("Drama", "Romance"), ("Action",)],
            "budget": [1.5, None],
            "series": ["x", None],
        }
    )


PROBABILITY = np.array([[0.1, 0.15, 0.5, 0.05, 0.2], [0.6, 0.1, 0.1, 0.1, 0.1]], np.float32)


def test_predictions__columns_of_the_contract() -> None:
    columns = extra_columns(posters())
    rows = predictions(posters(), PROBABILITY, np.zeros((2, 2)), columns).to_pylist()
    assert rows[0]["predicted"] == "Drama"
    assert rows[0]["top3"] == ["Drama", "Thriller", "Comedy"]
    assert rows[0]["genres"] == ["Drama", "Romance"]
    assert rows[0]["p_thriller"] == np.float32(0.2)
    assert rows[0]["confidence"] == np.float32(0.5)
    assert (rows[1]["title"], rows[1]["year"], rows[1]["budget"], rows[1]["series"]) == (
        None,
        None,
        None,
        None,
    )
    assert rows[1]["top3"][0] == "Action"


def test_predictions__what_is_not_known_is_null() -> None:
    table = predictions(posters()[["poster", "actual"]], PROBABILITY, np.zeros((2, 2)))
    for name in ("title", "year", "genres"):
        assert table[name].null_count == 2


def test_extra_columns__numbers_and_categories() -> None:
    found = [(column.name, column.type, column.label) for column in extra_columns(posters())]
    assert found == [("budget", "number", "Budget"), ("series", "category", "Series")]


def test_places__near_posters_lie_near() -> None:
    random = np.random.default_rng(0)
    directions = np.repeat(np.eye(8)[:2], 20, axis=0) + 0.05 * random.normal(size=(40, 8))
    own = places(directions)
    assert own.shape == (40, 2)
    assert np.abs(own).max() <= 1
    apart = np.linalg.norm(own[:20].mean(0) - own[20:].mean(0))
    assert apart > own[:20].std(0).max()
    np.testing.assert_array_equal(own, places(directions))
