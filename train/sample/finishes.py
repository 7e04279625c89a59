"""What is done to a title’s letters: shadows, rims, blocks, wear, light."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import skia

from train.sample.legible import covers, reads
from train.sample.lettering import moved
from train.sample.paint import Colour, contrast, fill, luminance, mix, ramp, stroke
from train.sample.stage import Stage

Finish = Callable[[Stage, skia.Path, Colour], None]


def flat(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """Ink, nothing else."""
    stage.canvas.drawPath(path, fill(ink))


def two_toned(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """The lines above and below the widest gap in different inks."""
    colours, middle = stage.palette, _gap(path)
    others = (colours.accent, colours.accent2, colours.paper, colours.light, colours.shade)
    apart = (one for one in others if contrast(one, ink) > 1.3 and reads(stage, path, one, middle))
    other = next(apart, ink)
    for tone, top, bottom in ((ink, 0.0, middle), (other, middle, 480.0)):
        stage.canvas.save()
        stage.canvas.clipRect(skia.Rect.MakeLTRB(0, top, 320, bottom))
        stage.canvas.drawPath(path, fill(tone))
        stage.canvas.restore()


def lifted(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """With a soft shadow under it."""
    tone = (0.0, 0.0, 0.0) if luminance(ink) > 0.18 else stage.palette.paper
    stage.canvas.drawPath(moved(path, skia.Matrix.Translate(0, 1.5)), fill(tone, 0.5, blur=3.2))
    stage.canvas.drawPath(path, fill(ink))


def doubled(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """With a hard second impression, a little off."""
    tone = stage.palette.shade if luminance(ink) > 0.2 else stage.palette.paper
    stage.canvas.drawPath(moved(path, skia.Matrix.Translate(2.0, 2.2)), fill(tone))
    stage.canvas.drawPath(path, fill(ink))


def extruded(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """Cut out of a block, seen from above."""
    deep = (
        mix(ink, stage.palette.shade, 0.75) if luminance(ink) > 0.2 else mix(ink, stage.palette.accent, 0.8)
    )
    side = -1.0 if stage.chance(0.5) else 1.0
    for step in range(9, 0, -1):
        stage.canvas.drawPath(moved(path, skia.Matrix.Translate(side * step * 0.45, step * 0.5)), fill(deep))
    stage.canvas.drawPath(path, fill(ink))


def outlined(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """With a rim of the opposite tone, as on a sticker."""
    rim = stage.palette.shade if luminance(ink) > 0.2 else stage.palette.paper
    stage.canvas.drawPath(path, stroke(rim, 4.0))
    stage.canvas.drawPath(path, fill(ink))


def neon(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """A tube that glows in the accent's colour."""
    if luminance(ink) < 0.2:
        flat(stage, path, ink)
        return
    for width, alpha in ((9.0, 0.35), (3.5, 0.6)):
        stage.canvas.drawPath(path, stroke(stage.palette.accent, width, alpha, blur=width * 0.8))
    stage.canvas.drawPath(path, fill(mix(ink, (1.0, 1.0, 1.0), 0.5)))


def metal(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """Bands of light and dark across, lit from above."""
    if luminance(ink) < 0.2:
        lifted(stage, path, ink)
        return
    bounds = path.computeTightBounds()
    tones = (
        mix(ink, (1, 1, 1), 0.6),
        ink,
        mix(ink, stage.palette.shade, 0.35),
        mix(ink, (1, 1, 1), 0.35),
        ink,
    )
    stage.canvas.drawPath(moved(path, skia.Matrix.Translate(0, 1.5)), fill((0, 0, 0), 0.7, blur=2.5))
    ends = ((0.0, bounds.top()), (0.0, bounds.bottom()))
    stage.canvas.drawPath(path, ramp(*ends, tones, (0.0, 0.4, 0.52, 0.62, 1.0)))


def worn(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """Printed once too often: scratched and chipped."""
    noise = skia.PerlinNoiseShader.MakeFractalNoise(0.09, 0.14, 3, float(stage.rng.integers(9999)))
    chips = skia.ColorFilters.Matrix([0] * 15 + [9.0, 0, 0, 0, -6.1])
    stage.canvas.saveLayer()
    stage.canvas.drawPath(path, fill(ink))
    stage.canvas.drawRect(
        path.computeTightBounds(),
        skia.Paint(Shader=noise, ColorFilter=chips, BlendMode=skia.BlendMode.kDstOut),
    )
    stage.canvas.restore()


def fading(stage: Stage, path: skia.Path, ink: Colour) -> None:
    """From the ink to a neighbour of it, downwards."""
    if luminance(ink) < 0.2:
        flat(stage, path, ink)
        return
    bounds = path.computeTightBounds()
    ends = ((0.0, bounds.top()), (0.0, bounds.bottom()))
    stage.canvas.drawPath(moved(path, skia.Matrix.Translate(0, 1)), fill((0, 0, 0), 0.4, blur=2.5))
    stage.canvas.drawPath(
        path, ramp(*ends, (mix(ink, (1, 1, 1), 0.25), mix(ink, stage.palette.accent, 0.25)))
    )


def _gap(path: skia.Path) -> float:
    inked = np.flatnonzero(covers(path).any(axis=1))
    spaces = np.diff(inked)
    widest = int(spaces.argmax()) if len(spaces) else 0
    return float(inked[widest] + spaces[widest] / 2 + 0.5) if len(spaces) and spaces[widest] > 1 else 0.0
