/* The table of predictions in the browser: its heads, titles and genres are links, which follow the address, and it asks
   for its rows again when they may be others. */
(() => {
  "use strict";

  const { createElement, useSyncExternalStore } = window.React;
  const following = new Set();
  const follow = (redraw) => { following.add(redraw); return () => following.delete(redraw); };
  const useQuery = () => new URLSearchParams(useSyncExternalStore(follow, () => location.search));

  function SortLink({ displayName, rises, falls }) {
    const sort = useQuery().get("sort") ?? "";
    const [now, arrow] = { [rises]: ["ascending", "▲"], [falls]: ["descending", "▼"] }[sort] ?? ["none", ""];
    const say = (link) => link?.closest("[role=columnheader]")?.setAttribute("aria-sort", now);
    const to = window.marquee.changed({ sort: now === "ascending" ? falls : rises });
    return createElement("a", { href: to, ref: say, className: "sort-link", title: "Sort by this" },
      displayName, createElement("span", { "aria-hidden": true }, arrow));
  }

  function TitleLink({ value, data }) {
    const query = useQuery();
    if (!data) return null;
    query.set("poster", data.poster);
    return createElement("a", { href: `?${query}` }, value);
  }

  // A mark like any other: the posters of this row's cell of the matrix, and all again where these are shown already.
  function CellLink({ value, data }) {
    const query = useQuery();
    const cell = Object.entries(data?.cell ?? {});
    if (!cell.length) return value ?? null;
    const on = cell.every(([name, genre]) => query.getAll(name).join() === genre);
    const to = window.marquee.changed(Object.fromEntries(cell.map(([name, genre]) => [name, on ? "" : genre])));
    const title = on ? "Take this filter off" : "Only posters that are this and were called this";
    return createElement("a", { href: to, className: "cell-link", title }, value);
  }

  window.dashAgGridComponentFunctions = Object.assign(
    window.dashAgGridComponentFunctions ?? {}, { SortLink, TitleLink, CellLink });

  // The grid keeps the focus on a cell or a head, not on what is in it.
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Enter" && target.matches(".ag-cell, .ag-header-cell")) target.querySelector("a[href]")?.click();
  });

  // What changes the page but no row.
  const BESIDE = ["poster", "activation", "page", "matrix", "diagonal", "colour", "beside"];
  let shown = null;

  function refreshTable(again = false) {
    if (!document.getElementById("performance-table")) { shown = null; return; }
    following.forEach((redraw) => redraw());
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
