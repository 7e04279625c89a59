"""Poses by name. Angles in degrees from straight down, positive to the right; profiles face right."""

from __future__ import annotations

from train.sample.people_body import Pose

STAND = Pose(hips=5, shoulders=-4, head=-2, arms=((-13, -5), (15, 6)), legs=((-9, -4), (3, 3)))
STAND_WIDE = Pose(arms=((-16, -9), (16, 9)), legs=((-9, -9), (9, 9)), feet=(-30, 30))
POCKETS = Pose(
    hips=5,
    shoulders=-4,
    head=3,
    arms=((-22, 12), (22, -14)),
    legs=((-10, -4), (3, 2)),
    hands=("fist", "fist"),
)
ARMS_CROSSED = Pose(
    hips=-4,
    shoulders=2,
    arms=((-14, 82), (14, -84)),
    arm_scale=((0.95, 0.72), (0.95, 0.72)),
    legs=((-3, -2), (8, 4)),
    over=(True, True),
    hands=("fist", "fist"),
)
AKIMBO = Pose(
    hips=6,
    shoulders=-5,
    head=-3,
    arms=((-42, 34), (42, -34)),
    arm_scale=((0.95, 0.95), (0.95, 0.95)),
    legs=((-12, -5), (3, 3)),
    hands=("fist", "fist"),
)
HERO_BACK = Pose(
    back=True,
    arms=((-15, -10), (15, 10)),
    legs=((-8, -7), (8, 7)),
    feet=(-35, 35),
    hands=("fist", "fist"),
    wind=0.25,
)
WALK_AWAY = Pose(
    back=True,
    hips=-4,
    shoulders=4,
    arms=((-12, -4), (14, 10)),
    legs=((-2, 0), (5, -4)),
    leg_scale=((1, 1), (1, 0.84)),
    feet=(-12, 4),
    wind=0.12,
)
WALK_TOWARD = Pose(
    hips=5,
    shoulders=-5,
    arms=((-15, -4), (13, 0)),
    arm_scale=((1, 1), (1, 0.9)),
    legs=((-5, 3), (3, 5)),
    leg_scale=((1, 1), (0.98, 0.86)),
    feet=(-8, 12),
    wind=0.12,
)
WALK = Pose(
    turn=1,
    lean=3,
    head=2,
    arms=((26, 44), (-24, -10)),
    legs=((-16, -38), (24, 8)),
    feet=(52, 102),
    wind=-0.15,
)
RUN = Pose(
    turn=1,
    lean=14,
    head=8,
    arms=((-58, 32), (50, 128)),
    legs=((-24, -84), (72, -8)),
    feet=(14, 92),
    hands=("fist", "fist"),
    wind=-0.5,
)
SPRINT = Pose(
    turn=1,
    lean=22,
    head=10,
    arms=((62, 140), (-70, 10)),
    legs=((64, -34), (-34, -52)),
    feet=(62, 38),
    hands=("flat", "flat"),
    wind=-0.6,
)
LEAP = Pose(
    turn=1,
    lean=10,
    head=4,
    arms=((120, 140), (-70, -50)),
    legs=((-62, -80), (84, 34)),
    feet=(4, 112),
    hands=("open", "open"),
    wind=-0.6,
)
AIM = Pose(
    turn=1,
    lean=-3,
    head=2,
    arms=((86, 88), (84, 90)),
    arm_scale=((1, 0.98), (0.96, 0.94)),
    legs=((-16, -20), (16, 6)),
    feet=(88, 92),
    hands=("fist", "fist"),
)
AIM_CROUCH = Pose(
    turn=1,
    lean=8,
    head=4,
    arms=((80, 90), (78, 92)),
    legs=((-8, -96), (88, 4)),
    feet=(0, 92),
    hands=("fist", "fist"),
)
LANDING = Pose(
    turn=0.9,
    lean=38,
    head=24,
    arms=((58, 4), (-74, -112)),
    legs=((104, -28), (-28, -82)),
    feet=(90, 20),
    hands=("fist", "flat"),
    wind=-0.5,
)
GUARD = Pose(
    turn=0.55,
    lean=5,
    head=4,
    arms=((34, 138), (52, 148)),
    arm_scale=((0.9, 0.9), (0.95, 0.9)),
    legs=((-24, -14), (30, 6)),
    feet=(60, 84),
    hands=("fist", "fist"),
    over=(False, True),
)
KICK = Pose(
    turn=1,
    lean=-34,
    head=-10,
    arms=((20, 120), (-44, 30)),
    legs=((-4, -8), (96, 92)),
    feet=(84, 174),
    hands=("fist", "fist"),
    wind=-0.3,
)
SIT = Pose(turn=1, lean=4, head=8, arms=((30, 62), (24, 70)), legs=((84, 6), (88, 0)), feet=(90, 90))
SIT_BENT = Pose(
    turn=1, lean=26, bend=14, head=34, arms=((30, 66), (34, 72)), legs=((86, -4), (90, 2)), feet=(90, 90)
)
SIT_LEDGE = Pose(
    turn=1,
    lean=-14,
    head=6,
    arms=((-26, -18), (-34, -26)),
    legs=((78, -8), (84, 10)),
    feet=(74, 86),
    hands=("flat", "flat"),
)
SIT_GROUND = Pose(
    turn=1, lean=18, bend=16, head=14, arms=((62, 92), (58, 84)), legs=((118, 22), (126, 14)), feet=(92, 90)
)
LEAN = Pose(turn=1, lean=-8, head=12, arms=((12, 60), (8, 66)), legs=((10, 14), (44, -34)), feet=(92, 50))
LOOK_UP = Pose(
    turn=1,
    lean=-7,
    bend=-6,
    head=-26,
    arms=((-6, -2), (-12, -4)),
    legs=((-4, -3), (5, 2)),
    feet=(90, 92),
    wind=-0.2,
)
LOOK_DOWN = Pose(
    turn=1, lean=0, bend=4, head=22, arms=((0, 8), (-4, 6)), legs=((-4, -4), (4, 0)), feet=(88, 90)
)
CYCLE = Pose(
    turn=1,
    lean=22,
    head=4,
    arms=((58, 84), (60, 82)),
    legs=((20, -4), (58, -12)),
    feet=(84, 88),
    hands=("fist", "fist"),
    wind=-0.3,
)
PHONE = Pose(
    turn=0.35,
    hips=4,
    head=16,
    arms=((-14, 6), (18, 118)),
    arm_scale=((1, 1), (0.9, 0.85)),
    legs=((-4, -2), (8, 3)),
    feet=(-10, 40),
    hands=("loose", "fist"),
)
HOLD = Pose(
    turn=1,
    lean=-1,
    head=3,
    arms=((14, 80), (12, 88)),
    legs=((-8, -10), (10, 4)),
    feet=(80, 92),
    hands=("fist", "fist"),
)
UMBRELLA = Pose(
    hips=5,
    shoulders=-6,
    head=4,
    arms=((-12, -4), (26, -168)),
    arm_scale=((1, 1), (0.95, 0.8)),
    legs=((-8, -3), (3, 3)),
    hands=("loose", "fist"),
)
UMBRELLA_BACK = Pose(
    back=True,
    hips=-3,
    shoulders=5,
    arms=((-12, -4), (26, -166)),
    arm_scale=((1, 1), (0.95, 0.75)),
    legs=((-3, -1), (5, 2)),
    feet=(-14, 14),
    hands=("loose", "fist"),
    over=(False, False),
)
JOY = Pose(
    hips=4,
    head=-4,
    arms=((-144, -166), (142, 164)),
    legs=((-12, -6), (10, 12)),
    hands=("open", "open"),
    over=(False, False),
)
JUMP = Pose(
    lean=-4,
    head=-8,
    arms=((-130, -158), (136, 162)),
    legs=((-34, -96), (38, 6)),
    leg_scale=((0.9, 0.85), (1, 1)),
    feet=(-84, 36),
    hands=("open", "fist"),
    over=(False, False),
    wind=0.1,
)
DANCE = Pose(
    turn=0.3,
    lean=-8,
    bend=-8,
    head=-14,
    hips=14,
    shoulders=-12,
    arms=((-104, -150), (70, 100)),
    legs=((-6, -4), (34, -10)),
    feet=(-14, 66),
    hands=("flat", "flat"),
    over=(False, True),
    wind=0.4,
)
TWIST = Pose(
    lean=8,
    head=12,
    hips=-12,
    shoulders=8,
    arms=((-52, -140), (50, 128)),
    legs=((-24, -10), (20, -4)),
    feet=(-40, 50),
    hands=("flat", "open"),
    over=(True, True),
    wind=-0.2,
)
TUMBLE = Pose(
    turn=1,
    lean=-40,
    bend=6,
    head=-8,
    arms=((-128, -160), (72, 118)),
    legs=((30, 58), (108, 96)),
    feet=(132, 176),
    hands=("open", "open"),
)
SHRUG = Pose(
    shoulders=3,
    head=-10,
    arms=((-24, -112), (24, 112)),
    arm_scale=((0.9, 0.8), (0.9, 0.8)),
    legs=((-6, -3), (5, 4)),
    hands=("open", "open"),
)
SNEAK = Pose(
    turn=1,
    lean=20,
    bend=12,
    head=6,
    arms=((50, 128), (62, 138)),
    legs=((-4, -40), (62, -16)),
    feet=(60, 84),
    hands=("loose", "loose"),
)
CANE = Pose(
    turn=1,
    lean=12,
    bend=18,
    head=18,
    arms=((-6, 12), (26, 34)),
    legs=((-10, -16), (14, 4)),
    feet=(80, 92),
    hands=("loose", "fist"),
)
REACH = Pose(
    turn=1,
    lean=8,
    head=-6,
    arms=((80, 96), (100, 108)),
    legs=((-20, -34), (18, 8)),
    feet=(54, 94),
    hands=("open", "open"),
)
RAISE = Pose(
    turn=1,
    lean=-4,
    head=-12,
    arms=((-8, 6), (150, 166)),
    legs=((-5, -4), (6, 2)),
    feet=(88, 92),
    hands=("loose", "fist"),
)
SWORD_BACK = Pose(
    back=True,
    lean=2,
    arms=((-22, -14), (34, 22)),
    legs=((-12, -10), (12, 8)),
    feet=(-40, 40),
    hands=("fist", "fist"),
    wind=0.35,
)
RIDE = Pose(
    turn=1,
    lean=32,
    head=8,
    arms=((58, 84), (60, 82)),
    legs=((64, -22), (68, -18)),
    feet=(84, 86),
    hands=("fist", "fist"),
    wind=-0.5,
)
PLAY = Pose(
    turn=0.4,
    lean=-3,
    head=8,
    legs=((-20, -14), (24, 8)),
    feet=(-40, 60),
    hands=("fist", "fist"),
    over=(True, True),
)
