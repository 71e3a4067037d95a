/** Sent to the document when what prints a sheet is wanted at once, or once more where it could not be loaded. */
export const WANTED = "atlas:print-wanted";

/**
 * Waits until the browser would print the sheet and not the page: see `usePrinting`.
 *
 * @throws The signal's reason; or where what prints it cannot be loaded, also at a second try.
 */
export function printable(signal: AbortSignal): Promise<void> {
  const { documentElement } = document;
  const { dataset } = documentElement;
  if (dataset.print === "failed") delete dataset.print;
  document.dispatchEvent(new Event(WANTED));
  return new Promise((resolve, reject) => {
    const observer = new MutationObserver(look);
    const end = (settle: () => void) => {
      observer.disconnect();
      settle();
    };
    function look() {
      if (dataset.print === "sheet") end(resolve);
      else if (dataset.print === "failed") end(() => reject(new Error("What prints a sheet is not there")));
    }
    signal.addEventListener("abort", () => end(() => reject(signal.reason)));
    observer.observe(documentElement, { attributes: true, attributeFilter: ["data-print"] });
    look();
  });
}
