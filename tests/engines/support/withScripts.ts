/** Functions that use nothing from outside themselves, to be run in a page before its own code. */
export type PageScripts = readonly (() => void)[];

/**
 * The page with scripts at its very beginning: before its security policy, which would refuse them. This works in every
 * engine, also in one that can be told of no script by its driver.
 */
export function withScripts(html: string, scripts: PageScripts): string {
  const text = scripts.map((script) => `(${script})();`).join("");
  return html.replace(/<head[^>]*>/, (head) => `${head}<script>${text}</script>`);
}
