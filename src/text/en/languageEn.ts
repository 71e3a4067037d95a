import { en } from "./en.ts";
import { formatsEn } from "./formatsEn.ts";

export const languageEn = { htmlLang: "en", locale: "en_GB", words: en, formats: formatsEn };

declare module "../../atlas/lang.ts" {
  interface Worded {
    en: true;
  }
}
