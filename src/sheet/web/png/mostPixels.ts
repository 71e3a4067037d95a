/** A3 with bleed at 600 dpi is 76 million pixels, which took 160 MB of script memory; twice as much is enough. */
const MOST = 160e6;
const PER_GB = 40e6;
/** Safari and Firefox do not say; the smallest phones that run a Safari of this page's floor, iOS 16.4, have as much. */
const UNSAID = 2;

/**
 * How many pixels of a picture this browser can make: the strips are small, but the compressed file grows in memory.
 *
 * @param memory Of the machine in GB, as far as the browser says it: Chromium says at most 8.
 */
export function mostPixels(memory = (navigator as { deviceMemory?: number }).deviceMemory ?? UNSAID): number {
  return Math.min(MOST, memory * PER_GB);
}
