import type { Atlas } from "../../../atlas/atlas.ts";
import type { Lang } from "../../../atlas/lang.ts";
import { buildScene } from "../../../scene/buildScene.ts";
import type { Scene } from "../../../scene/scene.ts";

const scenes = new WeakMap<Atlas, Map<Lang, Scene>>();

/** The Scene of an Atlas in a language: built once for all pages. */
export function sceneOf(atlas: Atlas, lang: Lang): Scene {
  const known = scenes.get(atlas) ?? new Map<Lang, Scene>();
  scenes.set(atlas, known);
  const scene = known.get(lang) ?? buildScene(atlas, lang);
  known.set(lang, scene);
  return scene;
}
