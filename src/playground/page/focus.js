/**
 * Where the focus goes when what had it is drawn no more: the bot deletes the message whose button was just pressed, START
 * gives way to the text field. It must not fall back to the top of the page.
 */

/**
 * Call before drawing.
 * @returns {() => void} call it after
 */
export function keepFocus() {
  const focused = document.activeElement;
  const log = focused?.closest('.log');
  const phone = focused?.closest('.composer')?.closest('.phone');
  return () => {
    if (focused?.isConnected || document.activeElement !== document.body) return;
    const composer = phone?.querySelector('textarea') ?? phone?.querySelector('.composer button');
    const next = log?.isConnected ? log : composer;
    if (next instanceof HTMLElement) next.focus({ preventScroll: true });
  };
}
