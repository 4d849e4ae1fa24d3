"""What a browser may do with a page: the policy that stands in each page, and what only a host can say."""

BELEID = (
    "default-src 'self'; "
    "script-src 'self'; "
    "style-src 'self'; "
    "worker-src 'self'; "
    "img-src 'self' data:; "
    "object-src 'none'; "
    "base-uri 'self'; "
    "form-action 'none'"
)
"""The Content-Security-Policy, the same for every page."""
VERWIJZER = "no-referrer"
"""The Referrer-Policy: no other site learns from which page somebody comes."""
KOPREGELS = {
    "Content-Security-Policy": f"{BELEID}; frame-ancestors 'self'",
    "Referrer-Policy": VERWIJZER,
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
"""The headers that a host should send with every file.

The first two repeat what a page says, as not every file is a page. That no other site may show a page in a frame, or
keep hold of its window, a page can't say itself.
"""
ALLEEN_HTTPS = {"Strict-Transport-Security": "max-age=31536000"}
"""Holds for everything at the same host name: only for who knows that all of it is on https. Not for names below it."""
