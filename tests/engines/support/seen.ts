/** An element as a reader meets it, shown: it has a size, and nothing hides it. */
export interface Seen {
  /** What it is called: its label, else its text. */
  name: string;
  text: string;
  value: string;
  isChecked: boolean;
  isFocused: boolean;
  /** Its middle is in the window, and what is pressed there is this element. */
  isOnTop: boolean;
  /** CSS px of the window. */
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Runs in a page: the elements that a selector finds, are shown and are called so, in the order of the page.
 *
 * @param pattern What their names fit, as a regular expression.
 * @param reveals Whether the first is scrolled into the window before.
 * @returns As JSON: WebDriver's protocols take ten times as long for the same as objects.
 */
export function seen(selector: string, pattern: string, reveals: boolean): string {
  const wanted = new RegExp(pattern);
  const textOf = (other: Element | null | undefined) => other?.textContent?.trim() ?? "";
  const labelOf = (element: HTMLElement) => (element as Partial<HTMLInputElement>).labels?.[0];
  const nameOf = (element: HTMLElement) => {
    const labelledBy = element.getAttribute("aria-labelledby");
    return (
      element.getAttribute("aria-label") ??
      (labelledBy
        ? labelledBy
            .split(" ")
            .map((id) => textOf(document.getElementById(id)))
            .join(" ")
        : null) ??
      textOf(labelOf(element) ?? element)
    );
  };
  const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0 || getComputedStyle(element).visibility !== "visible") return false;
    return wanted.test(nameOf(element));
  });
  if (reveals) shown[0]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  const parts = shown.map((element): Seen => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { value, checked } = element as Partial<HTMLInputElement>;
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      name: nameOf(element),
      text: textOf(element),
      value: value ?? "",
      isChecked: checked === true,
      isFocused: document.activeElement === element,
      isOnTop: top !== null && (element.contains(top) || labelOf(element)?.contains(top) === true),
      x,
      y,
      width,
      height,
    };
  });
  return JSON.stringify(parts);
}
