import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether a program of the press is on this machine; a test that needs one says so when it is not. */
export const isHere = (program: string, asked: string) => spawnSync(program, [asked]).error === undefined;

function withFile<T>(pdf: Uint8Array, use: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "atlas-press-"));
  try {
    const path = join(folder, "sheet.pdf");
    writeFileSync(path, pdf);
    return use(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text that poppler finds in a PDF, in the file's order. */
export const popplerText = (pdf: Uint8Array) =>
  withFile(pdf, (path) => execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }));

/** A page as Ghostscript prints it, overprint and all: cyan, magenta, yellow and black of each pixel, 0 to 255. */
export function separated(pdf: Uint8Array, dpi: number) {
  return withFile(pdf, (path, folder) => {
    const picture = join(folder, "sheet.pam");
    const device = ["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pamcmyk32", `-r${dpi}`];
    execFileSync("gs", [...device, `-sOutputFile=${picture}`, path]);
    const bytes = readFileSync(picture);
    const end = bytes.indexOf("ENDHDR\n") + "ENDHDR\n".length;
    const [, width, height] = /WIDTH (\d+)\nHEIGHT (\d+)/.exec(bytes.toString("latin1", 0, end)) ?? [];
    return { width: Number(width), height: Number(height), inks: bytes.subarray(end) };
  });
}
