import type { Source } from "../../src/atlas/schema.ts";

/** The documents that figures are taken from, each once, with its publisher's id: `figures/documents.json`. */
export interface Documents {
  publishers: Record<string, Source["publisher"]>;
  documents: Record<string, Omit<Source, "publisher"> & { publisher: string }>;
}

/**
 * Reads records whose `sources` are ids of documents, and puts the documents in their place.
 *
 * @param text JSON.
 * @throws Where an id has no document, or a document no publisher.
 */
export function citeSources<T>(text: string, { publishers, documents }: Documents): T {
  const cite = (id: string): Source => {
    const document = documents[id];
    const publisher = document && publishers[document.publisher];
    if (!publisher) throw new Error(`“${id}” is not in documents.json, or its publisher is not`);
    return { ...document, publisher };
  };
  return JSON.parse(text, (key, value) => (key === "sources" ? value.map(cite) : value));
}
