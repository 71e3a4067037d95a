import { type Toned, tones } from "../render/tones.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import { setTone, type ToneIndex, toneIndex } from "./toneLooks.ts";

const NOTHING: Emphasis = { legs: new Map(), regions: new Map(), rivers: new Map(), venues: [] };

/** The tones of what a picture shows. */
export interface PictureTones {
  show(emphasis: Emphasis): void;
  /** Gives what was drawn anew, and is plain, its tones. */
  again(...kinds: readonly Toned[]): void;
  /** The picture has other elements now. */
  changed(): void;
  /** All is plain. */
  clear(): void;
}

/** @param drawn What is in the picture; nothing has a tone before. */
export function pictureTones(picture: Element, drawn: () => Drawn | undefined): PictureTones {
  let shown: Emphasis | undefined;
  let index: ToneIndex | undefined;
  const tone = tones((kind, id, one) => {
    const there = drawn();
    if (!there) return;
    index ??= toneIndex(picture, there);
    setTone(index, there, kind, id, one);
  });
  return {
    show(emphasis) {
      shown = emphasis;
      tone.apply(emphasis);
    },
    again(...kinds) {
      for (const kind of kinds) tone.forget(kind);
      if (shown) tone.apply(shown);
    },
    changed() {
      index = undefined;
    },
    clear: () => tone.apply(NOTHING),
  };
}
