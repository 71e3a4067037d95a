interface Props {
  /** Of the edge. */
  mm: number;
  /** Between the edge and the ruler, and the page's length that way, in mm. */
  slug: number;
  across: number;
  way: "across" | "down";
}

/** A tick every centimetre along the edge of the page. */
export function Ruler({ mm, slug, across, way }: Props) {
  const style = { "--tick": `${1000 / mm}%`, "--slug": `${(slug / across) * 100}%` };
  return <div class={`composer-ruler is-${way}`} style={style} aria-hidden="true" />;
}
