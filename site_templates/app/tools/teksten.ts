/** Tells the speller (`tests/spelling/uit_app.py`) the texts in the sources: a plugin of `deno lint`, which reads them. */
/// <reference lib="deno.unstable" />

/** Attributes that people read or hear; and those that only hold names, as every other of `aria-` and `data-` does. */
const VOOR_MENSEN = ["inhoud", "alt", "aria-description", "aria-label", "label", "placeholder", "title"];
const NAMEN = /^(?:aria-.+|data-.+|class|d|for|href|id|key|name|rel|src|style|type|value)$/;

/** Where a text stands: `inhoud` of an element, or the name of the attribute that it is (a part of) the value of. */
function plaats(node: Deno.lint.Node): string {
  if (!("parent" in node)) return "";
  const boven = node.parent as Deno.lint.Node;
  if (/^JSX(?:Element|Fragment)$/.test(boven.type)) return "inhoud";
  if (boven.type === "JSXAttribute") return boven.name.type === "JSXIdentifier" ? boven.name.name : "";
  // Up through `{a ? "b" : "c"}` and the like. What is compared or given to a function is a name more often.
  return /^(?:Conditional|Logical)Expression$|ExpressionContainer|Literal/.test(boven.type)
    ? plaats(boven)
    : "";
}

export default {
  name: "teksten",
  rules: {
    tekst: {
      create(context) {
        /** `tekst:` for what people certainly read, `string:` for what may also be a name in the code. */
        const zeg = (node: Deno.lint.Node, tekst: string) => {
          const waar = plaats(node);
          const zeker = VOOR_MENSEN.includes(waar);
          if (NAMEN.test(waar) && !zeker) return;
          context.report({ node, message: `${zeker ? "tekst" : "string"}:${tekst}` });
        };
        return {
          Literal(node) {
            if (typeof node.value === "string") zeg(node, node.value);
          },
          // What is filled in becomes a digit, as the speller leaves a word alone that touches one.
          TemplateLiteral(node) {
            zeg(node, node.quasis.map(({ cooked }) => cooked).join("0"));
          },
          JSXText(node) {
            zeg(node, node.value);
          },
        };
      },
    },
  },
} satisfies Deno.lint.Plugin;
