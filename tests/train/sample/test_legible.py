import numpy as np
import pytest

skia = pytest.importorskip("skia")
from train.sample.catalogue import catalogue  # noqa: E402
from train.sample.legible import contrast_share, readable_ink  # noqa: E402
from train.sample.paint import fill  # noqa: E402
from train.sample.poster import stage_for  # noqa: E402

WHITE, BLACK, GREY = (1.0, 1.0, 1.0), (0.0, 0.0, 0.0), (0.5, 0.5, 0.5)


@pytest.fixture
def stage():
    made = stage_for(catalogue(1, {"Drama": 1})[0], 1)
    made.canvas.drawPaint(fill(BLACK))
    return made


@pytest.fixture
def bar():
    path = skia.Path()
    path.addRect(skia.Rect.MakeXYWH(60, 200, 200, 30))
    return path


def test_contrast_share__white_on_black():
    assert contrast_share(WHITE, np.zeros(10)) == pytest.approx(21)


def test_contrast_share__a_tenth_of_the_ground_is_white():
    assert contrast_share(WHITE, np.array([0.0] * 9 + [1.0])) < 21


def test_readable_ink__first_that_reads(stage, bar):
    assert readable_ink(stage, bar, (BLACK, GREY, WHITE), 5.0) == GREY


def test_readable_ink__half_black_half_white_ground_is_scrimmed(stage, bar):
    stage.canvas.drawRect(skia.Rect.MakeXYWH(0, 0, 160, 480), fill(WHITE))
    before = stage.pixels()
    readable_ink(stage, bar, (BLACK, WHITE), 4.5)
    assert not np.array_equal(before, stage.pixels())
