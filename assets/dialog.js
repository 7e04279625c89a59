/* The open poster holds the focus: it goes into the dialog when that opens, Tab stays inside, and it goes back to
   where it came from when the dialog closes. */
(() => {
  "use strict";

  const REACHED = "a[href]:not([tabindex='-1']), button, input, [tabindex='0']";
  let open = null;
  let cameFrom = null;

  function watch() {
    const dialog = document.querySelector(".detail");
    if (dialog && !open) {
      const active = document.activeElement;
      cameFrom = { node: active, poster: active?.dataset?.poster ?? new URLSearchParams(location.search).get("poster") };
      dialog.focus({ preventScroll: true });
    } else if (!dialog && open) giveBack();
    else if (dialog && !dialog.contains(document.activeElement)) dialog.focus({ preventScroll: true });
    document.documentElement.classList.toggle("dialog-open", Boolean(dialog));
    open = dialog;
  }

  // The card may have been drawn anew meanwhile; then the one of the same poster takes its place.
  function giveBack() {
    const again = cameFrom?.poster && document.querySelector(`.poster[data-poster="${CSS.escape(cameFrom.poster)}"]`);
    const target = cameFrom?.node?.isConnected && cameFrom.node !== document.body ? cameFrom.node : again;
    (target || document.getElementById("page"))?.focus({ preventScroll: true });
    cameFrom = null;
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
