interface Props {
  mm: number;
  way: "across" | "down";
}

/** A tick every centimetre along the edge of the page. */
export function Ruler({ mm, way }: Props) {
  return <div class={`composer-ruler is-${way}`} style={{ "--tick": `${1000 / mm}%` }} aria-hidden="true" />;
}
