/** Where a table of a font is, in bytes. */
export interface Table {
  offset: number;
  length: number;
}

/** The names of the tables with the outlines, and with where each begins: four letters as a number. */
const [GLYF, LOCA] = [0x676c7966, 0x6c6f6361];
/** A file begins with a header, and an entry for each table (OpenType 1.9.1). */
const [HEADER, ENTRY] = [12, 16];

/**
 * What is where in a TrueType file.
 *
 * @param file Begins with the list of the tables.
 * @throws Where there are no outlines.
 */
export function fontTables(file: DataView) {
  const listEnd = HEADER + ENTRY * file.getUint16(4);
  const tables = new Map<number, Table>();
  for (let at = HEADER; at < listEnd; at += ENTRY)
    tables.set(file.getUint32(at), { offset: file.getUint32(at + 8), length: file.getUint32(at + 12) });
  const [glyf, loca] = [tables.get(GLYF), tables.get(LOCA)];
  if (!glyf || !loca) throw new Error("A font without outlines");
  const all = [...tables.values()];
  const end = Math.max(...all.map(({ offset, length }) => offset + length));
  return {
    listEnd,
    glyf,
    loca,
    others: all.filter((table) => table !== glyf && table !== loca),
    /** Bytes of the whole file, which are fours. */
    end: Math.ceil(end / 4) * 4,
  };
}
