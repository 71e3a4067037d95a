import { en } from "./en.ts";
import { formatsEn } from "./formatsEn.ts";

export const languageEn = { htmlLang: "en", words: en, formats: formatsEn };
