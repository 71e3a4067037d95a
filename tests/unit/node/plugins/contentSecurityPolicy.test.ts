import { expect, test } from "vitest";
import { policyOf } from "../../../../src/node/plugins/contentSecurityPolicy.ts";

test("no evaluation but WebAssembly's, no foreign host, nothing inside the page but what the build wrote", () => {
  const policy = policyOf("<p>绵阳</p>");
  expect(policy).toMatch(/^default-src 'self';/);
  expect(policy).not.toMatch(/https?:|\*|blob:|(?<!wasm-)unsafe-eval/);
  expect(policy.match(/[\w-]+ 'unsafe-inline'/g)).toEqual(["style-src-attr 'unsafe-inline'"]);
});

test("what the build wrote into the page is let through by its hash, data are not a script", () => {
  // The hash by openssl dgst -sha256 -binary | base64.
  const policy = policyOf(
    '<script>alert("Hello, world.");</script><script type="application/ld+json">{}</script>',
  );
  expect(policy).toContain(
    "script-src 'self' 'wasm-unsafe-eval' 'sha256-95/2P1j1ZySEaTPvS2vdbldPcGJYZRvEeWm0x0qZqcQ=';",
  );
});
