import { beforeAll, expect, test } from "vitest";
import { textWidth } from "../../../src/geometry/textWidth.ts";
import { cutFont } from "../../../src/node/fonts/cutFont.ts";
import { type Shaper, shaper } from "../../../src/sheet/typeset/shaper.ts";
import { TYPEFACES } from "../../../src/style/typefaces.ts";

const ASCII = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i));
const MARKS = [..."–°²³"];
const FACES = { serif: ["Mianyu Serif", 700], sans: ["Mianyu Sans", 400] } as const;
const faces = Object.keys(FACES) as (keyof typeof FACES)[];

const set = new Map<string, Shaper>();
const real = (text: string, face: string) =>
  set
    .get(face)
    ?.glyphs(text)
    .reduce((sum, { advance }) => sum + advance, 0) ?? Number.NaN;

beforeAll(async () => {
  for (const face of faces) {
    const [family, weight] = FACES[face];
    const typeface = TYPEFACES.find((one) => one.family === family && one.weight === weight);
    if (!typeface) throw new Error(`no ${family} ${weight}`);
    const { pieces } = await cutFont(typeface, [...ASCII, ...MARKS, ..."éāû绵江"], "truetype");
    set.set(face, shaper(pieces[0]?.bytes ?? new Uint8Array()));
  }
});

test.each(faces)(
  "%s: every letter is reckoned as wide as it is in the font, or a hundredth of an em wider",
  (face) => {
    for (const letter of [...ASCII, ...MARKS, "é", "绵"]) {
      const more = textWidth(letter, 1, face) - real(letter, face);
      expect({
        letter,
        isEnough: more >= -1e-9,
        isTooMuch: more > (MARKS.includes(letter) ? 0.08 : 0.0101),
      }).toEqual({
        letter,
        isEnough: true,
        isTooMuch: false,
      });
    }
  },
);

test.each(faces)("%s: names are a little wider than they are set, with their kerning", (face) => {
  for (const name of [
    "Mianyang",
    "Wusheng",
    "Mianzhu WWW",
    "AVATAR Tower",
    "Beibei 12.5%",
    "Ji'nan",
    "绵江Mw",
  ]) {
    const [reckoned, needed] = [textWidth(name, 10, face), 10 * real(name, face)];
    expect(reckoned).toBeGreaterThanOrEqual(needed - 1e-6);
    expect(reckoned).toBeLessThan(needed * 1.12);
  }
});
