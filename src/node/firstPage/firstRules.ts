import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { preprocessCSS, type ResolvedConfig } from "vite";
import { FRAMING } from "../../style/framing.ts";
import { VIEWPORTS } from "./viewports.ts";

const SHEETS = ["src/style/tokens.css", "src/firstFrame.css"];

/** The rules that the first frame needs, and those that leave of all marks those for the window. */
export async function firstRules(config: ResolvedConfig): Promise<string> {
  const sheets = await Promise.all(
    SHEETS.map(async (name) => {
      const path = join(config.root, name);
      return (await preprocessCSS(await readFile(path, "utf8"), path, config)).code;
    }),
  );
  return [
    `:root{--framing:${FRAMING.margin}px}`,
    ...sheets.map((css) => css.replaceAll(/\s+/g, " ")),
    ...VIEWPORTS.map(({ name, media }) => `@media not (${media}){.first-${name}{display:none}}`),
  ].join("");
}
