/** Where a parser stopped, as an editor counts; some parsers say it themselves, some only the character's number. */
function placeIn(text: string, message: string): string {
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (position === undefined || message.includes("line")) return message;
  const before = text.slice(0, Number(position)).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}: ${message}`;
}

/**
 * What a file of JSON holds, or why it cannot be read, with the line and the column.
 *
 * @param read The file as read, with or without a byte order mark.
 */
export function parseJson(
  read: string,
): { content: unknown; problem?: never } | { content?: never; problem: string } {
  const text = read.replace(/^\ufeff/, "");
  try {
    return { content: JSON.parse(text) };
  } catch (error) {
    return { problem: `is not JSON (${placeIn(text, (error as Error).message)})` };
  }
}
