import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { type Atlas, toAtlas } from "./atlas.ts";
import type { FileFault } from "./fault.ts";
import { FILE_URLS } from "./fileUrls.ts";
import { loadFile } from "./loadFile.ts";
import { FILE_NAMES, type FileName, type Files } from "./schema.ts";

export interface AtlasFiles {
  atlas: ReadonlySignal<Atlas>;
  faults: ReadonlySignal<readonly FileFault[]>;
  /** Loads one file, or one that failed again. */
  load(file: FileName): Promise<void>;
  loadAll(): Promise<void>;
}

/** The data files as they arrive, the Atlas of those that are there, and the faults of those that are not. */
export function atlasFiles(): AtlasFiles {
  const files = signal<Partial<Files>>({});
  const faults = signal<readonly FileFault[]>([]);
  const load = async (file: FileName) => {
    const result = await loadFile(file, FILE_URLS[file]);
    batch(() => {
      faults.value = faults.value.filter((fault) => fault.file !== file);
      if ("fault" in result) faults.value = [...faults.value, result.fault];
      else files.value = { ...files.value, [file]: result.value };
    });
  };
  return {
    atlas: computed(() => toAtlas(files.value)),
    faults,
    load,
    loadAll: async () => {
      await Promise.all(FILE_NAMES.map(load));
    },
  };
}
