import type { Fault } from "../../src/atlas/files/fault.ts";
import { entryName } from "../../src/atlas/files/parseFile.ts";
import type { Source } from "../../src/atlas/files/schema.ts";

/** The documents that figures are taken from, each once, with its publisher's id: `figures/documents.json`. */
export interface Documents {
  publishers: Record<string, Source["publisher"]>;
  documents: Record<string, Omit<Source, "publisher"> & { publisher: string }>;
}

/** The document of an id, with its publisher; undefined where either is unknown. */
function documentOf(id: unknown, { publishers, documents }: Documents): Source | undefined {
  const document = documents[String(id)];
  const publisher = document && publishers[document.publisher];
  return publisher && { ...document, publisher };
}

/** Every `sources` of some records that is no list of ids of documents, however deep it lies. */
export function uncited<File>(file: File, records: readonly object[], documents: Documents): Fault<File>[] {
  const faultsIn = (value: unknown, entry: string, path: readonly string[]): Fault<File>[] => {
    if (path.at(-1) === "sources") {
      const field = path.join(".");
      if (!Array.isArray(value)) return [{ file, entry, field, problem: "is no list of ids of documents" }];
      return value
        .filter((id) => !documentOf(id, documents))
        .map((id) => ({
          file,
          entry,
          field,
          problem: `“${id}” is not in documents.json, or its publisher is not`,
        }));
    }
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => faultsIn(inner, entry, [...path, key]));
  };
  return records.flatMap((record, i) => faultsIn(record, entryName(record, i), []));
}

/** Some records with the documents in place of their ids, wherever they have `sources`: {@link uncited} has none. */
export function citeSources<T>(records: T, documents: Documents): T {
  return JSON.parse(JSON.stringify(records), (key, value) =>
    key === "sources" ? value.map((id: string) => documentOf(id, documents)) : value,
  );
}
