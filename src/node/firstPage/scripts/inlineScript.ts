import { minifySync } from "vite";

/**
 * A call of a function as text for a `<script>`, as short as it can be.
 *
 * @param run What it does; it may use nothing from outside itself but its parts.
 * @param given What it is called with: what JSON has, or one of the parts, which another file may call otherwise.
 * @param parts Functions with names.
 */
export function inlineScript<T extends readonly unknown[]>(
  run: (...given: T) => unknown,
  given: T,
  parts: readonly ((...given: never[]) => unknown)[] = [],
): string {
  const all = given.map((one) => (typeof one === "function" ? one.name : JSON.stringify(one)));
  const call = `(${run})(${all.join()})`;
  const script = parts.length > 0 ? `(() => { ${parts.join("\n")}\n${call} })()` : call;
  const { code, errors } = minifySync("inline.js", script);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  // A closing tag in a text would end the element.
  return code.replaceAll("</", "<\\/");
}
