"""What land and town share: the skies they choose from and how distance pales."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, mix
from train.sample.scenes_sky_cloud import contrails, cumulus, overcast
from train.sample.scenes_sky_night import moonlit, starry
from train.sample.scenes_sky_storm import storm
from train.sample.scenes_sky_sun import god_rays, golden, great_sun, sunrise, sunset_bands
from train.sample.scenes_tools import BLACK, Draw, sky_tones

DAY: tuple[Draw, ...] = (sunrise, cumulus, golden, contrails, overcast)
EVENING: tuple[Draw, ...] = (sunrise, sunset_bands, god_rays, golden, great_sun)
DARK: tuple[Draw, ...] = (moonlit, storm, overcast, starry, god_rays)
TOWN: tuple[Draw, ...] = (sunrise, sunset_bands, overcast, golden, moonlit, contrails)
NIGHTS: tuple[Draw, ...] = (moonlit, starry, storm)


def far(palette: Palette, near: float) -> Colour:
    """The tone of land at a distance: 0 is nearly sky, 1 the dark in front."""
    dark = mix(palette.shade, BLACK, 0.25)
    return mix(mix(horizon(palette), dark, 0.22), dark, near)


def horizon(palette: Palette) -> Colour:
    """The tone that distance fades into."""
    return sky_tones(palette)[2]


def grey_of(palette: Palette) -> Colour:
    """A neutral of the palette, for stone and tar."""
    return mix(palette.background[len(palette.background) // 2], (0.4, 0.4, 0.42), 0.6)


def paint_sky(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: Generator,
    choice: tuple[Draw, ...],
    whole: skia.Rect | None = None,
) -> None:
    """One sky of `choice` in `box`; as a part of `whole`, if given, so that sun and sea may meet."""
    canvas.save()
    canvas.clipRect(box)
    pick(rng, choice)(canvas, whole or box, palette, light, rng)
    canvas.restore()


def pick(rng: Generator, choice: tuple[Draw, ...]) -> Draw:
    """One of `choice`."""
    return choice[int(rng.integers(len(choice)))]
