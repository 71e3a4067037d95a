import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * What package-lock.json pins, as CycloneDX, by npm itself; asks nothing of the network. Without npm's serial number and
 * time, so that the same lock gives the same bytes.
 */
export async function sbom(root: string): Promise<string> {
  const options = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only", "--offline"];
  const { stdout } = await promisify(execFile)("npm", options, {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    // There npm is a script.
    shell: process.platform === "win32",
  });
  const { serialNumber: _, metadata, ...rest } = JSON.parse(stdout);
  const { timestamp: __, ...others } = metadata;
  const component = { ...metadata.component, name: "mianyu-atlas" };
  return JSON.stringify({ ...rest, metadata: { ...others, component } });
}
