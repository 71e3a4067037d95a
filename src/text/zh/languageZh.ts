import { formatsZh } from "./formatsZh.ts";
import { zh } from "./zh.ts";

export const languageZh = { htmlLang: "zh-Hans", locale: "zh_CN", words: zh, formats: formatsZh };

declare module "../../atlas/lang.ts" {
  interface Worded {
    zh: true;
  }
}
