import { formatsZh } from "./formatsZh.ts";
import { zh } from "./zh.ts";

export const languageZh = { htmlLang: "zh-Hans", words: zh, formats: formatsZh };
