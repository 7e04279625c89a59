import pytest

from train.sample.oklch import oklch


@pytest.mark.parametrize(
    ("lightness", "chroma", "hue", "colour"),
    [  # from CSS Color 4's conversions
        (1.0, 0.0, 0.0, (1, 1, 1)),
        (0.0, 0.0, 0.0, (0, 0, 0)),
        (0.62796, 0.25768, 29.234, (1, 0, 0)),
        (0.45201, 0.31321, 264.05, (0, 0, 1)),
        (0.51975, 0.17686, 142.5, (0, 0.50196, 0)),
    ],
)
def test_oklch__named_colours(lightness, chroma, hue, colour):
    assert oklch(lightness, chroma, hue) == pytest.approx(colour, abs=0.02)


def test_oklch__colour_that_srgb_lacks_keeps_its_lightness():
    red, green, blue = oklch(0.7, 0.37, 145)
    assert min(red, green, blue) >= 0
    assert max(red, green, blue) <= 1
    assert green > red
    assert green > blue
