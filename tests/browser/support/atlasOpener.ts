import type { Browser, Page } from "playwright-core";
import { expect, inject } from "vitest";
import type { FileName } from "../../../src/atlas/files/schema.ts";
import type { Lang } from "../../../src/atlas/lang.ts";
import { framesInTime } from "../../support/framesInTime.ts";
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
  /** What is done to the page before it is loaded. */
  before?: (page: Page) => Promise<unknown>;
  /** Data files that come with this text, or, where it is null, are not found. */
  files?: Partial<Record<FileName, string | null>>;
  /** Complaints that belong to what is tested. */
  allow?: RegExp;
}

const DESK = { width: 1440, height: 900 };
/** Where no graphics card draws them, half as many pixels take half the time. */
const SMALL_DESK = { width: 1080, height: 680 };
const NOTHING = /$^/;

/** A page that was opened, and what it has complained of. */
interface Opened {
  atlas: AtlasPage;
  heard: string[];
  allow: RegExp;
}

/** What cannot be changed in a page that is open. */
type Kind = Pick<Opening, "gl" | "touch">;

const kindName = ({ gl, touch }: Kind) => `${gl ? "MapLibre" : "picture"}, ${touch ? "finger" : "mouse"}`;

/** Pages that tests have left behind, by the names of their kinds. */
export type LeftPages = Map<string, Opened[]>;

/** Whether a test can be led to a page that is open; else it must be loaded. */
const isOrdinary = ({ anew, webgl = true, before, files, query }: Opening) =>
  !(anew || before || files || query?.embed) && webgl;

/** Opens pages of a built site and listens to what they complain of. */
export function atlasOpener(browser: Browser, left: LeftPages, site = inject("site")) {
  const hasWebGl = inject("hasWebGl");
  const desk = hasWebGl ? SMALL_DESK : DESK;
  const opened: (Opened & Opening)[] = [];

  async function load(address: string, opening: Opening): Promise<Opened> {
    const { size = desk, touch = false, gl = false, webgl = true, files = {}, allow = NOTHING } = opening;
    const context = await browser.newContext({
      viewport: size,
      locale: "zh-CN",
      hasTouch: touch,
      isMobile: touch,
      reducedMotion: "reduce",
    });
    // MapLibre takes half a minute to come on a machine that does other things.
    context.setDefaultTimeout(90_000);
    const heard = complaints(context, site);
    if (!webgl) await context.addInitScript(withoutWebGl);
    if (hasWebGl) await context.addInitScript(framesInTime);
    const atlas = new AtlasPage(await context.newPage());
    for (const [file, text] of Object.entries(files))
      await atlas.breakFile(file as FileName, text ?? undefined);
    if (!gl && webgl) {
      if (!hasWebGl) await context.addInitScript(asIfWithWebGl);
      await atlas.holdMap();
    }
    await opening.before?.(atlas.page);
    await atlas.page.goto(address);
    if (gl) await atlas.bringMap();
    else await atlas.mapIs("picture");
    return { atlas, heard, allow };
  }

  return {
    /** Waits until the map is idle. */
    async open(opening: Opening = {}): Promise<AtlasPage> {
      const { query = {}, lang, size = desk, motion = false, allow = NOTHING } = opening;
      const address = new URL(site);
      for (const [key, value] of Object.entries(lang ? { ...query, lang } : query))
        address.searchParams.set(key, value);
      const found = isOrdinary(opening) ? left.get(kindName(opening))?.pop() : undefined;
      const page = found ?? (await load(address.href, opening));
      opened.push({ ...opening, ...page, allow });
      await page.atlas.page.emulateMedia({ reducedMotion: motion ? "no-preference" : "reduce" });
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
      for (const { atlas, heard, allow, ...opening } of opened.splice(0)) {
        if (!isOrdinary(opening) || !isWell || !(await atlas.tidy())) {
          await atlas.page.context().close();
          continue;
        }
        const kind = kindName({ ...opening, gl: opening.gl || atlas.hasMapLibre });
        left.set(kind, [...(left.get(kind) ?? []), { atlas, heard, allow }]);
      }
      expect(heard).toEqual([]);
    },
  };
}
