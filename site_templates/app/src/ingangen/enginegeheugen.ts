/**
 * What the engine's script asks for before it starts: a place to remember what a reader chose. This site has nothing to
 * choose there (no colours, no notice to put away), and keeps nothing on the device of who only reads.
 */
Object.assign(globalThis, {
  __md_get: () => null,
  __md_set: () => undefined,
  __md_hash: () => 0,
});
