import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Words } from "../../text/words.ts";

interface Props {
  words: Words;
  /** The id of its heading. */
  heading: string;
  name: string;
  text: string;
  /** Whether the dialog opens with the focus on its button. */
  isFirst?: boolean;
  /** What else can be done with the text. */
  children?: ComponentChildren;
}

/** A text to take away: copied with a press, or selected where the browser does not allow that. */
export function CopyField({ words, heading, name, text, isFirst, children }: Props) {
  const { share } = words;
  const field = useRef<HTMLTextAreaElement>(null);
  const [end, setEnd] = useState<{ text: string; copied: boolean }>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setEnd({ text, copied: true });
    } catch {
      // No secure page, or refused.
      field.current?.focus();
      field.current?.select();
      setEnd({ text, copied: false });
    }
  };
  return (
    <div class="copy-field">
      <textarea
        aria-labelledby={heading}
        ref={field}
        readOnly
        spellcheck={false}
        value={text}
        onClick={({ currentTarget }) => currentTarget.select()}
      />
      <div class="copy-field-buttons">
        <button
          type="button"
          class="map-button"
          autofocus={isFirst}
          aria-label={`${share.copy}${words.colon}${name}`}
          onClick={copy}
        >
          {share.copy}
        </button>
        {children}
        <span class="share-end" role="status">
          {end?.text === text && (end.copied ? share.copied(name) : share.notCopied)}
        </span>
      </div>
    </div>
  );
}
