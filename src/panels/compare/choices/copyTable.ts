/**
 * Puts a table on the clipboard, as HTML for Word and Excel and as text with tabs; a browser that takes no HTML gets
 * the text alone.
 *
 * @returns Whether the browser allowed it.
 */
export async function copyTable(html: string, text: string): Promise<boolean> {
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    const item = new ClipboardItem({
      "text/html": blob("text/html", html),
      "text/plain": blob("text/plain", text),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    // No ClipboardItem, no secure page, or refused; the plain text may still be taken.
  }
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
