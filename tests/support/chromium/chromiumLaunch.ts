import { PlainError } from "../../../src/node/PlainError.ts";
import { npmChromium } from "./npmChromium.ts";
import { systemChromium } from "./systemChromium.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-quic",
  "--no-first-run",
];

/** WebGL 2 without a graphics card; all that is on the screen is then put together by the slow way that draws it. */
const WITH_WEBGL = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  // Nor draw the page itself that way: a large SVG would take seconds.
  "--disable-gpu-rasterization",
];
const WITHOUT_WEBGL = ["--disable-gpu", "--disable-software-rasterizer"];

/** npm @sparticuz/chromium has a binary for no other. */
const HAS_NPM_CHROMIUM = process.platform === "linux" && process.arch === "x64";

interface Launch {
  executablePath: string;
  args: string[];
  /** What it needs in its environment, beside the process's own. */
  env: Record<string, string>;
}

/** The Chromium of the machine that is to be run instead of npm's. */
const named = () => process.env.CHROME_PATH || (HAS_NPM_CHROMIUM ? undefined : systemChromium());

export const hasChromium = (): boolean => HAS_NPM_CHROMIUM || named() !== undefined;

/**
 * How to start the Chromium of CHROME_PATH; else, on Linux on x64, the one that npm brought, so that all machines run
 * the same; elsewhere the one that the machine has.
 *
 * @param hasWebGl Whether its pages can have it, which costs time where there is no graphics card.
 * @throws Where there is none.
 */
export async function chromiumLaunch(hasWebGl: boolean): Promise<Launch> {
  const args = [...FLAGS, ...(hasWebGl ? WITH_WEBGL : WITHOUT_WEBGL)];
  const executablePath = named();
  if (executablePath) return { executablePath, args, env: {} };
  if (!HAS_NPM_CHROMIUM)
    throw new PlainError("No Chrome or Chromium found: install one, or name it in CHROME_PATH.");
  return { ...(await npmChromium()), args };
}
