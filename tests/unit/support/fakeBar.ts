/** An address bar that writes at once, notes what is written, and goes where a test sends it. */
export function fakeBar(query: string) {
  const log: string[] = [];
  let travel = () => {};
  return {
    log,
    query: () => query,
    href: (query: string) => query || "?",
    later: (act: () => void) => act(),
    write(next: string, how: string) {
      query = next;
      log.push(`${how} ${next}`);
    },
    onTravel(listener: () => void) {
      travel = listener;
    },
    travelTo(next: string) {
      query = next;
      travel();
    },
  };
}
