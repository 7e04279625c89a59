"""Colours by lightness, chroma and hue: Oklab (B. Ottosson, 2020), where equal steps look equal."""

import math

from train.sample.paint import Colour


def oklch(lightness: float, chroma: float, hue: float) -> Colour:
    """The sRGB colour of `lightness` 0..1, `chroma` 0..0.37 and `hue` in degrees.

    A colour that sRGB cannot show keeps its lightness and hue and loses chroma until it can.
    """
    colour = _srgb(lightness, chroma, hue)
    while chroma > 0 and not all(-0.001 <= c <= 1.001 for c in colour):
        chroma = max(chroma - 0.01, 0.0)
        colour = _srgb(lightness, chroma, hue)
    return (_clip(colour[0]), _clip(colour[1]), _clip(colour[2]))


def _srgb(lightness: float, chroma: float, hue: float) -> Colour:
    a, b = chroma * math.cos(math.radians(hue)), chroma * math.sin(math.radians(hue))
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short),
    )


def _gamma(linear: float) -> float:
    return 12.92 * linear if linear <= 0.0031308 else 1.055 * linear ** (1 / 2.4) - 0.055


def _clip(value: float) -> float:
    return min(max(value, 0.0), 1.0)
