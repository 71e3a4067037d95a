import type { View } from "../../geometry/camera/fitCamera.ts";
import { cameraOf } from "../../state/cameraOf.ts";
import type { Store } from "../../state/store.ts";
import type { CameraControl } from "../camera/cameraControl.ts";
import type { Followers } from "./followers.ts";

/** The camera in the address, and the map's: each follows the other, and none its own echo. */
export interface AddressCamera {
  /** Writes where the reader has moved the map to. */
  write(view: View): void;
  /** Moves the map to a view that the reader has asked for, from which Back leads to where it was. */
  choose(view: View): void;
}

/** @param goHome The reader goes back to where the map had not been moved yet. */
export function addressCamera(
  store: Store,
  camera: Pick<CameraControl, "goTo">,
  goHome: () => void,
  { add }: Followers,
): AddressCamera {
  /** As it was written here last, or found. */
  let known = store.state.peek().camera;
  add(
    () => store.state.value.camera,
    (wanted) => {
      if (wanted === known) return;
      known = wanted;
      if (wanted) camera.goTo(wanted);
      else goHome();
    },
  );
  return {
    write(view) {
      known = cameraOf(view);
      store.patch({ camera: known }, "replace");
    },
    choose(view) {
      store.patch({ camera: cameraOf(view) });
    },
  };
}
