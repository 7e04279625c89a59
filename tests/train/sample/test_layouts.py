from itertools import combinations

import numpy as np
import pytest

skia = pytest.importorskip("skia")
from train.sample.layouts import LAYOUTS, layout, picture  # noqa: E402

SHEET = skia.Rect.MakeWH(320, 480)


@pytest.mark.parametrize("name", LAYOUTS)
def test_layouts__words_do_not_overlap(name):
    found = LAYOUTS[name]
    areas = [box for box in (found.title, found.tagline, found.credits, found.names) if box is not None]
    assert all(SHEET.contains(box) for box in (*areas, found.focus))
    for one, other in combinations(areas, 2):
        assert not skia.Rect.Intersects(one, other)


@pytest.mark.parametrize("name", [name for name, found in LAYOUTS.items() if found.panel is not None])
def test_picture__leaves_the_panel_free(name):
    found = LAYOUTS[name]
    assert not skia.Rect.Intersects(picture(found), found.panel)
    if not found.frame:
        areas = picture(found).width() * picture(found).height() + found.panel.width() * found.panel.height()
        assert areas == 320 * 480


def test_layout__mirrored_is_the_other_way_round():
    found = {layout(("spine",), np.random.default_rng(seed)).align for seed in range(20)}
    assert found == {"left", "right"}
    right = next(
        one for seed in range(20) if (one := layout(("spine",), np.random.default_rng(seed))).align == "right"
    )
    assert right.title.right() == 320 - LAYOUTS["spine"].title.left()
