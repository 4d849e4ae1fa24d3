"""Prints how often a search box came out right: `python -m tests.zoeken ANTWOORDEN.json`.

The file says of each query which addresses were found, the first hit first: `{"pgb": ["vragen/zelf-kunnen.html"]}`.
Without a file it prints the queries as a JSON list, for who puts them to a search box.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.zoeken.tellen import overzicht, tel
from tests.zoeken.zoekvragen import zoekvragen


def main(*arguments: str) -> None:
    vragen = zoekvragen()
    if not arguments:
        print(json.dumps([vraag.zoek for vraag in vragen], ensure_ascii=False, indent=1))
        return
    (answers,) = arguments
    print(*overzicht(tel(vragen, json.loads(Path(answers).read_text("utf-8")))), sep="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
