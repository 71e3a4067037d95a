import { type Browser, chromium as playwright } from "playwright-core";
import { chromiumLaunch } from "./chromiumLaunch.ts";

/** Starts the Chromium of {@link chromiumLaunch}. */
export async function chromium({ webgl = false } = {}): Promise<Browser> {
  const { executablePath, args, env } = await chromiumLaunch(webgl);
  return playwright.launch({ executablePath, args, env: { ...process.env, ...env } });
}
