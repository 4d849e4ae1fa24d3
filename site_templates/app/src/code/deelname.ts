/** The mark in an address that makes it a participant's: by itself, as a page looks at it before it has anything else. */

/** The part of the address after `#`, by name. */
export function delenVan(hash: string): URLSearchParams {
  return new URLSearchParams(hash.replace(/^#/, ""));
}

/** Whether the address after `#` is for who takes part, also when something else in it is broken. */
export function isDeelname(hash: string): boolean {
  return delenVan(hash).has("doe-mee");
}
