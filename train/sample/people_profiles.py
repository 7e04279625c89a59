"""Large heads in profile: dark against the light, or in a few flat colours."""

from __future__ import annotations

import numpy as np
import skia

from train.sample.paint import Light, Palette, fill, mix, ramp
from train.sample.people_geometry import disc, joined, moved, ribbon, spline, trace
from train.sample.people_paint import dark_of, edge, towards
from train.sample.people_portraits import put, tones
from train.sample.people_profile import CROWNS_OF, contour, ear, fit


def profile_dark(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A dark profile with a rim of light along the face."""
    kind = str(rng.choice(("woman", "man", "woman", "man", "child")))
    path = contour(kind, str(rng.choice(CROWNS_OF[kind])))
    flip = towards(light, 1.0)[0] < 0  # the face looks into the light
    matrix = fit(path, box, flip=flip)
    unit = abs(matrix.getScaleX())
    shape, dark = moved(path, matrix), dark_of(palette)
    lowest = mix(dark, palette.shade, 0.5)
    canvas.saveLayer(None, None)
    canvas.drawPath(
        shape, ramp((0, box.top()), (0, box.bottom()), (mix(dark, light.colour, 0.06), dark, lowest))
    )
    if style != "stencil":
        x, y = towards(light, -0.05 * unit)
        edge(canvas, [shape], (x * 1.6, y * 0.8), fill(light.colour, 0.4), 0.06 * unit)
        edge(canvas, [shape], (x * 0.45, y * 0.3), fill(mix(light.colour, (1, 1, 1), 0.3), 0.9), 0.006 * unit)
    canvas.restore()


def profile_flat(
    canvas: skia.Canvas,
    box: skia.Rect,
    palette: Palette,
    light: Light,
    rng: np.random.Generator,
    style: str | None = None,
) -> None:
    """A profile in a few flat colours: hair, skin, collar, eye."""
    kind = str(rng.choice(("woman", "man", "woman")))
    crown = str(rng.choice([c for c in CROWNS_OF[kind] if c != "bald"]))
    whole = contour(kind, crown)
    flip = towards(light, 1.0)[0] < 0
    colours = tones(palette, style or str(rng.choice(("flat", "stencil", "lit"))), rng)
    canvas.saveLayer(None, None)
    canvas.save()
    canvas.concat(fit(whole, box, flip=flip))
    canvas.drawPath(whole, fill(colours["hair"]))
    canvas.save()
    canvas.clipPath(whole, doAntiAlias=True)
    canvas.drawPath(_face_area(), fill(colours["base"]))
    shade = spline(trace("-.28,.3 -.1,.34 .04,.44 .2,.47 .34,.5 .1,.62 .1,.9 0,1.2 -.5,1"))
    canvas.save()
    canvas.clipPath(_face_area(), doAntiAlias=True)
    canvas.drawPath(shade, fill(colours["shadow"]))
    canvas.restore()
    put(canvas, [("base", ear()), ("mid", disc(-0.04 + 0.05j, 0.03, 0.06)), *_side_features(kind)], colours)
    collar = spline(trace("-.36,.72! -.1,.96 .16,.86! 1,1.2 1,1.6 -1.2,1.6 -1.2,.7"))
    canvas.drawPath(collar, fill(colours["cloth"]))
    canvas.restore()
    canvas.restore()
    canvas.restore()


def _face_area() -> skia.Path:
    """Skin of a profile: everything in front of the hair line, and the neck."""
    behind = trace("""
        -.02,1.6 -.9,1.6 -.42,.8 -.24,.5 -.2,.3 -.12,.22 -.03,.2 .03,.02 .06,-.1 .14,-.2 .22,-.34
        .34,-.4""")
    return spline([0.8 - 0.4j, 0.8 + 0.6j, 0.5 + 1.6j, *behind])


def _side_features(kind: str) -> list[tuple[str, skia.Path]]:
    woman = kind != "man"
    x = 0.0 if woman else 0.02
    brow = ribbon([x + 0.335 - 0.135j, x + 0.27 - 0.155j, x + 0.19 - 0.125j], [0.012, 0.018, 0.004])
    white = spline(
        [x + 0.315 - 0.035j, x + 0.285 - 0.062j, x + 0.22 - 0.03j, x + 0.22 - 0.03j, x + 0.27 - 0.012j]
    )
    iris = disc(x + 0.294 - 0.036j, 0.015, 0.025)
    lid = ribbon([x + 0.33 - 0.05j, x + 0.29 - 0.07j, x + 0.2 - 0.028j], [0.006, 0.012, 0.004])
    mouth = ribbon([x + 0.37 + 0.256j, x + 0.33 + 0.262j, x + 0.28 + 0.268j], [0.008, 0.008, 0.002])
    nostril = ribbon([x + 0.395 + 0.143j, x + 0.37 + 0.13j, x + 0.36 + 0.142j], [0.004, 0.01, 0.003])
    return [("white", white), ("iris", iris), ("dark", joined(brow, lid, mouth, nostril))]
