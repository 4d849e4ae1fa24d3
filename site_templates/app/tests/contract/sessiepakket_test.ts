import { strictEqual, throws } from "node:assert/strict";
import { FORMAT, leesSessiepakket } from "../../src/contract/sessiepakket.ts";

Deno.test("a sessiepakket of this format is read", () => {
  strictEqual(leesSessiepakket(JSON.stringify({ format: FORMAT })).format, FORMAT);
});

Deno.test("a sessiepakket of another format is refused with both names", () => {
  throws(
    () => leesSessiepakket('{"format": "sessiepakket/2"}'),
    /expected sessiepakket\/1, found sessiepakket\/2/,
  );
});

Deno.test("a text that is no JSON is refused", () => {
  throws(() => leesSessiepakket("<p>"), SyntaxError);
});
