import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../../text/words.ts";
import { CloseButton } from "../parts/dialog/CloseButton.tsx";
import { useWholeLines } from "../parts/wholeLines/useWholeLines.ts";

interface Props {
  words: Words;
  /** Changes when the card shows something else. */
  subject: string;
  title: ComponentChildren;
  /** The way back to the list, where the card has its place. */
  back: ComponentChildren;
  /** Whether the focus moves in: not when the page opens with a card. */
  takesFocus: boolean;
  close(): void;
  children: ComponentChildren;
}

/** The frame of what is open: in the place of the list, on a phone over the map's lower part. */
export function Card({ words, subject, title, back, takesFocus, close, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLElement>(null);
  useWholeLines(body);
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0;
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [subject]);
  return (
    // Not modal: the map beside it stays in use.
    <div class="card" role="dialog" aria-labelledby="card-title" data-covers-map>
      <div class="card-back">{back}</div>
      <div class="card-header">
        <h2 class="card-title" id="card-title" tabIndex={-1} ref={heading}>
          {title}
        </h2>
        <CloseButton name={words.close} close={close} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: so that the keyboard can scroll what is cut. */}
      <section class="card-body" ref={body} tabIndex={0} aria-labelledby="card-title">
        {children}
      </section>
    </div>
  );
}
