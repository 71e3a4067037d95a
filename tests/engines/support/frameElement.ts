/** Runs in a page: its frame, also where the atlas's element has put it into a shadow tree. */
export function frameElement(): HTMLIFrameElement | null {
  const { shadowRoot = null } = document.querySelector("mianyu-atlas") ?? {};
  return (shadowRoot ?? document).querySelector("iframe");
}
