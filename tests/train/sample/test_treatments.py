import numpy as np
import pytest

skia = pytest.importorskip("skia")
from train.sample.catalogue import catalogue  # noqa: E402
from train.sample.paint import fill, ramp  # noqa: E402
from train.sample.poster import stage_for  # noqa: E402
from train.sample.printing import printed  # noqa: E402
from train.sample.treatments import duotone, monochrome, put, screened  # noqa: E402


@pytest.fixture
def stage():
    made = stage_for(catalogue(1, {"Drama": 1})[0], 1)
    made.canvas.drawPaint(ramp((0, 0), (0, 480), ((0.9, 0.2, 0.1), (0.1, 0.3, 0.9))))
    return made


def test_put__pixels_come_back(stage):
    pixels = np.random.default_rng(2).random((480, 320, 3))
    put(stage, pixels)
    assert np.abs(stage.pixels() - pixels).max() <= 0.5 / 255 + 1e-9


def test_monochrome__one_tone(stage):
    monochrome(stage)
    red, green, blue = np.moveaxis(stage.pixels(), -1, 0)
    assert np.abs(red - green).max() < 0.03
    assert np.abs(red - blue).max() < 0.06
    assert stage.pixels().max() > 0.9
    assert stage.pixels().min() < 0.1


def test_duotone__every_colour_lies_between_two_inks(stage):
    duotone(stage)
    colours = stage.pixels().reshape(-1, 3)
    across = colours - colours.mean(axis=0)
    singular = np.linalg.svd(across[::50], compute_uv=False)
    assert singular[1] < 0.05 * singular[0]


def test_screened__two_inks_and_their_edges(stage):
    screened(stage)
    paper = np.abs(stage.pixels() - np.array(stage.palette.paper)).max(axis=-1) < 0.02
    assert 0.2 < paper.mean() < 0.9


@pytest.mark.parametrize(("year", "lifted"), [(2020, False), (1960, True)])
def test_printed__only_old_ink_fades(year, lifted):
    films = catalogue(1, {"Drama": 400})
    film = min(films, key=lambda one: abs(one.year - year))
    blacks = []
    for attempt in range(8):
        stage = stage_for(film, 1, attempt)
        stage.canvas.drawPaint(fill((0.0, 0.0, 0.0)))
        printed(stage)
        blacks.append(stage.pixels().mean())
    assert (np.median(blacks) > 0.03) == lifted
