"""The policy of a page allows files of this site alone; a host adds what a page can't say itself."""

from toets.gedeeld.beleid import BELEID, KOPREGELS


def test_a_policy_allows_scripts_and_styles_of_this_site_and_none_in_a_page() -> None:
    allowed = dict(part.split(" ", 1) for part in BELEID.split("; "))
    assert allowed["default-src"] == allowed["script-src"] == allowed["style-src"] == "'self'"
    assert "unsafe" not in BELEID


def test_a_host_says_what_a_page_says_and_who_may_show_it_in_a_frame() -> None:
    assert KOPREGELS["Content-Security-Policy"].startswith(BELEID)
    assert "frame-ancestors 'self'" in KOPREGELS["Content-Security-Policy"]
    # In a page a browser ignores it.
    assert "frame-ancestors" not in BELEID
    assert KOPREGELS["Referrer-Policy"] == "no-referrer"
    assert KOPREGELS["X-Content-Type-Options"] == "nosniff"
    # The facilitator scans codes.
    assert "camera=(self)" in KOPREGELS["Permissions-Policy"]
