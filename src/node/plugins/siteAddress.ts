import type { Plugin } from "vite";

/**
 * Vite plugin: where the atlas is published, as the page's constant `SITE_ADDRESS`; null where the environment does not
 * say it.
 */
export const siteAddress = (): Plugin => ({
  name: "site-address",
  config: () => ({ define: { SITE_ADDRESS: JSON.stringify(process.env.SITE_ADDRESS || null) } }),
});
