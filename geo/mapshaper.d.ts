/** The part of mapshaper that the build uses; the package has no types of its own. */
declare module "mapshaper" {
  const mapshaper: {
    /** Runs a command line on files given by name, and returns the files that it writes. */
    applyCommands(
      commands: string,
      inputs: Record<string, object | string>,
    ): Promise<Record<string, string | Uint8Array>>;
  };
  export default mapshaper;
}
