/** Leads on from an old address. What stands after # comes along; without a script the page leads on without it. */
const nieuw = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
if (nieuw) location.replace(nieuw.href + location.hash);
