import type { Browser, Frame, KeyInput } from "puppeteer-core";
import type { At, Driver } from "./driver.ts";
import { frameElement } from "./frameElement.ts";

/** Steps of a drag, so that it is seen on its way. */
const STEPS = 6;

/** Drives Chromium over its own protocol, Firefox over WebDriver BiDi. */
export async function puppeteerDriver(browser: Browser): Promise<Driver> {
  const page = await browser.newPage();
  let heard: string[] = [];
  let host = "";
  page.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => heard.push(`not caught: ${error}`));
  page.on("request", (request) => {
    const asked = new URL(request.url());
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) host = asked.host;
    else if (asked.protocol.startsWith("http") && asked.host !== host)
      heard.push(`another host: ${request.url()}`);
  });
  const evaluateIn = (frame: Frame) => ({
    evaluate: <A extends unknown[], T>(act: (...rest: A) => T, ...rest: A) =>
      frame.evaluate(act as (...rest: unknown[]) => T, ...rest) as Promise<T>,
  });

  return {
    ...evaluateIn(page.mainFrame()),
    open: async (address) => {
      await page.goto(address);
    },
    address: async () => page.url(),
    back: async () => {
      await page.evaluate(() => history.back());
    },
    async press(key) {
      const [last = "", ...held] = key === "+" ? [key] : key.split("+").reverse();
      for (const each of held) await page.keyboard.down(each as KeyInput);
      await page.keyboard.press(last as KeyInput);
      for (const each of held) await page.keyboard.up(each as KeyInput);
    },
    click: ({ x, y }: At) => page.mouse.click(x, y),
    move: ({ x, y }: At) => page.mouse.move(x, y),
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: STEPS });
      await page.mouse.up();
    },
    async wheel({ x, y }, down) {
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY: down });
    },
    resize: (size) => page.setViewport(size),
    async frame() {
      const element = (await page.evaluateHandle(frameElement)).asElement();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error("The page has no frame.");
      return evaluateIn(frame);
    },
    pdf: () => page.pdf({ preferCSSPageSize: true, printBackground: true }),
    async heard() {
      const since = heard;
      heard = [];
      return since;
    },
    close: () => browser.close(),
  };
}
