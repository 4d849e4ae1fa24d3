"""What a host should send: the same for every kind of host, and in the site where a host reads it by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.xmllezen import lees_xml
from toets.gedeeld.beleid import ALLEEN_HTTPS, KOPREGELS
from toets.paginas.webserver import headers_bestand, voor_apache, voor_iis, voor_nginx

if TYPE_CHECKING:
    from pathlib import Path


def test_every_kind_of_host_gets_the_same_headers() -> None:
    apache = dict(re.findall(r'^Header always set (\S+) "([^"]+)"$', voor_apache(KOPREGELS), re.MULTILINE))
    nginx = dict(re.findall(r'^add_header (\S+) "([^"]+)" always;$', voor_nginx(KOPREGELS), re.MULTILINE))
    iis = {one.attrib["name"]: one.attrib["value"] for one in lees_xml(voor_iis(KOPREGELS)).iter("add")}
    assert apache == nginx == iis == KOPREGELS


def test_the_file_for_netlify_and_cloudflare_is_in_the_site_and_not_in_its_copy(site: Path) -> None:
    where, *lines = (site / "_headers").read_text("utf-8").splitlines()
    assert where == "/*"
    assert dict(line.strip().split(": ", 1) for line in lines) == KOPREGELS | ALLEEN_HTTPS
    assert (site / "_headers").read_text("utf-8") == headers_bestand()


def test_every_page_says_itself_that_no_other_site_hears_where_a_reader_comes_from(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > 30
    for page in pages:
        assert page.read_text("utf-8").count('<meta name="referrer" content="no-referrer">') == 1, page
