import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROCESS } from "../../src/sheet/pdf/press/preflight.ts";

const missed = new Set<string>();

/** Whether a program of the press is on this machine; where it is not, a line says that its tests are skipped. */
export function isHere(program: string, asked: string): boolean {
  const isThere = spawnSync(program, [asked]).error === undefined;
  if (!isThere && !missed.has(program))
    console.warn(`${program} is not on this machine: its tests are skipped.`);
  missed.add(program);
  return isThere;
}

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

/** A page as Ghostscript shows it on a screen, by the profile in the file's output intent: how often each colour is. */
export function proofed(pdf: Uint8Array, dpi: number) {
  return withFile(pdf, (path, folder) => {
    const picture = join(folder, "sheet.ppm");
    const device = [
      "-q",
      "-dNOPAUSE",
      "-dBATCH",
      "-dSAFER",
      "-sDEVICE=ppmraw",
      "-dUsePDFX3Profile",
      `-r${dpi}`,
    ];
    execFileSync("gs", [...device, `-sOutputFile=${picture}`, path]);
    const bytes = readFileSync(picture);
    const pixels = bytes.subarray(
      /^P6\s(#.*\s)*\d+ \d+\s255\s/.exec(bytes.toString("latin1", 0, 200))?.[0].length,
    );
    const colours = new Map<string, number>();
    for (let i = 0; i < pixels.length; i += 3) {
      const key = `${pixels[i]} ${pixels[i + 1]} ${pixels[i + 2]}`;
      colours.set(key, (colours.get(key) ?? 0) + 1);
    }
    return { colours };
  });
}

/** Bytes of a plate that has something on it. */
const LEAST_INKED = 1500;

/** The plates that Ghostscript makes of a PDF's page beside those of the process, by name, and whether something is on each. */
export function spotPlates(pdf: Uint8Array): Record<string, boolean> {
  return withFile(pdf, (path, folder) => {
    const device = [
      "-q",
      "-dNOPAUSE",
      "-dBATCH",
      "-dSAFER",
      "-sDEVICE=tiffsep",
      "-r150",
      "-sCompression=none",
    ];
    execFileSync("gs", [...device, `-sOutputFile=${join(folder, "plate.tif")}`, path]);
    const plates = readdirSync(folder).flatMap((name) => {
      const [, plate = ""] = /^plate\((.*)\)\.tif$/.exec(name) ?? [];
      if (!plate || PROCESS.some((process) => process === plate)) return [];
      // Paper is 255; a header has some hundred bytes of anything else.
      const inked = readFileSync(join(folder, name)).filter((byte) => byte < 255).length;
      return [[plate, inked > LEAST_INKED]];
    });
    return Object.fromEntries(plates);
  });
}
