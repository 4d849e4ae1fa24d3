/** When to look whether something that is kept is over: a page can stay open for longer than that. */

const UUR = 60 * 60 * 1000;

/** Does something whenever the page is left or opened again, and every hour. Returns how to stop. */
export function telkens(doe: () => void): () => void {
  document.addEventListener("visibilitychange", doe);
  const timer = setInterval(doe, UUR);
  return () => {
    document.removeEventListener("visibilitychange", doe);
    clearInterval(timer);
  };
}
