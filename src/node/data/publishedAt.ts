import type { Edition } from "../../atlas/edition/edition.ts";

/**
 * Where the atlas is published, as the environment's SITE_ADDRESS or else the edition says; null where neither does.
 * It ends in `/`: addresses of pages are put behind it.
 */
export function publishedAt({ site }: Edition): string | null {
  const address = process.env.SITE_ADDRESS || site;
  return address ? address.replace(/\/?$/, "/") : null;
}
