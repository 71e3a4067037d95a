import { npmChromium } from "./npmChromium.ts";
import { systemChromium } from "./systemChromium.ts";

const FLAGS = [
  "--no-sandbox",
  // WebGL 2 without a graphics card.
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // Nor draw the page itself that way: a large SVG would take seconds.
  "--disable-gpu-rasterization",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--no-first-run",
];

interface Launch {
  executablePath: string;
  args: string[];
  /** What it needs in its environment, beside the process's own. */
  env: Record<string, string>;
}

/** How to start the Chromium of CHROME_PATH, else the one that the machine has, else the one that npm brought. */
export async function chromiumLaunch(): Promise<Launch> {
  const known = process.env.CHROME_PATH || systemChromium();
  return known ? { executablePath: known, args: FLAGS, env: {} } : { ...(await npmChromium()), args: FLAGS };
}
