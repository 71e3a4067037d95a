import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Atlas, toAtlas } from "./atlas.ts";
import type { Edition } from "./edition/edition.ts";
import type { FileFault } from "./files/fault.ts";
import { loadFile } from "./files/loadFile.ts";
import { FILE_NAMES, type FileName, type Files } from "./files/schema.ts";

export interface AtlasFiles {
  atlas: ReadonlySignal<Atlas>;
  faults: ReadonlySignal<readonly FileFault[]>;
  /** Loads one file, or one that failed again. */
  load(file: FileName): Promise<void>;
  /** Asks for all of them; done when there is enough to begin with: the rest comes into the Atlas as it arrives. */
  loadAll(): Promise<void>;
}

/** What an address and the list are about: without these there is nothing to begin with. */
const NEEDED: readonly FileName[] = ["partnerships", "jurisdictions", "places"];
/** Milliseconds that the others are waited for then: as a rule all come together, and nothing is drawn twice. */
const GRACE = 1500;

/**
 * The data files as they arrive, the Atlas of those that are there, and the faults of those that are not.
 *
 * @param urls Where they are.
 */
export function atlasFiles(edition: Edition, urls: Readonly<Record<FileName, string>>): AtlasFiles {
  const files = signal<Partial<Files>>({});
  const faults = signal<readonly FileFault[]>([]);
  const load = async (file: FileName) => {
    const result = await loadFile(file, urls[file], edition.languages);
    batch(() => {
      faults.value = faults.value.filter((fault) => fault.file !== file);
      if ("fault" in result) faults.value = [...faults.value, result.fault];
      else files.value = { ...files.value, [file]: result.value };
    });
  };
  return {
    atlas: computed(() => toAtlas(edition, files.value)),
    faults,
    load,
    loadAll: async () => {
      const asked = new Map(FILE_NAMES.map((file) => [file, load(file)]));
      await Promise.all(NEEDED.map((file) => asked.get(file)));
      await Promise.race([Promise.all(asked.values()), new Promise((resolve) => setTimeout(resolve, GRACE))]);
    },
  };
}
