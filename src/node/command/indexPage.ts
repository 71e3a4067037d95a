import type { Edition } from "../../atlas/edition/edition.ts";
import { escapeXml } from "../../render/escapeXml.ts";
import type { DrawnSheet } from "../../sheet/document/drawnSheet.ts";
import { langsOf } from "../../sheet/page/sheetStyle.ts";
import { TOKENS } from "../../style/tokens.ts";
import { htmlLangOf } from "../../text/words.ts";
import type { Order } from "../press/order.ts";
import { fileOf } from "./fileOf.ts";

/** Path of a sheet's small picture, from the folder of its files. */
export const thumbnail = ({ name }: DrawnSheet) => `thumbnails/${name}.png`;

/** Resolution at which it is about 400 pixels wide. */
export const thumbnailDpi = ({ size }: DrawnSheet) => Math.round(400 / (size.width / 25.4));

const STYLE = `body { font: 16px/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: ${TOKENS.ink}; margin: 2rem; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 2rem; }
figure { margin: 0; }
img { width: 100%; height: auto; border: 1px solid ${TOKENS.rule}; }
a { color: inherit; }`;

/** An HTML page with a small picture of each sheet and links to its files beside it. */
export function indexPage(edition: Edition, sheets: readonly DrawnSheet[], order: Order): string {
  const { formats, settings } = order;
  const [lang] = langsOf(settings.lang, edition);
  const title = edition.title[lang];
  const figures = sheets.map((sheet) => {
    const links = formats.map(
      (format) => `<a href="${fileOf(sheet, format, order)}">${format.toUpperCase()}</a>`,
    );
    const first = fileOf(sheet, formats[0] ?? "pdf", order);
    const { width, height } = sheet.size;
    return `<figure>
<a href="${first}"><img src="${thumbnail(sheet)}" alt="" width="${width}" height="${height}" loading="lazy"></a>
<figcaption>${escapeXml(sheet.title)} ${links.join(" ")}</figcaption>
</figure>`;
  });
  return `<!doctype html>
<html lang="${htmlLangOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${escapeXml(title)}</h1>
<main>
${figures.join("\n")}
</main>
</body>
</html>
`;
}
