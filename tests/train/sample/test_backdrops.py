import numpy as np
import pytest

skia = pytest.importorskip("skia")
from train.sample.backdrops import FLAT  # noqa: E402
from train.sample.backdrops_moods import MOODS  # noqa: E402
from train.sample.paint import Light  # noqa: E402
from train.sample.palettes import SCHEMES, palette  # noqa: E402

REGISTER = FLAT | MOODS


@pytest.mark.parametrize("name", REGISTER)
def test_backdrops__fill_their_box_and_only_it(name):
    rng = np.random.default_rng(3)
    surface = skia.Surface.MakeRaster(skia.ImageInfo.MakeN32Premul(80, 120))
    canvas = surface.getCanvas()
    canvas.clipRect(skia.Rect.MakeLTRB(10, 10, 70, 110))
    colours = palette(SCHEMES["Drama"], 1990, rng)
    REGISTER[name][0](canvas, skia.Rect.MakeLTRB(10, 10, 70, 110), colours, Light(-1.0, colours.light), rng)
    alpha = surface.makeImageSnapshot().toarray()[..., 3]
    assert (alpha[10:110, 10:70] == 255).all()
