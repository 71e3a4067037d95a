import type { FeatureCollection, Geometry } from "geojson";
import mapshaper from "mapshaper";

/** Four decimals of a degree, about 10 m: finer than any source here. */
const OUTPUT = "-o format=geojson precision=0.0001 target=* extension=json";

/**
 * Runs mapshaper commands on named layers, and returns the layers that are left, by name.
 * https://github.com/mbloch/mapshaper/wiki/Command-Reference
 *
 * @param commands What to do with the inputs, without `-i` and `-o`.
 */
export async function runMapshaper<G extends Geometry>(
  commands: string[],
  inputs: Record<string, FeatureCollection>,
): Promise<(layer: string) => FeatureCollection<G>> {
  const files = Object.fromEntries(Object.entries(inputs).map(([name, layer]) => [`${name}.json`, layer]));
  const command = [`-i ${Object.keys(files).join(" ")} combine-files`, ...commands, OUTPUT].join(" ");
  const outputs = await mapshaper.applyCommands(command, files);
  return (layer) => {
    const text = outputs[`${layer}.json`];
    if (text === undefined) throw new Error(`mapshaper made no layer “${layer}” (${Object.keys(outputs)})`);
    // What has nothing in it is written as a GeometryCollection.
    const { features = [] } = JSON.parse(String(text)) as Partial<FeatureCollection<G>>;
    return { type: "FeatureCollection", features };
  };
}
