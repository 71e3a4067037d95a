/** A frame or a press of a button comes in between; a frame itself would not come while the page is hidden. */
export const pause = () => new Promise((done) => setTimeout(done));
