import { inspect } from "node:util";

/**
 * An error whose message says all: Vite prints it without the calls that led to it, when thrown in a hook
 * before bundling (`config`). Later, Rolldown wraps it in an error, and calls, of its own.
 */
export class PlainError extends Error {
  [inspect.custom]() {
    return this.message;
  }
}
