"""The sheets for paper: a handout per rol, as a page that prints and as PDF, from one template."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from toets import adressen
from toets.selectie import kies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    import jinja2

    from toets.dossier import Dossier

GEEN_PANGO = (
    "De pdf's zijn overgeslagen: op deze computer ontbreekt Pango, dat tekst op een bladzijde zet.\n"
    "    Debian of Ubuntu: sudo apt-get install libpango-1.0-0 libpangoft2-1.0-0 fontconfig\n"
    "    macOS: brew install pango    Windows: zie de handleiding van WeasyPrint, onder 'First steps'\n"
    "    De pagina's om te printen zijn wel gemaakt."
)


def handouts(dossier: Dossier, environment: jinja2.Environment) -> Iterator[tuple[str, str]]:
    """Every handout as a whole HTML page, with its address."""
    template = environment.get_template("handouts/handout.html.j2")
    for name, voorstel in dossier.voorstellen.items():
        keuzes = kies(voorstel, dossier.vragen_in_gebruik(), dossier.maatregelsoorten)
        for rol, beschrijving in dossier.rollen.per_id().items():
            address = adressen.handout(name, rol)
            yield (
                address,
                template.render(
                    naar=partial(adressen.vanaf, address),
                    naam=name,
                    voorstel=voorstel,
                    keuzes=keuzes,
                    rol=rol,
                    rolbeschrijving=beschrijving,
                    vragenset=dossier.vragenset(),
                ),
            )


def pdf_maker() -> Callable[[str, Path], None] | None:
    """What makes a PDF of a page (its HTML, its absolute path) beside it; None where Pango is missing.

    Links to styles and fonts start from the page's path. The PDF is tagged (PDF/UA-1).
    """
    try:
        import weasyprint  # noqa: PLC0415 (fails to load without Pango)
    except OSError:
        return None
    fonts = weasyprint.text.fonts.FontConfiguration()

    def make(html: str, page: Path) -> None:
        document = weasyprint.HTML(string=html, base_url=page.as_uri(), media_type="print")
        document.write_pdf(page.with_suffix(".pdf"), font_config=fonts, pdf_variant="pdf/ua-1")

    return make
