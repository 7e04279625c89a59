import pytest

pytest.importorskip("skia")
from train.sample.paint import contrast, hexed, luminance, mix


def test_contrast__black_on_white_is_21_to_1():
    assert contrast((0, 0, 0), (1, 1, 1)) == pytest.approx(21)


def test_contrast__grey_of_the_guideline():
    # #767676 on white is the classic 4.54 : 1 of WCAG's examples.
    assert contrast(hexed("#767676"), (1, 1, 1)) == pytest.approx(4.54, abs=0.01)


def test_luminance__green_weighs_most():
    assert luminance((0, 1, 0)) == pytest.approx(0.7152)


def test_mix__a_quarter_of_the_way():
    assert mix((0, 0, 0), (1, 0.4, 0.8), 0.25) == pytest.approx((0.25, 0.1, 0.2))
