import type { CutFont } from "./pdfFont.ts";

/** Of `harfbuzz-subset.wasm` in npm `harfbuzzjs`: functions of HarfBuzz's `hb-subset.h`; addresses are numbers. */
interface Subset {
  memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(size: number): number;
  free(at: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_data(blob: number, length: number): number;
  hb_blob_get_length(blob: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_set_clear(set: number): void;
  hb_set_invert(set: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_set(input: number, kind: number): number;
  hb_subset_input_set_flags(input: number, flags: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;
const DROP_TABLES = 3;
const LAYOUT_FEATURES = 6;
const NO_HINTING = 0x1;
const NO_LAYOUT_CLOSURE = 0x200;

const tagOf = (name: string) =>
  Array.from(name).reduce((tag, letter) => (tag << 8) + letter.charCodeAt(0), 0);

/**
 * HarfBuzz's subsetter, in Node as in a browser: npm `subset-font` reads files. All layout features stay, as far as they need
 * no further glyph; hinting goes.
 *
 * @param wasm `harfbuzz-subset.wasm` of npm `harfbuzzjs`.
 */
export async function subsetter(wasm: BufferSource): Promise<CutFont> {
  const { instance } = await WebAssembly.instantiate(wasm);
  const hb = instance.exports as unknown as Subset;
  hb._initialize();
  return async (font, characters, dropTables) => {
    const data = hb.malloc(font.length);
    new Uint8Array(hb.memory.buffer).set(font, data);
    const whole = hb.hb_blob_create(data, font.length, WRITABLE, 0, 0);
    const face = hb.hb_face_create(whole, 0);
    const input = hb.hb_subset_input_create_or_fail();
    hb.hb_subset_input_set_flags(input, NO_HINTING | NO_LAYOUT_CLOSURE);
    const features = hb.hb_subset_input_set(input, LAYOUT_FEATURES);
    hb.hb_set_clear(features);
    hb.hb_set_invert(features);
    const dropped = hb.hb_subset_input_set(input, DROP_TABLES);
    for (const table of dropTables) hb.hb_set_add(dropped, tagOf(table));
    const points = hb.hb_subset_input_unicode_set(input);
    for (const character of characters) hb.hb_set_add(points, character.codePointAt(0) ?? 0);
    const cut = hb.hb_subset_or_fail(face, input);
    const blob = hb.hb_face_reference_blob(cut);
    const start = hb.hb_blob_get_data(blob, 0);
    // The memory may have grown meanwhile, and is another buffer then.
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
    hb.hb_blob_destroy(blob);
    for (const one of [cut, face]) hb.hb_face_destroy(one);
    hb.hb_subset_input_destroy(input);
    hb.hb_blob_destroy(whole);
    hb.free(data);
    if (cut === 0 || bytes.length === 0) throw new Error("HarfBuzz cannot cut this font");
    return bytes;
  };
}
