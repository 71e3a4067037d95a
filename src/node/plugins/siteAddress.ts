import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import type { Edition } from "../../atlas/edition.ts";
import { pathOf } from "../../atlas/fault.ts";
import { editionFolder } from "../data/editionFolder.ts";

/**
 * Vite plugin: where the atlas is published, as the page's constant `SITE_ADDRESS`; null where neither the environment
 * nor the edition says it.
 */
export const siteAddress = (): Plugin => ({
  name: "site-address",
  config: () => ({ define: { SITE_ADDRESS: JSON.stringify(published()) } }),
});

function published(): string | null {
  if (process.env.SITE_ADDRESS) return process.env.SITE_ADDRESS;
  const { site }: Edition = JSON.parse(readFileSync(resolve(pathOf("edition", editionFolder())), "utf8"));
  return site ?? null;
}
