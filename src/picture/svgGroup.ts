const SVG = "http://www.w3.org/2000/svg";

export const svgGroup = (): SVGGElement => document.createElementNS(SVG, "g");
export const svgRoot = (): SVGSVGElement => document.createElementNS(SVG, "svg");
