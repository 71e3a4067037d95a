import { basename } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longest, from the longest on, by a part of its file's name. */
const SLOW = [
  "webkit.",
  "firefox.",
  "desk.",
  "parts.",
  "synthetic.",
  "viewsIn",
  "subjects.",
  "sheets",
  "checkSettings.",
  "pdf",
  "committed.",
];
/** Those with MapLibre, which one worker has for long, then those of every engine. */
const PROJECTS = ["webgl", "engines", "browser", "unit", "dom"];

const placeIn = (order: readonly string[], fits: (one: string) => boolean) => {
  const place = order.findIndex(fits);
  return place < 0 ? order.length : place;
};

/**
 * Vitest sequencer: long files first, so that no worker is left with one at the end while the other has nothing to do.
 * Vitest itself knows how long a file takes from the second run on, and which is long by its bytes before.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project, moduleId }: TestSpecification) => [
      project.config.sequence.groupOrder ?? 0,
      placeIn(PROJECTS, (name) => name === project.name),
      placeIn(SLOW, (name) => basename(moduleId).includes(name)),
    ];
    const ranks = new Map(files.map((file) => [file, rank(file)]));
    const compare = (a: TestSpecification, b: TestSpecification) =>
      (ranks.get(a) ?? [])
        .map((place, i) => place - (ranks.get(b)?.[i] ?? 0))
        .find((difference) => difference !== 0) ?? 0;
    return (await super.sort(files)).toSorted(compare);
  }
}
