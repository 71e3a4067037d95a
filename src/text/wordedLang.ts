import { type Lang, lookUp } from "../atlas/lang.ts";
import * as languages from "./languages.ts";

/** The tags of the languages that have words. */
export const WORDED = Object.keys(languages) as readonly Lang[];

/** The language whose words one takes; undefined where there is none. */
export const wordedLang = (tag: string): Lang | undefined => lookUp(WORDED, tag);
