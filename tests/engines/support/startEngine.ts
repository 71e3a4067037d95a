import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { chromiumLaunch } from "../../support/chromium/chromiumLaunch.ts";
import type { Driver } from "./driver.ts";
import type { EngineName, Engines } from "./engines.ts";
import { puppeteerDriver } from "./puppeteerDriver.ts";
import { webKitDriver } from "./webKitDriver.ts";

/** GTK's way to prefer reduced motion. */
const GTK_SETTINGS = "[Settings]\ngtk-enable-animations=0\n";

export interface Engine {
  driver: Driver;
  /** Where what is downloaded lands. */
  files: string;
  stop(): Promise<void>;
}

/**
 * Starts an engine, for a reader who prefers reduced motion, with a home of its own that goes with it.
 *
 * @param webgl Whether MapLibre is to come: Chromium without a graphics card draws all else more slowly then.
 */
export async function startEngine(
  name: EngineName,
  engines: Engines,
  display: string | undefined,
  webgl: boolean,
): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), `atlas-${name}-`));
  const env = { ...process.env, ...(display === undefined ? {} : { DISPLAY: display }) };
  const driver = await starts[name](engines, env, home, webgl);
  return {
    driver,
    files: home,
    async stop() {
      await driver.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

const starts: Record<
  EngineName,
  (engines: Engines, env: NodeJS.ProcessEnv, home: string, webgl: boolean) => Promise<Driver>
> = {
  async chromium(_, env, home, webgl) {
    const { args, executablePath, env: own } = await chromiumLaunch(webgl);
    const browser = await puppeteer.launch({
      executablePath,
      args: [...args, "--force-prefers-reduced-motion"],
      env: { ...env, ...own },
      headless: "shell",
      downloadBehavior: { policy: "allow", downloadPath: home },
    });
    return puppeteerDriver(browser);
  },

  async firefox({ firefox }, env, home) {
    const browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefox ?? "",
      env,
      extraPrefsFirefox: {
        "browser.download.dir": home,
        "browser.download.folderList": 2,
        "browser.download.alwaysOpenPanel": false,
        // Else Firefox shows a PDF that it has saved in a tab in front of the page, which then gets no frames.
        "pdfjs.disabled": true,
        "browser.helperApps.neverAsk.saveToDisk": "application/pdf",
        "ui.prefersReducedMotion": 1,
        // Frames a second: without a graphics card each takes a good part of a core.
        "layout.frame_rate": 20,
        // No graphics card is one that Firefox does not trust.
        "webgl.force-enabled": true,
      },
    });
    return puppeteerDriver(browser);
  },

  async webkit({ webkit }, env, home) {
    if (!webkit) throw new Error("There is no WebKit.");
    const settings = join(home, ".config/gtk-3.0");
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, "settings.ini"), GTK_SETTINGS);
    const { XDG_CONFIG_HOME: _config, XDG_DOWNLOAD_DIR: _downloads, ...rest } = env;
    return webKitDriver(webkit, {
      ...rest,
      HOME: home,
      GDK_BACKEND: "x11",
      // Without a graphics card, to draw the page as if there were one takes a third more.
      WEBKIT_SKIA_ENABLE_CPU_RENDERING: "1",
    });
  },
};
