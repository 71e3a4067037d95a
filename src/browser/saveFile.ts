/** Milliseconds that the bytes stay: Safari reads them only after the click. */
const KEPT = 60_000;

/** Hands a text or bytes to the reader as a file. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
