/** Of a frame whose height the article sets, in CSS px. */
const LEAST_HEIGHT = 200;

/** As styles of the frame; null where the article sets none, or not in these words. */
type Size = { height: string; aspectRatio?: string } | null;

/** The size that an article asks for with `height` (CSS px) or `ratio`, and what is wrong with either. */
export function frameSize(height: string, ratio: string): { size: Size; warnings: string[] } {
  const warnings: string[] = [];
  if (/^\d{1,4}$/.test(height) && Number(height) >= LEAST_HEIGHT)
    return { size: { height: `${height}px` }, warnings };
  if (height) warnings.push(`height="${height}" is not a number of CSS pixels, ${LEAST_HEIGHT} or more.`);
  if (/^\d{1,3}(\.\d+)?\s*\/\s*[1-9]\d{0,2}$/.test(ratio))
    return { size: { height: "auto", aspectRatio: ratio }, warnings };
  if (ratio) warnings.push(`ratio="${ratio}" is not of the form 3/2.`);
  return { size: null, warnings };
}
