import lazy from "preact-iso/lazy";
import { nextTask } from "../../browser/nextTask.ts";
import { List } from "./List.tsx";

/**
 * The list, which is half of the page, in a task of its own: until then it is there as the build has written it. While the build
 * writes the page nobody waits.
 */
export const LaterList =
  typeof document === "undefined"
    ? Object.assign(List, { preload: async () => List })
    : lazy(async () => {
        await nextTask();
        return List;
      });
