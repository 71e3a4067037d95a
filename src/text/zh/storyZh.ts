export const storyZh = {
  /** Of the steps together. */
  name: "跟着报道看",
  /** Over the steps on paper. */
  strip: "报道里的协作，一步一步看",
  offer: (steps: number) => `跟着报道看，共${steps}步`,
  goOn: (step: number, steps: number) => `接着看报道：第${step}步，共${steps}步`,
  toldIn: (step: number) => `跟着报道看：第${step}步`,
  place: (step: number, steps: number) => `第${step}步，共${steps}步`,
  shortPlace: (step: number, steps: number) => `${step} / ${steps}`,
  previous: "上一步",
  next: "下一步",
  entries: "这一步讲到的协作",
  left: "已离开报道，可以随时接着看",
};
