"""The policy of a page allows what the page itself holds, and nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib

from toets.afronden import met_csp

PAGE = b"<html><head><title>x</title><script>een()</script></head><body><script>twee()</script></body></html>"


def test_inline_scripts_are_allowed_by_their_hash_alone() -> None:
    html = met_csp(PAGE).decode()
    for script in (b"een()", b"twee()"):
        assert f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'" in html
    assert "script-src 'self' 'unsafe-inline'" not in html
    assert html.index("Content-Security-Policy") < html.index("<title>")


def test_data_in_a_page_needs_no_permission() -> None:
    page = b'<html><head></head><body><script type="application/json">{}</script></body></html>'
    assert b"sha256" not in met_csp(page)


def test_the_rest_of_the_page_stays_as_it_was() -> None:
    html = met_csp(PAGE)
    start = html.index(b"<meta http-equiv")
    end = html.index(b">", start) + 1
    assert html[:start] + html[end:] == PAGE
