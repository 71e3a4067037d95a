import { computed, signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

const STORED = "mianyu-atlas-help-key";

function stored(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    // A frame without rights of its own has no storage.
    return true;
  }
}

/** As the reader has switched it on this page. */
const switched = signal<boolean | null>(null);

/**
 * Whether `?` opens the help anywhere on the page and not on the map alone. It can be switched off, for readers who
 * speak what they type: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
export const helpAnywhere = computed(() => switched.value ?? stored());

/** Switches {@link helpAnywhere}, and remembers it where the browser lets it. */
export function setHelpAnywhere(isOn: boolean): void {
  switched.value = isOn;
  try {
    localStorage.setItem(STORED, isOn ? "on" : "off");
  } catch {
    // Then it holds until the page is left.
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof Element &&
  target.closest(
    "textarea, select, [contenteditable], dialog, input:not([type=checkbox], [type=radio], [type=range])",
  ) !== null;

/** Opens the help on `?`, unless the map has done so or somebody is writing. */
export function useHelpKey(openHelp: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, defaultPrevented, target } = event;
      if (!["?", "？"].includes(key) || ctrlKey || metaKey || altKey || defaultPrevented) return;
      if (!helpAnywhere.value || isTyping(target)) return;
      event.preventDefault();
      openHelp();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [openHelp]);
}
