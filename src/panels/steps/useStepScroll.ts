import { useEffect, useRef } from "preact/hooks";
import { isCalm } from "../../browser/isCalm.ts";
import { type StepLayout, scrollFor, stepAt } from "./stepScroll.ts";

/** A list is scrolled across where it lies in a row: on a phone, where a swipe leads on. */
const isRow = ({ scrollWidth, clientWidth }: Element) => scrollWidth > clientWidth + 1;

function layoutOf(list: HTMLElement): StepLayout {
  const across = isRow(list);
  const steps = [...list.children].filter((child) => child instanceof HTMLElement);
  return {
    starts: steps.map(({ offsetLeft, offsetTop }) => (across ? offsetLeft : offsetTop)),
    length: across ? list.scrollWidth : list.scrollHeight,
    seen: across ? list.clientWidth : list.clientHeight,
  };
}

/**
 * Keeps a list of steps scrolled to the one that is told, and tells the one that the reader scrolls to.
 *
 * @param reach Called with the step that scrolling has led to, from 1.
 */
export function useStepScroll(step: number, reach: (step: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  /** The step that the list is at; null before it was scrolled for the first time. */
  const at = useRef<number | null>(null);
  /** Where the list is scrolling to by itself: what it passes on the way is not told. */
  const target = useRef<number | null>(null);
  useEffect(() => {
    const element = list.current;
    if (!element || at.current === step) return;
    const behavior = at.current === null || isCalm() ? "instant" : "smooth";
    at.current = step;
    const layout = layoutOf(element);
    if (stepAt(layout, isRow(element) ? element.scrollLeft : element.scrollTop) !== step)
      target.current = step;
    const place = scrollFor(layout, step);
    element.scrollTo({ [isRow(element) ? "left" : "top"]: place, behavior });
  }, [step]);

  const letGo = () => {
    target.current = null;
  };
  const onScroll = ({ currentTarget: element }: { currentTarget: HTMLElement }) => {
    const reached = stepAt(layoutOf(element), isRow(element) ? element.scrollLeft : element.scrollTop);
    if (target.current !== null) {
      if (reached === target.current) letGo();
      return;
    }
    if (reached === null || reached === at.current) return;
    at.current = reached;
    reach(reached);
  };
  return { ref: list, onScroll, onWheel: letGo, onPointerDown: letGo, onKeyDown: letGo };
}
