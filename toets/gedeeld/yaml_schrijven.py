"""Writes YAML for a program to read: each text comes back as it was, whatever stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping


def als_yaml(data: Mapping[str, object]) -> str:
    """The table as YAML, in its own order. It may hold texts, numbers, booleans, lists and tables of these."""
    return yaml.dump(dict(data), Dumper=_Schrijver, allow_unicode=True, sort_keys=False, width=float("inf"))


class _Schrijver(yaml.SafeDumper):
    """Every text between double quotes: in no other form can YAML say every sign, and a date or a yes stays a text."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


def _tekst(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_Schrijver.add_representer(str, _tekst)
