import type { Lang } from "../state/lang.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** Every word of the page. Chinese is written first; a word that English lacks does not compile. */
export type Words = typeof zh;

export const WORDS: Record<Lang, Words> = { zh, en };
