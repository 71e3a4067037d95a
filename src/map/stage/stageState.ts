import type { View } from "../../geometry/camera/fitCamera.ts";
import type {
  GroundLayer,
  Interaction,
  Listener,
  Origin,
  Renderer,
  RendererFactories,
} from "../../render/renderer.ts";
import { cameraOf } from "../../state/cameraOf.ts";
import type { MapState } from "../mapPort.ts";
import { showState } from "./showState.ts";
import type { StepQueue } from "./stepQueue.ts";

/** What the stage tells of whichever renderer is on it. */
export interface Events extends Pick<Listener, "moveStart" | "move" | "moveEnd" | "resize" | "passed"> {
  /** A renderer is empty and must be drawn into. */
  fill(renderer: Renderer): void;
  state(state: MapState): void;
}

/** Who draws the map, and how far MapLibre is in taking over. */
export interface StageState {
  picture: Renderer | undefined;
  gl: Renderer | undefined;
  /** Whether MapLibre has what it needs to draw; not before its style is there, nor without a context. */
  canDraw: boolean;
  isLost: boolean;
  /** Whether MapLibre is the map. */
  isLive: boolean;
  /** Whose move MapLibre is in while it is the map. */
  moving: Origin | undefined;
  /** Whether the picture is being moved. */
  isHeld: boolean;
  /** Whether MapLibre has been asked to come. */
  isBegun: boolean;
  /** Where the picture was when MapLibre last followed it to take over. */
  followed: View | undefined;
}

/** As it is before there is a renderer. */
export const EMPTY: StageState = {
  picture: undefined,
  gl: undefined,
  canDraw: false,
  isLost: false,
  isLive: false,
  moving: undefined,
  isHeld: false,
  isBegun: false,
  followed: undefined,
};

/** A stage from behind: what its parts work with. */
export interface Backstage {
  state: StageState;
  /** Those that draw now. */
  renderers: Set<Renderer>;
  element: HTMLElement;
  /** MapLibre's place in it. */
  host: HTMLElement;
  interaction: Interaction;
  ground: GroundLayer;
  factories: RendererFactories;
  on: Events;
  queue: StepQueue;
  /** Fingers that are down. */
  pressed: ReadonlySet<number>;
  gone: AbortSignal;
  /** Lets MapLibre come. */
  bring(): Promise<void>;
}

/** The renderer that is seen. */
export const current = ({ isLive, gl, picture }: StageState) => (isLive ? gl : picture);

/** Says that nothing moves, and where the camera is. */
export function still({ state, queue, element }: Backstage, map: "picture" | "idle" | "lost"): void {
  const renderer = current(state);
  if (!renderer || queue.isBusy()) return;
  const { lon, lat, zoom } = cameraOf(renderer.view());
  // Without the last digits, which come and go with the arithmetic.
  element.dataset.camera = [lon, lat, zoom].map((part) => Number(part.toFixed(9))).join();
  showState(map);
}
