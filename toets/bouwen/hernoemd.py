"""Old addresses of a voorstel that got another name lead on to the new ones.

On the finished site, as only there every address of a voorstel is known: a page becomes one that leads on, by itself
and without a script; what is no page (a PDF, a zip) stands at both addresses, as a file can't lead on.
"""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING

from toets.gedeeld import adressen

if TYPE_CHECKING:
    from pathlib import Path

    import jinja2

    from toets.inhoud.dossier import Dossier


def oude_namen(dossier: Dossier) -> dict[str, str]:
    """Every old name of a voorstel, and the name that it has now."""
    return {old: name for name, voorstel in dossier.voorstellen.items() for old in voorstel.hernoemd_van}


def leid_door(dossier: Dossier, environment: jinja2.Environment, site: Path) -> None:
    """Put something at each old address in the finished site, for each file that the voorstel has now."""
    template = environment.get_template("pages/doorverwijzing.html.j2")
    for old, name in oude_namen(dossier).items():
        folder = (site / adressen.voorstel(name)).parent
        for path in sorted(path for path in folder.rglob("*") if path.is_file()):
            inside = path.relative_to(folder)
            target = (site / adressen.voorstel(old)).parent / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.suffix == ".html":
                address = target.relative_to(site).as_posix()
                link = partial(adressen.vanaf, address)
                html = template.render(
                    naar=link, doel=link(path.relative_to(site).as_posix()), voorstel=dossier.voorstellen[name]
                )
                target.write_text(html, encoding="utf-8", newline="\n")
            else:
                shutil.copyfile(path, target)
