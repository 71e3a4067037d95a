/** One file of the site inside the page: its bytes as base64, behind gzip where that makes them fewer. */
export interface PackedFile {
  type: string;
  gzip: boolean;
  base64: string;
}

/** What the page carries. */
export interface Pack {
  /** The `@font-face` rules; an address in them is `atlas-file:<name>`. */
  fontFaces: string;
  /** What a browser says that is too old, in every language. */
  cannotOpen: string;
  /** The name of the file that starts the atlas. */
  main: string;
  files: Record<string, PackedFile>;
}

/**
 * Starts the atlas of the one file: unpacks what the page carries into `blob:` addresses, which work where the page
 * itself came from a disk, and imports the script. It is written into the page as text, so it uses nothing from outside.
 */
export async function singleFileBoot(): Promise<void> {
  const pack: Pack = JSON.parse(document.querySelector("#atlas-pack")?.textContent ?? "");

  async function unpack({ type, gzip, base64 }: PackedFile): Promise<string> {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes], { type }).stream();
    const whole = gzip ? stream.pipeThrough(new DecompressionStream("gzip")) : stream;
    return URL.createObjectURL(new Blob([await new Response(whole).arrayBuffer()], { type }));
  }

  try {
    const urls: Record<string, string> = Object.fromEntries(
      await Promise.all(
        Object.entries(pack.files).map(async ([name, file]) => [name, await unpack(file)] as const),
      ),
    );
    // What the addresses of files became in the script: see singleFileScript.ts.
    Object.assign(globalThis, { builtFiles: urls });
    const styles = new CSSStyleSheet();
    styles.replaceSync(pack.fontFaces.replace(/atlas-file:([\w.-]+)/g, (_, name) => urls[name] ?? ""));
    document.adoptedStyleSheets.push(styles);
    await import(/* @vite-ignore */ urls[pack.main] ?? "");
  } catch (error) {
    console.error(error);
    const note = document.createElement("p");
    note.textContent = pack.cannotOpen;
    document.body.prepend(note);
  }
}
