import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { preprocessCSS, type ResolvedConfig } from "vite";

/** Some of the site's stylesheets, by their paths from the project's folder, to be written into a page. */
export async function stylesheetRules(config: ResolvedConfig, names: readonly string[]): Promise<string> {
  const rules = await Promise.all(
    names.map(async (name) => {
      const path = join(config.root, name);
      return (await preprocessCSS(await readFile(path, "utf8"), path, config)).code;
    }),
  );
  return rules.join("");
}
