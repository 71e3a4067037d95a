import { minify } from "html-minifier-next";

/** What is said to networks and search engines, not all of which read HTML as a browser does. */
const AS_IT_IS = [/<(?:meta|link)\b[^>]*>/, /<script type="application\/ld\+json">.*?<\/script>/s];

/** The same page without quotes and tags that HTML needs not: https://html.spec.whatwg.org/#unquoted, #optional-tags */
export const inFewerLetters = (html: string): Promise<string> =>
  minify(html, {
    removeAttributeQuotes: true,
    collapseBooleanAttributes: true,
    removeOptionalTags: true,
    // As SVG has them.
    caseSensitive: true,
    keepClosingSlash: true,
    ignoreCustomFragments: AS_IT_IS,
  });
