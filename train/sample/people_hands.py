"""Large hands: one that reaches up, two that almost touch."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.paint import Light, Palette
from train.sample.people_geometry import Point, between, joined, limb, moved, spline, trace
from train.sample.people_paint import Rim, backlit


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
    _against_the_light(canvas, box, [moved(p, matrix) for p in paths], palette, light, unit)


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
        _against_the_light(canvas, box, [moved(p, matrix) for p in _pointing()], palette, light, unit)


def _spread(bend: float) -> list[skia.Path]:
    """Forearm, palm and fingers; the wrist is the origin, the fingers point up."""
    arm = spline(trace("-.15,-.05 .15,-.05 .16,.2 .24,.8 .26,1.3! -.26,1.3! -.25,.8 -.17,.2"))
    palm = spline(
        trace("""
            -.15,.04 -.2,-.1 -.26,-.24 -.25,-.46 -.14,-.55 .02,-.57 .17,-.54 .26,-.42 .24,-.2
            .16,.04""")
    )
    fingers = [
        _finger(-0.19 - 0.48j, -0.27 - 0.76j, -0.3 - 1.0j, 0.066),
        _finger(-0.05 - 0.52j, -0.06 - 0.84j, -0.05 - 1.12j, 0.07),
        _finger(0.09 - 0.51j, 0.14 - 0.8j, 0.19 - 1.05j, 0.066),
        _finger(0.21 - 0.42j, 0.31 - 0.66j, 0.38 - 0.86j, 0.056),
        _finger(-0.2 - 0.2j, -0.38 - 0.4j, -0.44 - 0.64j, 0.072),
    ]
    matrix = skia.Matrix.Scale(1, 1 - 0.08 * bend)
    return [arm, palm, *(moved(f, matrix) for f in fingers)]


def _pointing() -> list[skia.Path]:
    """Forearm and hand in profile; the tip of the first finger is the origin, the arm comes from the left."""
    arm = spline(trace("-1,-.15 -1.4,-.19 -2.4,-.27! -2.4,.27! -1.4,.17 -1,.11"))
    palm = spline(trace("-1.05,-.14 -.86,-.19 -.62,-.17 -.48,-.1 -.5,.06 -.64,.14 -.86,.14 -1.05,.11"))
    fingers = [
        _finger(-0.54 - 0.1j, -0.27 - 0.1j, -0.02 + 0.0j, 0.052),
        _finger(-0.54 - 0.04j, -0.26 + 0.02j, -0.06 + 0.14j, 0.055),
        _finger(-0.56 + 0.02j, -0.32 + 0.12j, -0.16 + 0.25j, 0.052),
        _finger(-0.6 + 0.07j, -0.42 + 0.18j, -0.3 + 0.3j, 0.046),
        _finger(-0.86 + 0.06j, -0.66 + 0.22j, -0.46 + 0.27j, 0.06),
    ]
    return [arm, palm, *fingers]


def _finger(root: Point, joint: Point, tip: Point, width: float) -> skia.Path:
    return joined(
        limb(root, joint, [width, width * 0.94, width * 0.96]),
        limb(joint, between(joint, tip, 0.94), [width * 0.96, width * 0.88, width * 0.7]),
    )


def _against_the_light(
    canvas: skia.Canvas, box: skia.Rect, paths: list[skia.Path], palette: Palette, light: Light, unit: float
) -> None:
    broad, thin = Rim(0.04 * unit, 0.45, 0.05 * unit), Rim(0.016 * unit, 0.85, 0.008 * unit)
    backlit(canvas, box, paths, palette, light, 0.12, broad, thin)
