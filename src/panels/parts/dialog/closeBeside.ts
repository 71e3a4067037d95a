/** For browsers without `closedby`, WebKit among them: a press beside a dialog, which is on its backdrop, closes it. */
export function closeBeside({
  target,
  currentTarget: dialog,
}: {
  target: EventTarget | null;
  currentTarget: HTMLDialogElement;
}) {
  if (!("closedBy" in HTMLDialogElement.prototype) && target === dialog) dialog.close();
}
