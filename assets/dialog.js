/* The open poster holds the focus: it goes into the dialog when that opens, Tab stays inside, and when the dialog closes
   it goes to the card of the poster seen last, else back to where it came from. */
(() => {
  "use strict";

  const REACHED = "a[href]:not([tabindex='-1']), button, input, [tabindex='0']";
  let open = null;
  let cameFrom = null;
  let last = "";

  function watch() {
    const dialog = document.querySelector(".detail");
    if (dialog && !open) {
      const active = document.activeElement;
      cameFrom = { node: active.matches("body, h1, main") ? null : active, poster: active.dataset.poster ?? named() };
      dialog.focus({ preventScroll: true });
    } else if (!dialog && open) giveBack();
    else if (dialog && !dialog.contains(document.activeElement)) dialog.focus({ preventScroll: true });
    document.documentElement.classList.toggle("dialog-open", Boolean(dialog));
    if (dialog) last = named() ?? last;
    open = dialog;
  }
  const named = () => new URLSearchParams(location.search).get("poster");

  // The card may have been drawn anew meanwhile, and one poster may have several: where none else was seen, the node
  // itself comes first.
  function giveBack() {
    const { node, poster } = cameFrom;
    const own = node?.isConnected ? node : null;
    const card = document.querySelector(`.poster[data-poster="${CSS.escape(last)}"]`);
    const other = last !== poster && card;
    const target = other || own || card || document.getElementById("page");
    target.focus({ preventScroll: !other });
  }

  document.addEventListener("keydown", (event) => {
    const dialog = document.querySelector(".detail");
    if (event.key !== "Tab" || !dialog) return;
    const stops = [...dialog.querySelectorAll(REACHED)].filter((stop) => stop.getClientRects().length);
    const [first, last] = [stops[0], stops[stops.length - 1]];
    const at = document.activeElement;
    const before = (stop) => stop.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (event.shiftKey ? !stops.some(before) : at === last) {
      event.preventDefault();
      (event.shiftKey ? last : first).focus();
    } else if (!dialog.contains(at)) {
      event.preventDefault();
      first.focus();
    }
  });

  new MutationObserver(watch).observe(document.documentElement, { childList: true, subtree: true });
})();
