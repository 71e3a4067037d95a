import type { Edition } from "../atlas/edition/edition.ts";
import type { Box } from "../geometry/box.ts";
import type { Limits } from "../geometry/camera/clampView.ts";
import type { View } from "../geometry/camera/fitCamera.ts";
import type { Drawn } from "../scene/drawn.ts";
import type { Emphasis } from "../scene/emphasis.ts";
import type { GroundName } from "../scene/names/groundNamesAtScale.ts";
import type { Scene } from "../scene/scene.ts";

/** What a reader has tried, and the map has passed on to the page around it. */
export type PassedGesture = "wheel" | "touch";

/** The ground in a page: drawn once for a long time, and finer when the map comes near. */
export interface GroundLayer {
  /** From below, each for a layer of its own: what has tones lies apart from what never changes. */
  groups: readonly SVGGElement[];
  /**
   * Draws it unless it is there, as fine as the scale needs it.
   *
   * @param hasTime Whether one that is too coarse counts as none: not while the map zooms.
   * @returns Whether it has been drawn anew.
   */
  draw(scene: Scene, worldSize: number, hasTime: boolean): boolean;
  /**
   * What the page had from the start ends where its first view did: where that is in sight, it is to be drawn anew.
   *
   * @param frame What is in sight, in the unit square.
   * @returns Whether it is.
   */
  outgrows(frame: Box): boolean;
}

/** Who moved the map, so that moves by the app and by the reader do not chase each other. */
export type Origin = "app" | "reader";

/** What draws the map: the picture, or MapLibre. It knows neither State nor Atlas. */
export interface Renderer {
  view(): View;
  /** Goes to a view, softly where it can and the reader likes it, and tells its {@link Listener}. */
  move(view: View, origin: Origin): void;
  /** Is at a view at once, and says nothing: it follows another renderer. */
  follow(view: View): void;
  /** From now on it can be moved so far: the map has another size. */
  limit(limits: Limits): void;
  ground(scene: Scene): void;
  strands(drawn: Drawn): void;
  names(drawn: Drawn): void;
  groundNames(drawn: Drawn, all: readonly GroundName[]): void;
  venues(drawn: Drawn, shown: Emphasis | undefined): void;
  numbers(drawn: Drawn, compare: readonly number[]): void;
  tone(emphasis: Emphasis): void;
  /** Draws once more, to say when it is idle. */
  refresh(): void;
  remove(): void;
}

/** What a renderer tells. */
export interface Listener {
  /** It can be drawn into: at the start, and again when it has lost everything. */
  ready(): void;
  moveStart(origin: Origin): void;
  move(): void;
  moveEnd(origin: Origin): void;
  resize(): void;
  /** It has passed a gesture on to the page around it. */
  passed(gesture: PassedGesture): void;
  /** It has begun to change what it shows. */
  busy(): void;
  /** All that it was given is on the screen, and nothing moves. */
  idle(): void;
  /** It shows nothing any more, until it is ready again. */
  lost(): void;
}

/** What a map is of, and how a reader may move it. */
export interface Interaction {
  edition: Edition;
  limits: Limits;
  /** Whether one finger and the wheel are left to the page that the map stands in. */
  sharesGestures: boolean;
}

/** What makes the renderers. */
export interface RendererFactories {
  /** The picture, which goes on with a ground that is there. */
  picture(
    host: HTMLElement,
    start: View,
    interaction: Interaction,
    ground: GroundLayer,
    listener: Listener,
  ): Renderer;
  /** Loads MapLibre: what it comes to throws where there is no context to be had. */
  gl(): Promise<(host: HTMLElement, start: View, interaction: Interaction, listener: Listener) => Renderer>;
}
