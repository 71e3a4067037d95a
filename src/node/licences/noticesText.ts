/** A part of the site that is somebody else's, and the terms on which it may be passed on. */
export interface Notice {
  name: string;
  /** Who made it, and under which licence. */
  about: readonly string[];
  /** The licence as its maker ships it; absent where there is none to pass on, as of the public domain. */
  text?: string | undefined;
}

const RULE = "=".repeat(80);

/** The licences of all that is in the site as one text, under headings. */
export function noticesText(groups: Readonly<Record<string, readonly Notice[]>>): string {
  const blocks = Object.entries(groups).flatMap(([heading, notices]) => [
    `${RULE}\n${heading}\n${RULE}`,
    ...notices.map(({ name, about, text }) =>
      [name, ...about, ...(text ? ["", text.trim()] : [])].join("\n"),
    ),
  ]);
  return `${blocks.join("\n\n\n")}\n`;
}
