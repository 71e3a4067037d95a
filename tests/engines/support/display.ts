import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { onPath } from "./engines.ts";

/**
 * Starts a screen that nobody sees, on a free number: Firefox has WebGL only with one, and WebKitGTK no window without.
 *
 * @returns Its name for DISPLAY, or undefined where there is no Xvfb.
 */
export async function startDisplay(): Promise<{ name: string; stop(): Promise<void> } | undefined> {
  const program = onPath("Xvfb");
  if (!program) return undefined;
  const server = spawn(
    program,
    ["-displayfd", "3", "-screen", "0", "1680x1200x24", "+extension", "GLX", "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const number = server.stdio[3];
  if (!number || !("setEncoding" in number)) throw new Error("Xvfb has no pipe for its number.");
  const [text] = await Promise.race([once(number, "data"), once(server, "exit").then(() => [""])]);
  if (!String(text).trim()) throw new Error("Xvfb did not start.");
  return { name: `:${String(text).trim()}`, stop: () => stop(server) };
}

/** Ends a process and waits until it is gone. */
export async function stop(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill();
  await gone;
}
