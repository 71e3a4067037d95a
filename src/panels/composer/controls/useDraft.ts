import { useEffect, useRef, useState } from "preact/hooks";

/** After the last key, in ms: browsers refuse an address that changes with every one. */
const PAUSE = 250;

/**
 * A text while it is being typed. It becomes the value when the typing pauses and when the field is left; a value
 * that changes from elsewhere (Back) takes its place.
 *
 * @param take Takes a text over and answers with the value that it becomes; null where it is not usable.
 */
export function useDraft(value: string, take: (text: string) => string | null) {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ text: string; timer: number } | null>(null);
  const taken = useRef<string | null>(value);
  const flush = () => {
    if (!pending.current) return;
    clearTimeout(pending.current.timer);
    const { text } = pending.current;
    pending.current = null;
    taken.current = take(text);
  };
  useEffect(() => {
    if (value !== taken.current) setDraft(null);
    taken.current = value;
  }, [value]);
  useEffect(() => () => clearTimeout(pending.current?.timer), []);
  const flushNow = useRef(flush);
  flushNow.current = flush;
  return {
    text: draft ?? value,
    onInput(text: string) {
      setDraft(text);
      clearTimeout(pending.current?.timer);
      pending.current = { text, timer: window.setTimeout(() => flushNow.current(), PAUSE) };
    },
    onBlur() {
      flush();
      if (taken.current !== null) setDraft(null);
    },
  };
}
