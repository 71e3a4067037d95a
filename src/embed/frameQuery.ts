/** The attributes of `<mianyu-atlas>` that say what the map shows, and what each may hold. */
const SHOWN = {
  region: /^\d{6}$/,
  partnership: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  themes: /^[a-z0-9-]+(,[a-z0-9-]+)*$/,
  from: /^\d{4}-(0[1-9]|1[0-2])$/,
  to: /^\d{4}-(0[1-9]|1[0-2])$/,
} as const;

const SHOWN_NAMES = Object.keys(SHOWN) as (keyof typeof SHOWN)[];

/** The story from its first step, or from the one whose number the attribute has. */
const STORY = "story";
const STEP = /^[1-9]\d?$/;

export const SHOWN_ATTRIBUTES: readonly string[] = [...SHOWN_NAMES, STORY];

/** What `embed.js`, which must stay small, has of the edition. */
export interface EmbeddedEdition {
  /** What a reader of the screen hears of the frame in each language, the first of them that of an address without one. */
  titles: Readonly<Record<string, string>>;
  /** Ids of the themes. */
  themes: readonly string[];
}

const areThemes = (text: string, known: readonly string[]) =>
  text === "none" || text.split(",").every((id) => known.includes(id));

/**
 * The query of the embedded page for an element's attributes. What cannot be used is left out, and named in a line of
 * its own; whether there is such a region or partnership the atlas itself says.
 *
 * @param attribute The text of an attribute, null where it is missing.
 */
export function frameQuery(
  { titles, themes }: EmbeddedEdition,
  attribute: (name: string) => string | null,
  lang: string,
): { query: string; warnings: string[] } {
  const params = new URLSearchParams({ embed: "1" });
  const warnings: string[] = [];
  if (lang !== Object.keys(titles)[0]) params.set("lang", lang);
  for (const name of SHOWN_NAMES) {
    const text = attribute(name)?.trim();
    if (!text) continue;
    const isUsable = SHOWN[name].test(text) && (name !== "themes" || areThemes(text, themes));
    if (!isUsable) warnings.push(`${name}="${text}" cannot be used and is left out.`);
    else if (name === "partnership" && params.has("region"))
      warnings.push(`partnership="${text}" is left out: the map opens one thing, and region is given.`);
    else params.set(name, text);
  }
  const story = attribute(STORY)?.trim();
  if (story !== undefined) {
    const step = story || "1";
    if (!STEP.test(step)) warnings.push(`story="${story}" is not the number of a step and is left out.`);
    else if (params.has("region") || params.has("partnership"))
      warnings.push(`story="${story}" is left out: the map opens one thing.`);
    else params.set("step", step);
  }
  return { query: `?${params.toString().replaceAll("%2C", ",")}`, warnings };
}
