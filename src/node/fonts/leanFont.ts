/** What sets vertical lines, or lines of several scripts, or tells of other weights (OpenType 1.9.1): nothing here does. */
const UNUSED = new Set(["BASE", "STAT", "vhea", "vmtx"]);

/** In bytes: the header of a font file, with the number of its tables, and an entry of their list. */
const [HEADER, COUNT, ENTRY] = [12, 4, 16];
/** In an entry, after the name of the table. */
const [OFFSET, LENGTH] = [8, 12];

/** A TrueType font without tables that nothing uses, for HarfBuzz, which needs no checksums. */
export function leanFont(font: Buffer): Buffer {
  const list = Array.from({ length: font.readUInt16BE(COUNT) }, (_, i) =>
    font.subarray(HEADER + ENTRY * i, HEADER + ENTRY * (i + 1)),
  );
  const kept = list.filter((entry) => !UNUSED.has(entry.toString("latin1", 0, 4)));
  const header = Buffer.from(font.subarray(0, HEADER));
  header.writeUInt16BE(kept.length, COUNT);
  const entries: Buffer[] = [];
  const tables: Buffer[] = [];
  let at = HEADER + ENTRY * kept.length;
  for (const entry of kept) {
    const [offset, length] = [entry.readUInt32BE(OFFSET), entry.readUInt32BE(LENGTH)];
    const moved = Buffer.from(entry);
    moved.writeUInt32BE(at, OFFSET);
    entries.push(moved);
    // They begin at fours.
    const table = Buffer.alloc(Math.ceil(length / 4) * 4);
    font.copy(table, 0, offset, offset + length);
    tables.push(table);
    at += table.length;
  }
  return Buffer.concat([header, ...entries, ...tables]);
}
