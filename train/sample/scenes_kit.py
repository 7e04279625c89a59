"""What objects and symbols are built with: a set of tones that stand out, and strokes in units of a hundredth."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

import skia
from numpy.random import Generator

from train.sample.paint import Colour, Light, Palette, fill, glow, mix, radial, ramp, stroke
from train.sample.scenes_outline import shape
from train.sample.scenes_tools import (
    BLACK,
    WHITE,
    apart,
    cast,
    clipped,
    floor_shadow,
    grey,
    screen,
    solid,
    unit,
)

Outline: TypeAlias = str | skia.Path


@dataclass(frozen=True)
class Kit:
    """One object in the making; tones are chosen to stand out from the palette's ground."""

    canvas: skia.Canvas
    palette: Palette
    light: Light
    rng: Generator
    main: Colour
    second: Colour
    dark: Colour
    pale: Colour
    metal: Colour
    wood: Colour

    def body(
        self, outline: Outline, tone: Colour, depth: float = 4.0, rim: float = 0.7, gloss: float = 0.25
    ) -> skia.Path:
        """A lit solid; returns its path."""
        path = _path(outline)
        solid(self.canvas, path, tone, self.light, depth=depth, rim=rim, gloss=gloss)
        return path

    def flat(self, outline: Outline, tone: Colour, alpha: float = 1.0, blur: float = 0.0) -> None:
        """A flat area."""
        self.canvas.drawPath(_path(outline), fill(tone, alpha, blur=blur))

    def fade(
        self,
        outline: Outline,
        start: tuple[float, float],
        end: tuple[float, float],
        tones: tuple[Colour, ...],
        alphas: tuple[float, ...] | None = None,
    ) -> None:
        """An area with a linear gradient."""
        self.canvas.drawPath(_path(outline), ramp(start, end, tones, None, alphas))

    def round(
        self,
        outline: Outline,
        centre: tuple[float, float],
        radius: float,
        tones: tuple[Colour, ...],
        alphas: tuple[float, ...] | None = None,
    ) -> None:
        """An area with a radial gradient."""
        self.canvas.drawPath(_path(outline), radial(centre, radius, tones, None, alphas))

    def line(
        self, outline: Outline, tone: Colour, width: float, alpha: float = 1.0, blur: float = 0.0
    ) -> None:
        """A stroke along `outline`."""
        self.canvas.drawPath(_path(outline), stroke(tone, width, alpha, blur=blur))

    def cast(self, outline: Outline, far: float = 3.0, alpha: float = 0.4) -> None:
        """The shadow that `outline` throws on what lies behind."""
        cast(self.canvas, _path(outline), self.light, BLACK, far=far, alpha=alpha)

    def floor(self, x: float, y: float, rx: float, alpha: float = 0.45) -> None:
        """A contact shadow on the ground."""
        floor_shadow(self.canvas, x, y, rx, mix(self.palette.shade, BLACK, 0.4), alpha)

    def glow(self, x: float, y: float, radius: float, tone: Colour, strength: float = 0.8) -> None:
        """A soft light about (x, y)."""
        glow(self.canvas, (x, y), radius, tone, strength)

    def shine(self, outline: Outline, alpha: float = 0.6, blur: float = 0.8) -> None:
        """A highlight."""
        self.canvas.drawPath(
            _path(outline), screen(fill(mix(self.light.colour, WHITE, 0.6), alpha, blur=blur))
        )

    @contextmanager
    def inside(self, outline: Outline) -> Iterator[None]:
        """Draws within `outline` only."""
        with clipped(self.canvas, _path(outline)):
            yield

    @contextmanager
    def turned(self, degrees: float, x: float = 50.0, y: float = 50.0) -> Iterator[None]:
        """Draws turned about (x, y)."""
        self.canvas.save()
        self.canvas.rotate(degrees, x, y)
        yield
        self.canvas.restore()

    @contextmanager
    def placed(
        self, x: float, y: float, scale: float = 1.0, degrees: float = 0.0, squash: float = 1.0
    ) -> Iterator[None]:
        """Draws with the origin at (x, y)."""
        self.canvas.save()
        self.canvas.translate(x, y)
        self.canvas.rotate(degrees)
        self.canvas.scale(scale, scale * squash)
        yield
        self.canvas.restore()


@contextmanager
def kit(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: Generator,
    width: float = 100.0,
    height: float = 100.0,
) -> Iterator[Kit]:
    """A kit whose units fill `box`: 0..width from left to right, 0..height from top to bottom."""
    first, second = (
        (palette.accent, palette.accent2) if rng.random() < 0.75 else (palette.accent2, palette.accent)
    )
    with unit(canvas, box, width, height):
        yield Kit(
            canvas, palette, light, rng,
            main=apart(first, palette),
            second=apart(second, palette, 1.5),
            dark=apart(mix(palette.shade, BLACK, 0.25), palette, 1.6),
            pale=apart(mix(palette.paper, WHITE, 0.2), palette, 1.25),
            metal=apart(mix(grey(palette.light, 0.4), (0.55, 0.57, 0.6), 0.5), palette, 1.4),
            wood=apart(mix((0.48, 0.29, 0.17), palette.accent, 0.25), palette, 1.5),
        )  # fmt: skip


def _path(outline: Outline) -> skia.Path:
    return shape(outline) if isinstance(outline, str) else outline
