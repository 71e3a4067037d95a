import type { BrowserContext } from "playwright-core";

/**
 * Listens to what no page of the atlas may do: errors in the console (a breach of the content security policy is
 * one), errors nobody caught, requests to another host.
 *
 * @param site The address of the site.
 * @returns The complaints so far, growing.
 */
export function complaints(context: BrowserContext, site: string): string[] {
  const heard: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") heard.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => heard.push(`not caught: ${error.error().message}`));
  context.on("request", (request) => {
    const { host, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(site).host)
      heard.push(`another host: ${request.url()}`);
  });
  return heard;
}
