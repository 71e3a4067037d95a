import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { type Actions, Builder, Key, Origin, type WebDriver } from "selenium-webdriver";
import { vi } from "vitest";
import { stop } from "./display.ts";
import type { At, Driver, Size } from "./driver.ts";
import type { Engines } from "./engines.ts";
import { frameElement } from "./frameElement.ts";
import { takeComplaints } from "./listen.ts";
import { PATIENCE } from "./patience.ts";

/** Steps of a drag, and milliseconds of each, so that it is seen on its way. */
const [STEPS, STEP] = [6, 16];

const KEYS: Record<string, string> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Shift: Key.SHIFT,
  Space: Key.SPACE,
  ArrowDown: Key.ARROW_DOWN,
  ArrowUp: Key.ARROW_UP,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
};

/** At a window that stays as it is, until the page has heard of its size, and until it is as near to the wanted one as it gets. */
const LOOKS = { heard: 2, given: 8 };

/** What the types of selenium-webdriver lack. */
type Wheel = Actions & { scroll(x: number, y: number, dx: number, dy: number, origin: Origin): Actions };

/** Drives WebKitGTK's small browser over WebDriver. */
export async function webKitDriver(
  paths: NonNullable<Engines["webkit"]>,
  env: NodeJS.ProcessEnv,
): Promise<Driver> {
  const port = await freePort();
  const server = spawn(paths.driver, [`--port=${port}`], { env, stdio: "ignore" });
  await listens(port);
  const session = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary: paths.browser, args: ["--automation"] },
    })
    .build();
  const evaluate = <A extends unknown[], T>(act: (...rest: A) => T, ...rest: A): Promise<T> =>
    session.executeScript<T>(`return (${act}).apply(null, arguments)`, ...rest);
  let heard: string[] = [];
  const collect = async () => {
    heard.push(...(await evaluate(takeComplaints)));
  };
  const pointer = (...path: readonly At[]) =>
    path.reduce(
      (actions, { x, y }, step) =>
        actions.move({
          x: Math.round(x),
          y: Math.round(y),
          origin: Origin.VIEWPORT,
          duration: step && STEP,
        }),
      session.actions({ async: false }),
    );

  return {
    evaluate,
    async open(address) {
      await collect();
      await session.get(address);
    },
    address: () => session.getCurrentUrl(),
    back: () => evaluate(() => history.back()),
    async press(key) {
      const keys = (key === "+" ? [key] : key.split("+")).map((each) => KEYS[each] ?? each);
      const actions = session.actions({ async: false });
      for (const each of keys) actions.keyDown(each);
      for (const each of keys.toReversed()) actions.keyUp(each);
      await actions.perform();
    },
    click: (at) => pointer(at).press().release().perform(),
    move: (at) => pointer(at).perform(),
    async drag(from, to) {
      const path = Array.from({ length: STEPS }, (_, step) => {
        const part = (step + 1) / STEPS;
        return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
      });
      const start = pointer(from).press();
      for (const { x, y } of path)
        start.move({ x: Math.round(x), y: Math.round(y), origin: Origin.VIEWPORT, duration: STEP });
      await start.release().perform();
    },
    wheel: ({ x, y }, down) =>
      (session.actions({ async: false }) as Wheel)
        .scroll(Math.round(x), Math.round(y), 0, down, Origin.VIEWPORT)
        .perform(),
    resize: (size) => resize(session, evaluate, size),
    async frame() {
      return {
        async evaluate(act, ...rest) {
          await session.switchTo().frame(await session.executeScript(`return (${frameElement})()`));
          try {
            return await evaluate(act, ...rest);
          } finally {
            await session.switchTo().defaultContent();
          }
        },
      };
    },
    pdf: undefined,
    async heard() {
      await collect();
      const since = heard;
      heard = [];
      return since;
    },
    async close() {
      await session.quit();
      await stop(server);
    },
  };
}

/**
 * A window is larger than what it shows of a page, and the page hears of its size some time after it: so it is asked for again
 * until the page has it, or the window stays as it is, which it does where it cannot be made so small.
 */
async function resize(session: WebDriver, evaluate: Driver["evaluate"], { width, height }: Size) {
  const window = session.manage().window();
  let before = "";
  let still = 0;
  await vi.waitFor(async () => {
    const inner = await evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const outer = await window.getRect();
    if (inner.width === width && inner.height === height) return;
    const now = JSON.stringify([inner, outer]);
    still = now === before ? still + 1 : 0;
    before = now;
    if (still === LOOKS.given) return;
    if (still === LOOKS.heard)
      await window.setRect({
        x: 0,
        y: 0,
        width: outer.width + width - inner.width,
        height: outer.height + height - inner.height,
      });
    throw new Error(`The window shows ${inner.width} × ${inner.height} px of the page.`);
  }, PATIENCE);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}

/** Waits until the driver answers. */
async function listens(port: number) {
  await vi.waitFor(() => fetch(`http://127.0.0.1:${port}/status`), { timeout: 20_000 });
}
