"""Large hands: one that reaches up, two that almost touch."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.people_geometry import Point, between, joined, limb, moved, spline
from train.sample.people_paint import dark_of, edge, towards


def hand_up(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A dark hand with spread fingers that reaches up from the lower edge of `box`."""
    bend = float(rng.uniform(0.0, 0.5))
    paths = _spread(bend)
    unit = min(box.width() / 1.15, box.height() / 2.1)
    matrix = skia.Matrix.Translate(box.centerX(), box.bottom() - 1.0 * unit)
    matrix.preScale(unit if rng.random() < 0.5 else -unit, unit)
    _dark(canvas, box, [moved(p, matrix) for p in paths], palette, light, unit)


def hands_reaching(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """Two hands that reach for each other from the sides of `box`."""
    unit = box.width() / 3.4
    for flip, y in ((False, 0.12), (True, -0.12)):
        matrix = skia.Matrix.Translate(box.centerX(), box.centerY() + y * unit)
        matrix.preScale(-unit if flip else unit, unit)
        matrix.preTranslate(-0.03, 0)
        _dark(canvas, box, [moved(p, matrix) for p in _pointing()], palette, light, unit)


def _spread(bend: float) -> list[skia.Path]:
    """Forearm, palm and fingers; the wrist is the origin, the fingers point up."""
    arm = spline(
        [
            -0.15 - 0.05j,
            0.15 - 0.05j,
            0.16 + 0.2j,
            0.24 + 0.8j,
            0.26 + 1.3j,
            0.26 + 1.3j,
            -0.26 + 1.3j,
            -0.26 + 1.3j,
            -0.25 + 0.8j,
            -0.17 + 0.2j,
        ]
    )
    palm = spline(
        [
            -0.15 + 0.04j,
            -0.2 - 0.1j,
            -0.26 - 0.24j,
            -0.25 - 0.46j,
            -0.14 - 0.55j,
            0.02 - 0.57j,
            0.17 - 0.54j,
            0.26 - 0.42j,
            0.24 - 0.2j,
            0.16 + 0.04j,
        ]
    )
    fingers = [
        _finger(-.19-.48j, -.27-.76j, -.3-1.0j, .066), _finger(-.05-.52j, -.06-.84j, -.05-1.12j, .07),
        _finger(.09-.51j, .14-.8j, .19-1.05j, .066), _finger(.21-.42j, .31-.66j, .38-.86j, .056),
        _finger(-.2-.2j, -.38-.4j, -.44-.64j, .072),
    ]  # fmt: skip
    matrix = skia.Matrix.Scale(1, 1 - 0.08 * bend)
    return [arm, palm, *(moved(f, matrix) for f in fingers)]


def _pointing() -> list[skia.Path]:
    """Forearm and hand in profile; the tip of the first finger is the origin, the arm comes from the left."""
    arm = spline(
        [
            -1.0 - 0.15j,
            -1.4 - 0.19j,
            -2.4 - 0.27j,
            -2.4 - 0.27j,
            -2.4 + 0.27j,
            -2.4 + 0.27j,
            -1.4 + 0.17j,
            -1.0 + 0.11j,
        ]
    )
    palm = spline(
        [
            -1.05 - 0.14j,
            -0.86 - 0.19j,
            -0.62 - 0.17j,
            -0.48 - 0.1j,
            -0.5 + 0.06j,
            -0.64 + 0.14j,
            -0.86 + 0.14j,
            -1.05 + 0.11j,
        ]
    )
    fingers = [
        _finger(-.54-.1j, -.27-.1j, -.02+.0j, .052), _finger(-.54-.04j, -.26+.02j, -.06+.14j, .055),
        _finger(-.56+.02j, -.32+.12j, -.16+.25j, .052), _finger(-.6+.07j, -.42+.18j, -.3+.3j, .046),
        _finger(-.86+.06j, -.66+.22j, -.46+.27j, .06),
    ]  # fmt: skip
    return [arm, palm, *fingers]


def _finger(root: Point, joint: Point, tip: Point, width: float) -> skia.Path:
    return joined(
        limb(root, joint, [width, width * 0.94, width * 0.96]),
        limb(joint, between(joint, tip, 0.94), [width * 0.96, width * 0.88, width * 0.7]),
    )


def _dark(
    canvas: skia.Canvas, box: skia.Rect, paths: list[skia.Path], palette: Palette, light: Light, unit: float
) -> None:
    dark = dark_of(palette)
    canvas.save()
    canvas.clipRect(box)
    canvas.saveLayer(None, None)
    for path in paths:
        canvas.drawPath(path, ramp((0, box.top()), (0, box.bottom()), (mix(dark, light.colour, 0.12), dark)))
    x, y = towards(light, -0.04 * unit)
    edge(canvas, paths, (x, y), fill(light.colour, 0.45), 0.05 * unit)
    edge(canvas, paths, (x * 0.4, y * 0.4), fill(mix(light.colour, (1, 1, 1), 0.3), 0.85), 0.008 * unit)
    canvas.restore()
    canvas.restore()
