/** A node of the structure tree (ISO 32000-1, 14.7): a heading, a paragraph, a map. */
export interface StructureNode {
  type: "H1" | "H2" | "P" | "Figure";
  /** Its marked-content identifiers, in reading order. */
  mcids: number[];
  /** What it says: of a map, what is read instead of it. */
  text: string;
}

/**
 * Content in marked sequences, each inside one for its layer: what belongs to the structure by its number, all else as
 * an artifact (ISO 32000-1, 14.6 and 8.11.3.2).
 *
 * @param hasLayers Whether layers are written; PDF/X-1a is of PDF 1.4, which has none.
 */
export function markedContent(hasLayers: boolean) {
  const nodes: StructureNode[] = [];
  const layers: string[] = [];
  let content = "";
  let open: { tag: string; layer: string } | undefined;
  let next = 0;

  const layerTag = (layer: string) => {
    if (!hasLayers) return "";
    if (!layers.includes(layer)) layers.push(layer);
    return `/OC /${layerResource(layer)} BDC\n`;
  };
  const end = () => {
    if (!open) return;
    content += (hasLayers ? "EMC\n" : "") + (open.tag ? "EMC\n" : "");
    open = undefined;
  };
  /** Into the sequence that is open, where that has the same tag and layer. */
  const into = (tag: string, layer: string, operators: string) => {
    if (open?.tag !== tag || open.layer !== layer) {
      end();
      content += (tag && `${tag}\n`) + layerTag(layer);
      open = { tag, layer };
    }
    content += operators;
  };
  const numbered = (type: StructureNode["type"]) => `/${type} <</MCID ${next++}>> BDC`;
  return {
    nodes: nodes as readonly StructureNode[],
    layers: layers as readonly string[],
    content: () => content,
    /** Operators between sequences. */
    raw(operators: string) {
      end();
      content += operators;
    },
    /** Part of the map that is open. */
    inFigure: (layer: string, operators: string) => into("", layer, operators),
    artifact: (layer: string, operators: string) => into("/Artifact BMC", layer, operators),
    /** A line of text; `goesOn` where it is one more line of the paragraph before it. */
    line(type: "H1" | "H2" | "P", text: string, goesOn: boolean, layer: string, operators: string) {
      const last = nodes.at(-1);
      if (goesOn && last?.type === type) {
        last.mcids.push(next);
        last.text += text;
      } else nodes.push({ type, mcids: [next], text });
      into(numbered(type), layer, operators);
    },
    beginFigure(text: string) {
      end();
      nodes.push({ type: "Figure", mcids: [next], text });
      content += `${numbered("Figure")}\n`;
    },
    endFigure() {
      end();
      content += "EMC\n";
    },
  };
}

/** A layer's name among the page's resources. */
export const layerResource = (layer: string) => layer.replaceAll(" ", "-");
