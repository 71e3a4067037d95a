import type { Browser } from "playwright-core";
import { expect, inject } from "vitest";
import type { FileName } from "../../../src/atlas/schema.ts";
import type { Lang } from "../../../src/state/lang.ts";
import { savesData } from "../../support/savesData.ts";
import { withoutWebGl } from "../../support/withoutWebGl.ts";
import { asIfWithWebGl } from "./asIfWithWebGl.ts";
import { AtlasPage } from "./atlasPage.ts";
import { complaints } from "./complaints.ts";

/** How a test wants the atlas opened. */
export interface Opening {
  /**
   * The page is loaded for this test. Without it, and without anything else that must be there before the page's own
   * code, a page that another test has left is led to the address, which takes a tenth of the time.
   */
  anew?: boolean;
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
const NOTHING = /$^/;

/** A page that was opened, and what it has complained of. */
interface Opened {
  atlas: AtlasPage;
  heard: string[];
  allow: RegExp;
}

/** Pages that tests have left behind, by what cannot be changed in a page that is open. */
export type LeftPages = Map<string, Opened[]>;

/** What tells pages apart that a test can be led to; nothing where the page must be loaded. */
function kindOf({ anew, motion, webgl = true, saveData, counted, files, query, gl, touch }: Opening) {
  const isOrdinary = !(anew || motion || saveData || counted || files || query?.embed) && webgl;
  return isOrdinary ? `${gl ? "MapLibre" : "picture"}, ${touch ? "finger" : "mouse"}` : undefined;
}

/** Opens pages of the built site and listens to what they complain of. */
export function atlasOpener(browser: Browser, left: LeftPages) {
  const site = inject("site");
  const opened: (Opened & { kind: string | undefined })[] = [];

  async function load(address: string, opening: Opening): Promise<Opened> {
    const { size = DESK, touch = false, motion = false, gl = false } = opening;
    const { webgl = true, saveData = false, counted = false, files = {}, allow = NOTHING } = opening;
    const context = await browser.newContext({
      viewport: size,
      locale: "zh-CN",
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: motion ? "no-preference" : "reduce",
    });
    // MapLibre takes half a minute to come on a machine that does other things.
    context.setDefaultTimeout(90_000);
    const heard = complaints(context, site);
    if (!webgl) await context.addInitScript(withoutWebGl);
    if (counted) await context.addInitScript(countCalls);
    if (saveData) await context.addInitScript(savesData);
    const atlas = new AtlasPage(await context.newPage());
    for (const [file, text] of Object.entries(files))
      await atlas.breakFile(file as FileName, text ?? undefined);
    if (!gl && webgl && !saveData) {
      if (!inject("hasWebGl")) await context.addInitScript(asIfWithWebGl);
      await atlas.holdMap();
    }
    await atlas.page.goto(address);
    if (gl) await atlas.bringMap();
    else await atlas.mapIs("picture");
    return { atlas, heard, allow };
  }

  return {
    /** Waits until the map is idle. */
    async open(opening: Opening = {}): Promise<AtlasPage> {
      const { query = {}, lang, size = DESK, allow = NOTHING } = opening;
      const address = new URL(site);
      for (const [key, value] of Object.entries(lang ? { ...query, lang } : query))
        address.searchParams.set(key, value);
      const kind = kindOf(opening);
      const found = kind === undefined ? undefined : left.get(kind)?.pop();
      const page = found ?? (await load(address.href, opening));
      opened.push({ ...page, allow, kind });
      if (found) {
        await found.atlas.resize(size);
        await found.atlas.travel(address.search);
        await found.atlas.idle();
      }
      return page.atlas;
    },
    /**
     * Leaves the pages to the next test, or closes them.
     *
     * @param isWell Whether the test has passed, so that its pages are as they should be.
     * @throws When a page has complained.
     */
    async close(isWell: boolean) {
      const heard = opened.flatMap(({ heard, allow }) => heard.splice(0).filter((line) => !allow.test(line)));
      for (const { kind, ...page } of opened.splice(0))
        if (kind !== undefined && isWell && (await page.atlas.tidy()))
          left.set(kind, [...(left.get(kind) ?? []), page]);
        else await page.atlas.page.context().close();
      expect(heard).toEqual([]);
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
