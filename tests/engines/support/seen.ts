/** An element as a reader meets it. */
export interface Seen {
  /** What it is called: its label, else its text. */
  name: string;
  text: string;
  value: string;
  isChecked: boolean;
  /** It has a size, and nothing hides it. */
  isShown: boolean;
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
 * Runs in a page: all elements that a selector finds, in the order of the page.
 *
 * @param revealed The one that is scrolled into the window first.
 */
export function seen(selector: string, revealed: number): Seen[] {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)];
  elements[revealed]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return elements.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const field = element as Partial<Pick<HTMLInputElement, "labels" | "value" | "checked">>;
    const textOf = (other: Element | null | undefined) => other?.textContent?.trim() ?? "";
    const labelledBy = element.getAttribute("aria-labelledby");
    const label = field.labels?.[0];
    const name =
      element.getAttribute("aria-label") ??
      (labelledBy
        ? labelledBy
            .split(" ")
            .map((id) => textOf(document.getElementById(id)))
            .join(" ")
        : null) ??
      textOf(label ?? element);
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    return {
      name,
      text: textOf(element),
      value: field.value ?? "",
      isChecked: field.checked === true,
      isShown: width > 0 && height > 0 && getComputedStyle(element).visibility === "visible",
      isFocused: document.activeElement === element,
      isOnTop: top !== null && (element.contains(top) || label?.contains(top) === true),
      x,
      y,
      width,
      height,
    };
  });
}
