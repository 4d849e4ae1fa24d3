import { useLayoutEffect, useRef } from "preact/hooks";

/** Puts the focus on an element whenever `wanneer` changes, so that a keyboard and a screen reader are where the eye is. */
export function useFocus<T extends HTMLElement>(wanneer: unknown, ook = true) {
  const plek = useRef<T>(null);
  // Before the browser paints, so that nobody types into what is gone.
  useLayoutEffect(() => {
    if (ook) plek.current?.focus();
  }, [wanneer]);
  return plek;
}
