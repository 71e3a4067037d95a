import { expect, test } from "vitest";
import { checkHash } from "../../../geo/steps/checkHash.ts";

const content = new TextEncoder().encode("abc");
const SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

test("a file that matches passes, another is named", () => {
  expect(() => checkHash("geo/sources/a.txt", content, SHA256_OF_ABC)).not.toThrow();
  expect(() => checkHash("geo/sources/a.txt", content, "0")).toThrow(
    `geo/sources/a.txt is not the file its sidecar describes: sha256 ${SHA256_OF_ABC} instead of 0`,
  );
});
