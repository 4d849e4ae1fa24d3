"""The sums that tell a number of somebody from any other number. Twin of `app/src/vertrouwen/proeven.ts`."""

from __future__ import annotations

import re

# The weights of the check that every burgerservicenummer passes.
GEWICHTEN = (9, 8, 7, 6, 5, 4, 3, 2, -1)
REST = 97
"""ISO 13616: an account number, read as one number, leaves 1 when divided by this."""


def voldoet_aan_elfproef(text: str) -> bool:
    """Whether the digits in the text are nine and pass the eleven test of a burgerservicenummer."""
    digits = [int(sign) for sign in re.findall(r"[0-9]", text)]
    if len(digits) != len(GEWICHTEN):
        return False
    return sum(weight * digit for weight, digit in zip(GEWICHTEN, digits, strict=True)) % 11 == 0 and any(digits)


def is_rekening(text: str) -> bool:
    """Whether the letters and digits in the text pass the check of an IBAN."""
    signs = re.findall(r"[0-9A-Z]", text.upper())
    number = "".join(str(int(sign, 36)) for sign in [*signs[4:], *signs[:4]])
    return int(number) % REST == 1


PROEVEN = {"bsn": voldoet_aan_elfproef, "iban": is_rekening}
