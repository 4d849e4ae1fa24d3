"""The script says nothing that is not true of the screen in that kind of gesprek."""

from __future__ import annotations

import re

from tests.conftest import ROOT
from toets.inhoud.dossier import Dossier, laad

WIE_ZIET_DAT = re.compile(
    r"\b(dit|dat|deze|elk|ieder) antwoord(en)?\b|zonder namen|\bteken\b"
    r"|laat (straks )?antwoorden zien|waar verschillen",
    re.IGNORECASE,
)
"""What leans on an answer that stands on the screen."""


def test_where_the_room_sees_only_what_may_go_out_the_script_leans_on_no_answer_on_the_screen() -> None:
    stappen = Dossier.van(laad(ROOT)).draaiboek.stappen.per_naam()
    gewoon, openbaar = "", ""
    for stap in stappen.values():
        public = stap.in_het_openbaar()
        assert not WIE_ZIET_DAT.search(f"{public.zeggen} {public.let_op} {public.als_het_stokt}"), stap.naam
        gewoon += f"{stap.zeggen} {stap.let_op} "
        openbaar += public.zeggen
    # The same look finds what holds only where every answer is shown.
    assert len(WIE_ZIET_DAT.findall(gewoon)) > 1
    assert "naar buiten mag" in openbaar
