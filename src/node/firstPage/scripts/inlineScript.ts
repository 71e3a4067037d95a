import { minifySync } from "vite";

/**
 * A call of a function as text for a `<script>`, as short as it can be.
 *
 * @param run What it does; it may use nothing from outside itself but its parts.
 * @param given What it is called with, as JSON has it.
 * @param parts Functions with names, of the same file: elsewhere they might be called otherwise.
 */
export function inlineScript<T>(
  run: (given: T) => unknown,
  given: T,
  parts: readonly ((...given: never[]) => unknown)[] = [],
): string {
  const call = `(${run})(${JSON.stringify(given)})`;
  const script = parts.length > 0 ? `(() => { ${parts.join("\n")}\n${call} })()` : call;
  const { code, errors } = minifySync("inline.js", script);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  // A closing tag in a text would end the element.
  return code.replaceAll("</", "<\\/");
}
