"""Is it readable? Contrast measured against the pixels beneath, and a scrim where there is too little."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import skia
from numpy.typing import NDArray

from train.sample.paint import Colour, luminance, mix, ramp
from train.sample.stage import HEIGHT, SHEET, WIDTH, Stage

Point = tuple[float, float]
TITLE, THIN, TEXT = 4.2, 6.0, 4.8  # contrast ratios: WCAG 2.2 asks 3 of large text and 4.5 of small


def readable_ink(stage: Stage, path: skia.Path, inks: Sequence[Colour], need: float) -> Colour:
    """The first of `inks` that stands out from what lies under `path`; darkens or lightens the ground for
    the last resort, until ink and ground differ by `need` in most pixels."""
    beneath = _beneath(stage, path)
    if not len(beneath):
        return inks[0]
    for ink in inks:
        if contrast_share(ink, beneath) >= need:
            return ink
    ink = max((stage.palette.paper, stage.palette.shade), key=lambda one: contrast_share(one, beneath))
    for strength in (0.4, 0.6, 0.75, 0.88, 0.96):
        _scrim(stage, path, ink, strength)
        if contrast_share(ink, _beneath(stage, path)) >= need:
            break
    return ink


def contrast_share(ink: Colour, beneath: NDArray[np.float64]) -> float:
    """The contrast ratio that 96 % of the pixels `beneath` (luminances, shape (n,)) reach with `ink`."""
    own = luminance(ink) + 0.05
    other = beneath + 0.05
    return float(np.quantile(np.maximum(own, other) / np.minimum(own, other), 0.04))


def reads(stage: Stage, path: skia.Path, ink: Colour, below: float = 0.0) -> bool:
    """Whether the part of a title lower than `below` would stand out in `ink` from what lies there now."""
    under = _beneath(stage, path, int(below))
    return len(under) > 0 and contrast_share(ink, under) >= TITLE


def covers(path: skia.Path) -> NDArray[np.bool_]:
    """Which pixels of the sheet `path` and its two pixels around it cover, bool, shape (480, 320)."""
    sheet = skia.Surface.MakeRaster(skia.ImageInfo.MakeN32Premul(WIDTH, HEIGHT))
    canvas = sheet.getCanvas()
    for style in (skia.Paint.kFill_Style, skia.Paint.kStroke_Style):
        canvas.drawPath(path, skia.Paint(Color=skia.ColorWHITE, Style=style, StrokeWidth=4))
    return np.asarray(sheet.makeImageSnapshot().toarray()[..., 3] > 100)


def _beneath(stage: Stage, path: skia.Path, top: int = 0) -> NDArray[np.float64]:
    box = path.computeTightBounds().makeOutset(3, 3)
    box = skia.Rect.MakeLTRB(max(box.left(), 0), max(box.top(), top), box.right(), box.bottom())
    if box.isEmpty():
        return np.zeros(0)
    pixels = stage.pixels(box)
    y, x = int(box.top()), int(box.left())
    colours = pixels[covers(path)[y : y + pixels.shape[0], x : x + pixels.shape[1]]]
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array((0.2126, 0.7152, 0.0722)))


def _scrim(stage: Stage, path: skia.Path, ink: Colour, strength: float) -> None:
    palette = stage.palette
    dark = luminance(ink) > 0.4
    tone = (
        mix(palette.shade, (0.0, 0.0, 0.0), 0.3) if dark else mix(palette.paper, palette.background[0], 0.1)
    )
    for area, start, end in _veils(path.computeTightBounds()):
        stage.canvas.drawRect(area, ramp(start, end, (tone, tone), None, (0.0, strength)))


def _veils(words: skia.Rect) -> list[tuple[skia.Rect, Point, Point]]:
    """Areas and from where to where a scrim thickens in them: towards the nearest edge, or a middle line."""
    if words.height() > HEIGHT / 2:  # upright words: towards their side
        edge, reach = (words.right(), 60) if words.centerX() < WIDTH / 2 else (words.left(), -60)
        return [(SHEET, (edge + reach, 0), (edge, 0))]
    if words.centerY() > HEIGHT * 0.62:
        return [(SHEET, (0, words.top() - 70), (0, words.top() + words.height() * 0.3))]
    if words.centerY() < HEIGHT * 0.3:
        return [(SHEET, (0, words.bottom() + 70), (0, words.bottom() - words.height() * 0.3))]
    middle, reach = words.centerY(), words.height() * 0.5 + 50
    above = skia.Rect.MakeLTRB(0, middle - reach, WIDTH, middle)
    below = skia.Rect.MakeLTRB(0, middle, WIDTH, middle + reach)
    return [(above, (0, middle - reach), (0, middle)), (below, (0, middle + reach), (0, middle))]
