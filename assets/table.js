/* The table of predictions in the browser: its titles are links, and it asks for its rows again when they may be others. */
(() => {
  "use strict";

  const TitleLink = ({ value, data }) => data && window.React.createElement("a", { href: data.href }, value);
  window.dashAgGridComponentFunctions = Object.assign(window.dashAgGridComponentFunctions ?? {}, { TitleLink });

  // What changes the page but no row.
  const BESIDE = ["poster", "activation", "page", "matrix", "diagonal", "colour", "beside"];
  let shown = null;

  function refreshTable(again = false) {
    if (!document.getElementById("performance-table")) { shown = null; return; }
    const query = new URLSearchParams(location.search);
    BESIDE.forEach((name) => query.delete(name));
    if (shown === query.toString() && !again) return;
    const first = shown === null;
    shown = query.toString();
    const table = !first && window.dash_ag_grid?.getApi("performance-table");
    if (!table) return;
    // Rows stay until their successors are there; where more than one block is kept, that would ask for each of them.
    if (again || Object.keys(table.getCacheBlockState()).length > 1) table.purgeInfiniteCache();
    else table.refreshInfiniteCache();
  }

  window.marquee = Object.assign(window.marquee ?? {}, { refreshTable });
})();
