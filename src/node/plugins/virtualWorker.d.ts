declare module "virtual:maplibre-worker" {
  /** The address of MapLibre's worker. */
  const url: string;
  export default url;
}
