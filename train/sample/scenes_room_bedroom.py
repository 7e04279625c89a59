"""A bedroom at night."""

from __future__ import annotations

import skia
from numpy.random import Generator

from train.sample.paint import Light, Palette, fill, glow, mix, ramp, stroke
from train.sample.scenes_city_flats import flats
from train.sample.scenes_city_towers import skyline
from train.sample.scenes_outline import across, down, ltrb, slab, smooth, xywh
from train.sample.scenes_room_shell import plaster, room_tones, vignette
from train.sample.scenes_sky_night import moonlit, starry
from train.sample.scenes_tools import BLACK, WHITE, Draw, clipped


def bedroom(canvas: skia.Canvas, box: skia.Rect, palette: Palette, light: Light, rng: Generator) -> None:
    """An unmade bed below a night window."""
    wall, floor, _, _ = room_tones(palette)
    edge = down(box, 0.68)
    canvas.drawRect(box, ramp((0, box.top()), (0, edge), (mix(wall, BLACK, 0.55), mix(wall, BLACK, 0.25))))
    plaster(canvas, box, wall, rng, 0.3)
    pane = xywh(
        box.left() + box.width() * rng.uniform(0.22, 0.36),
        box.top() + box.height() * 0.1,
        box.width() * 0.42,
        box.height() * 0.4,
    )
    canvas.drawRect(pane.makeOutset(6, 6), fill(mix(wall, palette.paper, 0.3)))
    canvas.save()
    canvas.clipRect(pane)
    views: tuple[Draw, ...] = (moonlit, starry, skyline, flats)
    views[int(rng.integers(4))](canvas, pane, palette, light, rng)
    canvas.restore()
    frame = stroke(mix(wall, palette.paper, 0.35), 3)
    canvas.drawLine(pane.centerX(), pane.top(), pane.centerX(), pane.bottom(), frame)
    canvas.drawLine(
        pane.left(), pane.top() + pane.height() * 0.45, pane.right(), pane.top() + pane.height() * 0.45, frame
    )
    canvas.drawRect(ltrb(box.left(), edge, box.right(), box.bottom()), fill(mix(floor, BLACK, 0.5)))
    glow(canvas, (pane.centerX(), pane.centerY()), box.width() * 0.6, palette.light, 0.5)
    sheet = mix(palette.paper, palette.light, 0.35)
    canvas.drawPath(
        slab(
            box.left() + box.width() * 0.04,
            edge - box.height() * 0.14,
            box.width() * 0.06,
            box.height() * 0.3,
            3,
        ),
        fill(mix(palette.shade, BLACK, 0.4)),
    )
    bed = smooth(
        [
            (across(box, 0.08), edge + box.height() * 0.02),
            (across(box, 0.35), edge - box.height() * 0.02),
            (across(box, 0.7), edge + box.height() * 0.01),
            (box.right() + 20, edge + box.height() * 0.03),
            (box.right() + 20, box.bottom() + 20),
            (across(box, 0.08), box.bottom() + 20),
        ],
        closed=True,
    )
    canvas.drawPath(
        bed,
        ramp((0, edge), (0, box.bottom()), (mix(sheet, palette.shade, 0.2), mix(sheet, palette.shade, 0.7))),
    )
    with clipped(canvas, bed):
        for _ in range(16):
            x, y = across(box, rng.random()), edge + box.height() * 0.3 * rng.random()
            fold = smooth([(x, y), (x + 26, y + rng.normal(12, 6)), (x + 60, y + rng.normal(8, 10))])
            canvas.drawPath(fold, stroke(palette.shade, 5, 0.22, blur=4))
            canvas.drawPath(fold, stroke(WHITE, 2, 0.3, blur=2))
        canvas.drawPath(
            smooth(
                [
                    (box.centerX(), edge),
                    (box.right() + 9, edge + box.height() * 0.05),
                    (box.right() + 9, box.bottom() + 9),
                    (box.centerX() - 30, box.bottom() + 9),
                ],
                closed=True,
            ),
            fill(mix(palette.accent, palette.shade, 0.35), 0.85),
        )
    canvas.drawPath(
        smooth(
            [
                (across(box, 0.1), edge),
                (across(box, 0.14), edge - box.height() * 0.055),
                (across(box, 0.33), edge - box.height() * 0.05),
                (across(box, 0.37), edge + box.height() * 0.015),
            ],
            closed=True,
        ),
        ramp((0, edge - 30), (0, edge + 10), (mix(sheet, WHITE, 0.3), mix(sheet, palette.shade, 0.45))),
    )
    vignette(canvas, box, 0.6)
