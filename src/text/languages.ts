/** Every language that has words: a line for each, by its BCP 47 tag. What it is made of lies in its folder. */
export { languageEn as en } from "./en/languageEn.ts";
export { languageZh as zh } from "./zh/languageZh.ts";
