/**
 * Gets a file into the browser's cache, where it is found by what does not tell when it does not come.
 *
 * @throws Where it does not come.
 */
export async function bringBytes(url: string): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${answer.statusText}`);
  await answer.arrayBuffer();
}
