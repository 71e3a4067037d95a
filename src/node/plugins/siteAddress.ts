import type { Plugin } from "vite";
import { publishedAt } from "../data/publishedAt.ts";
import { readEdition } from "../data/readEdition.ts";

/**
 * Vite plugin: where the atlas is published, as the page's constant `SITE_ADDRESS`; null where neither the environment
 * nor the edition says it.
 */
export const siteAddress = (): Plugin => ({
  name: "site-address",
  config: () => ({ define: { SITE_ADDRESS: JSON.stringify(publishedAt(readEdition(process.cwd()))) } }),
});
