import { type Browser, chromium as playwright } from "playwright-core";
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

/** Starts the Chromium of CHROME_PATH, else the one that the machine has, else the one that npm brought. */
export async function chromium(): Promise<Browser> {
  const known = process.env.CHROME_PATH || systemChromium();
  if (known) return playwright.launch({ executablePath: known, args: FLAGS });
  const { executablePath, env } = await npmChromium();
  return playwright.launch({ executablePath, args: FLAGS, env: { ...process.env, ...env } });
}
