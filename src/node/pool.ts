import { availableParallelism } from "node:os";
import { basename } from "node:path";
import { Tinypool } from "tinypool";
import type { Plugin } from "vite";

let pool: Tinypool | undefined;

/** Processes, not threads: before Node 22.2 a thread cannot be given what reads TypeScript (nodejs/node issue 47747). */
const open = () =>
  new Tinypool({
    runtime: "child_process",
    execArgv: ["--import", import.meta.resolve("tsx")],
    env: process.env as Record<string, string>,
    maxThreads: availableParallelism(),
    minThreads: 0,
  });

/**
 * Does a job of a build in another process, in the order in which jobs are asked for.
 *
 * @param module Its main export, which is named as the file, is the job.
 * @returns What the job returns; who never waits for it is not told of its errors.
 */
export function beside<Task, Result>(module: URL, task: Task): Promise<Result> {
  pool ??= open();
  const result = pool.run(task, { filename: module.href, name: basename(module.pathname, ".ts") });
  result.catch(() => {});
  return result;
}

/** Vite plugin: ends the processes with the build. */
export function endPool(): Plugin {
  return {
    name: "end-pool",
    apply: "build",
    async closeBundle() {
      await pool?.destroy();
      pool = undefined;
    },
  };
}
