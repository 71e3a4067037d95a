interface Listening {
  heard?: string[];
}

/** Runs in a page before its own code, for an engine that tells nothing of its console: keeps what goes wrong. */
export function listen(): void {
  const heard: string[] = [];
  (globalThis as Listening).heard = heard;
  const { error } = console;
  console.error = (...parts: unknown[]) => {
    heard.push(`console: ${parts.join(" ")}`);
    error(...parts);
  };
  addEventListener(
    "error",
    ({ target, message }) => {
      const address =
        target instanceof Element && (target.getAttribute("src") ?? target.getAttribute("href"));
      heard.push(address ? `not loaded: ${address}` : `not caught: ${message}`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => heard.push(`not caught: ${reason}`));
  addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) =>
    heard.push(`violates ${violatedDirective}: ${blockedURI}`),
  );
}

/** Runs in a page: what {@link listen} has kept since the last time, and what was asked of another host. */
export function takeComplaints(): string[] {
  const heard = (globalThis as Listening).heard?.splice(0) ?? [];
  const others = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ protocol, host }) => protocol.startsWith("http") && host !== location.host);
  performance.clearResourceTimings();
  return [...heard, ...others.map(({ href }) => `another host: ${href}`)];
}
