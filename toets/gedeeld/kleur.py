"""The colours that follow from the one colour of a municipality, and how well they can be read.

Contrast is that of WCAG 2.2 (relative luminance of sRGB); 4.5 is what it asks of text.
"""

from __future__ import annotations

NODIG = 4.5
DUIDELIJK = 7
"""What a light colour on a dark ground gets: thin letters glow there."""
WIT, ZWART = "#ffffff", "#000000"
# As in css/tokens.css; a test compares.
PAPIER, VLAK = "#fffdf9", "#f5f1e9"
PAPIER_DONKER, VLAK_DONKER, OP_BALK_DONKER = "#151a1d", "#1f262a", "#f3eee4"

# Below this, sRGB is linear.
LAAGSTE = 0.04045

Tokens = dict[str, str]


def contrast(one: str, other: str) -> float:
    """From 1 (the same) to 21 (black on white)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def leesbaar(kleur: str) -> float:
    """The least contrast that this colour makes where it is a ground for white or ink on light."""
    return min(contrast(kleur, ground) for ground in (WIT, VLAK, _mix(kleur, PAPIER, 0.9)))


def huisstijl(kleur: str) -> tuple[Tokens, Tokens]:
    """The design tokens that change with this colour: in light, and in dark."""
    strong = _mix(kleur, ZWART, 0.3)
    bright = _towards(kleur, WIT, (VLAK_DONKER, PAPIER_DONKER), DUIDELIJK)
    bar = _towards(kleur, ZWART, (OP_BALK_DONKER,), DUIDELIJK)
    light = {
        "accent": kleur,
        "accent-strong": strong,
        "accent-soft": _mix(kleur, PAPIER, 0.9),
        "focus": kleur,
        "bar": kleur,
        "bar-hover": strong,
    }
    dark = {
        "accent": bright,
        "accent-strong": _mix(bright, WIT, 0.4),
        "accent-soft": _mix(bright, PAPIER_DONKER, 0.85),
        "on-accent": _mix(bright, ZWART, 0.85),
        "focus": bright,
        "bar": bar,
        "bar-hover": _mix(bar, ZWART, 0.3),
    }
    return light, dark


def als_css(kleur: str) -> str:
    """What comes after `css/tokens.css`."""
    light, dark = (
        "".join(f"--toets-color-{name}: {value};" for name, value in part.items()) for part in huisstijl(kleur)
    )
    return f":root {{{light}}}\n@media screen and (prefers-color-scheme: dark) {{:root {{{dark}}}}}\n"


def _towards(kleur: str, end: str, grounds: tuple[str, ...], wanted: float) -> str:
    """The colour, mixed with as little of `end` as gives this contrast on every ground."""
    steps = (_mix(kleur, end, step / 50) for step in range(51))
    return next((mixed for mixed in steps if all(contrast(mixed, ground) >= wanted for ground in grounds)), end)


def _mix(kleur: str, other: str, part: float) -> str:
    channels = zip(_channels(kleur), _channels(other), strict=True)
    return "#" + "".join(f"{round(one + (two - one) * part):02x}" for one, two in channels)


def _channels(kleur: str) -> tuple[int, int, int]:
    return int(kleur[1:3], 16), int(kleur[3:5], 16), int(kleur[5:7], 16)


def _luminance(kleur: str) -> float:
    linear = [c / 12.92 if c <= LAAGSTE else ((c + 0.055) / 1.055) ** 2.4 for c in (n / 255 for n in _channels(kleur))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
