import type { Lang } from "../../src/atlas/lang.ts";

/** What a file says in the languages of an edition in Chinese and English, whichever others have words. */
export const inBoth = (zh: string, en: string) => ({ zh, en }) as Record<Lang, string>;
