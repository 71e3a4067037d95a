/**
 * A text that a spreadsheet does not take for a formula: one that begins like a formula gets an apostrophe before
 * it (OWASP, “CSV Injection”). Excel also drops a tab or a line end before the sign.
 */
export function safeCell(text: string): string {
  return /^\s*[=+\-@\t\r]|^[\t\r\n]/.test(text) ? `'${text}` : text;
}
