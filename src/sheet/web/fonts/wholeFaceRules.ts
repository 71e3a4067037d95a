import type { Typeface } from "../../../style/typefaces.ts";
import { dataAddress } from "./dataAddress.ts";
import { theSubsetter } from "./theSubsetter.ts";
import { inRange } from "./unicodeRange.ts";
import type { WholePieces } from "./wholePieces.ts";

/**
 * CSS `@font-face` rules with exactly the characters that the site's fonts lack and the whole typefaces have.
 *
 * @throws Where HarfBuzz cannot be loaded.
 */
export async function wholeFaceRules(
  lacking: ReadonlyMap<Typeface, string>,
  { pieces }: WholePieces,
): Promise<string> {
  const cut = await theSubsetter();
  const rules = [...pieces].flatMap(([typeface, some]) =>
    some.map(async ({ bytes, characters }) => {
      const used = [...(lacking.get(typeface) ?? "")].filter((one) => characters.includes(one));
      const font = (await cut(bytes, used, [])) as Uint8Array<ArrayBuffer>;
      const source = `url(${await dataAddress(font, "font/ttf")}) format("truetype")`;
      const { family, weight } = typeface;
      return `@font-face{font-family:"${family}";font-weight:${weight};src:${source};unicode-range:${inRange(used)}}`;
    }),
  );
  return (await Promise.all(rules)).join("");
}
