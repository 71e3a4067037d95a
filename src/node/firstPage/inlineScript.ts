import { minifySync } from "vite";

/**
 * A call of a function as text for a `<script>`, as short as it can be.
 *
 * @param run What it does; it may use nothing from outside itself.
 * @param given What it is called with, as JSON has it.
 */
export function inlineScript<T>(run: (given: T) => void, given: T): string {
  const { code, errors } = minifySync("inline.js", `(${run})(${JSON.stringify(given)})`);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  // A closing tag in a text would end the element.
  return code.replaceAll("</", "<\\/");
}
