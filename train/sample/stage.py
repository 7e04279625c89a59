"""What one poster is drawn on and with: the sheet, the film, the look, the colours, the dice."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass

import numpy as np
import skia
from numpy.random import Generator
from numpy.typing import NDArray

from train.sample.catalogue import Film
from train.sample.paint import Light, Palette

WIDTH, HEIGHT = 320, 480
SHEET = skia.Rect.MakeWH(WIDTH, HEIGHT)

Draw = Callable[..., None]  # canvas, box, palette, light, rng
Register = Mapping[str, tuple[Draw, Set[str]]]


@dataclass(frozen=True)
class Stage:
    """A poster in the making; `look` is the genre whose conventions it follows, `pull` a second one or None."""

    surface: skia.Surface
    film: Film
    look: str
    pull: str | None
    palette: Palette
    light: Light
    rng: Generator

    @property
    def canvas(self) -> skia.Canvas:
        """The canvas of the sheet, 320 by 480."""
        return self.surface.getCanvas()

    def chance(self, probability: float) -> bool:
        """True in a share of cases."""
        return bool(self.rng.random() < probability)

    def draw(self, register: Register, box: skia.Rect, palette: Palette | None = None, **how: str) -> str:
        """Draws one thing out of `register` that suits the look (or what pulls at it); returns its name."""
        name = self.choose(register)
        self.paint(register, name, box, palette, **how)
        return name

    def choose(self, register: Register) -> str:
        """The name of a thing that suits the look, or the second genre now and then.

        What suits few genres says most about them and comes more often.
        """
        wanted = self.pull if self.pull and self.chance(0.12) else self.look
        names = [name for name, (_, suits) in register.items() if wanted in suits] or list(register)
        weights = np.array([1 / max(len(register[name][1]), 1) ** 1.5 for name in names])
        return names[int(self.rng.choice(len(names), p=weights / weights.sum()))]

    def paint(
        self, register: Register, name: str, box: skia.Rect, palette: Palette | None = None, **how: str
    ) -> None:
        """Draws the thing `name` in `box`, the canvas left as it was; `how` is passed on, a style say."""
        self.canvas.save()
        register[name][0](self.canvas, box, palette or self.palette, self.light, self.rng, **how)
        self.canvas.restore()

    def pixels(self, box: skia.Rect = SHEET) -> NDArray[np.float64]:
        """The colours now inside `box`, float64 in 0..1, shape (rows, columns, 3)."""
        array = self.surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)
        top, left = max(int(box.top()), 0), max(int(box.left()), 0)
        return array[top : int(np.ceil(box.bottom())), left : int(np.ceil(box.right())), :3] / 255.0
