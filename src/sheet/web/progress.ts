/** How work that takes a while says how far it is, and hears that it is not wanted any more. */
export interface Progress {
  /** Part that is done, 0 to 1. */
  onProgress?(part: number): void;
  signal?: AbortSignal;
}
