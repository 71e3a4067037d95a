import type { Browser, BrowserContext } from "playwright-core";
import { expect, inject } from "vitest";
import type { FileName } from "../../../src/atlas/schema.ts";
import type { Lang } from "../../../src/state/state.ts";
import { asIfWithWebGl } from "./asIfWithWebGl.ts";
import { AtlasPage } from "./atlasPage.ts";
import { complaints } from "./complaints.ts";
import { withSaveData } from "./withSaveData.ts";

/** How a test wants the atlas opened. */
export interface Opening {
  /** Fields of the address. */
  query?: Record<string, string>;
  /** CSS pixels. */
  size?: { width: number; height: number };
  /** The language in the address; the browser's own is Chinese. */
  lang?: Lang;
  touch?: boolean;
  /** Whether things may move; by default the reader prefers reduced motion, and the camera jumps. */
  motion?: boolean;
  /** Whether MapLibre is the map. By default it is on its way, until `letMapCome`, and the picture is the map. */
  gl?: boolean;
  /** Whether the browser has WebGL. */
  webgl?: boolean;
  /** The reader's browser asks for little data; then MapLibre comes by itself, when it is wished for. */
  saveData?: boolean;
  /** `calls` in the page lists every frame and timer that it has asked for, except by `unwatched`, its `setTimeout`. */
  counted?: boolean;
  /** Data files that come with this text, or, where it is null, are not found. */
  files?: Partial<Record<FileName, string | null>>;
  /** Complaints that belong to what is tested. */
  allow?: RegExp;
}

const DESK = { width: 1440, height: 900 };

/** Opens pages of the built site, each in a browser context of its own, and listens to what they complain of. */
export function atlasOpener(browser: Browser) {
  const site = inject("site");
  const opened: { context: BrowserContext; heard: string[]; allow: RegExp }[] = [];

  return {
    /** Waits until the map is idle. */
    async open(opening: Opening = {}): Promise<AtlasPage> {
      const {
        query = {},
        lang,
        size = DESK,
        touch = false,
        motion = false,
        gl = false,
        webgl = true,
        saveData = false,
        counted = false,
        files = {},
        allow = /$^/,
      } = opening;
      const context = await browser.newContext({
        viewport: size,
        locale: "zh-CN",
        hasTouch: touch,
        isMobile: touch,
        reducedMotion: motion ? "no-preference" : "reduce",
      });
      // MapLibre takes half a minute to come on a machine that does other things.
      context.setDefaultTimeout(90_000);
      opened.push({ context, heard: complaints(context, site), allow });
      if (!webgl) await context.addInitScript(withoutWebGl);
      if (counted) await context.addInitScript(countCalls);
      if (saveData) await context.addInitScript(withSaveData);
      const atlas = new AtlasPage(await context.newPage());
      for (const [file, text] of Object.entries(files))
        await atlas.breakFile(file as FileName, text ?? undefined);
      const address = new URL(site);
      for (const [key, value] of Object.entries(lang ? { ...query, lang } : query))
        address.searchParams.set(key, value);
      if (!gl && webgl && !saveData) {
        if (!inject("hasWebGl")) await context.addInitScript(asIfWithWebGl);
        await atlas.holdMap();
      }
      await atlas.page.goto(address.href);
      if (gl) await atlas.bringMap();
      else await atlas.mapIs("picture");
      return atlas;
    },
    /** Fails when a page has complained since the last time. */
    check() {
      const heard = opened.flatMap(({ heard, allow }) => heard.splice(0).filter((line) => !allow.test(line)));
      expect(heard).toEqual([]);
    },
    async close() {
      await Promise.all(opened.splice(0).map(({ context }) => context.close()));
    },
  };
}

/** Runs in the page, before its own code. */
function countCalls() {
  const calls: { name: string; at: number }[] = [];
  const page = globalThis as unknown as Record<string, unknown>;
  page.calls = calls;
  page.unwatched = setTimeout.bind(globalThis);
  for (const name of ["requestAnimationFrame", "setTimeout", "setInterval", "requestIdleCallback"]) {
    const original = page[name] as (...rest: unknown[]) => unknown;
    page[name] = (...rest: unknown[]) => {
      calls.push({ name, at: performance.now() });
      return original(...rest);
    };
  }
}

/** Runs in the page, before its own code. */
function withoutWebGl() {
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (
    this: HTMLCanvasElement,
    kind: string,
    ...rest: unknown[]
  ) {
    return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind, ...rest]);
  } as typeof getContext;
}
