import { expect, test } from "vitest";
import { splitChinese } from "../../../src/text/splitChinese.ts";
import { realAtlas } from "../../support/realAtlas.ts";

const chinese = (text: string) => splitChinese(text).flatMap((part) => (part.isChinese ? part.text : []));

test("Chinese names in an English sentence are found whole", () => {
  expect(chinese("Signed (《两地加强产业链招商合作协议》).")).toEqual(["《两地加强产业链招商合作协议》"]);
  expect(chinese("Brand “Beautiful” (美丽绵阳 宜居宜业), in Chongqing")).toEqual(["美丽绵阳 宜居宜业"]);
  expect(chinese("The event (第三届暨绵（阳）永（川）产业对接大会), in 2025")).toEqual([
    "第三届暨绵（阳）永（川）产业对接大会",
  ]);
  expect(chinese("Matters (一件事一次办) and (免证办).")).toEqual(["一件事一次办", "免证办"]);
  expect(chinese("Nothing of 2025")).toEqual([]);
});

test("nothing is lost, and no Chinese is left unmarked, in any English text of the atlas", () => {
  for (const { summary, details, title } of realAtlas().partnerships)
    for (const { en } of [summary, title, ...details]) {
      const parts = splitChinese(en);
      expect(parts.map(({ text }) => text).join("")).toBe(en);
      for (const { text, isChinese } of parts) expect(/\p{Script=Han}/u.test(text)).toBe(isChinese);
    }
});
