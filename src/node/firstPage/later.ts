import { escapeXml } from "../../render/escapeXml.ts";

/** For whom a part of the page is, and when. */
interface Audience {
  /** The language of the page, as in `lang`. */
  lang?: string;
  /** The windows, as a media query. */
  media?: string;
  /** Whether it has text, which waits for its fonts. */
  text?: boolean;
}

/**
 * A part of the page that comes after the first paint, and at once in a browser without scripts. With scripts an HTML
 * parser takes what is in a `noscript` for text, which costs next to nothing, and boot.ts makes elements only of the
 * parts that are for this window and this language. https://html.spec.whatwg.org/#the-noscript-element
 */
export function later(html: string, { lang, media, text }: Audience = {}): string {
  const attributes = [
    'class="later"',
    lang && `lang="${lang}"`,
    media && `data-media="${escapeXml(media)}"`,
    text && "data-text",
  ];
  return `<noscript ${attributes.filter(Boolean).join(" ")}>${html}</noscript>`;
}
