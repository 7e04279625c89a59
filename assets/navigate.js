/* The client side of "a page is a function of its URL": links, marks and fields propose a query; this writes it.
   Nothing here keeps state: what is shown comes from the server for the URL that stands in the address bar. */
(() => {
  "use strict";

  const root = document.documentElement;

  /* ---- The URL ------------------------------------------------------------------------------------------ */

  // Write a new address, only if it differs or could not be shown; `props` wakes Dash, whose answer redraws in place.
  // True where that is what is shown already.
  function go(href) {
    const to = new URL(href, location.href);
    const elsewhere = to.pathname !== location.pathname;
    if (!elsewhere && same(to.search, location.search) && !failed.size) return true;
    landing = left = null;
    history.replaceState({ ...history.state, left: scrollY }, "");
    const props = { search: to.search, hash: to.hash };
    if (elsewhere || failed.has(SKELETON)) props.pathname = to.pathname;
    if (elsewhere) scrollTo(0, 0);
    failed.clear();
    sayWhatFailed();
    window.dash_clientside.set_props("url", props);
    return false;
  }

  // The query with other values, "" for none: another filter or order starts at the first page, with no poster open.
  function changed(values) {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries({ page: "", poster: "", activation: "", ...values })) {
      if (value) query.set(name, value); else query.delete(name);
    }
    return `?${query}`;
  }

  window.marquee = Object.assign(window.marquee ?? {}, { go, changed });
  const same = (a, b) => new URLSearchParams(a).toString() === new URLSearchParams(b).toString();

  function isOurs(link) {
    const href = link.getAttribute("href");
    return href !== null && /^[?/]/.test(href) && !/^\/(api|posters|assets)\//.test(href) && !link.download;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    if (!isOurs(link)) return;
    event.preventDefault();
    close(link.closest("details.switch"));
    const place = new URL(link.href).hash, gallery = link.closest(".pager")?.parentElement;
    const there = go(link.href);
    const tabs = link.closest(".genre-tabs") && link.textContent;
    if (place) landing = named(place);
    else if (gallery) landing = () => gallery.querySelector(".gallery-head");
    else if (tabs) landing = () => [...document.querySelectorAll(".genre-tabs a")].find((tab) => tab.textContent === tabs);
    if (there) land(document);
  });

  // What had the focus in a fold goes out of sight with it.
  function close(fold) {
    if (fold?.contains(document.activeElement)) fold.querySelector("summary").focus({ preventScroll: true });
    if (fold) fold.open = false;
  }

  // What a link leads down to: a chart, where a group begins, or the top of a gallery's other page; not before that is
  // drawn, so that Back finds the place where it was left.
  const named = (hash) => () => document.getElementById(hash.slice(1));
  let landing = location.hash ? named(location.hash) : null;
  function land(part) {
    const place = landing?.();
    if (!place || !part.contains(place)) return; // a part gives the focus back before it says that it is drawn
    landing = null;
    const card = place.closest(".chart-card"), stop = card ?? place;
    if (card) card.tabIndex = -1; // the chart in it may be still to come
    stop.scrollIntoView({ block: stop.hasAttribute("tabindex") ? "start" : "nearest" });
    if (stop.matches("a, [tabindex]")) stop.focus({ preventScroll: true });
  }
  document.addEventListener("drawn", ({ target }) => land(target));

  // Back leads to where a page was left, once enough of it is drawn again; not where somebody scrolls meanwhile.
  let left = null;
  addEventListener("popstate", ({ state }) => {
    left = state?.left ?? null;
    landing = location.hash && left === null ? named(location.hash) : null;
  });
  document.addEventListener("drawn", () => {
    if (left === null || root.scrollHeight - innerHeight < left) return;
    scrollTo(0, left);
    left = null;
  });
  ["wheel", "touchstart", "keydown"].forEach((name) => addEventListener(name, () => { left = null; }, { passive: true }));

  // Menu links keep the filters: their address follows the query, so that copying one copies what is meant.
  const VIEW_ONLY = ["page", "poster", "activation", "sort", "group", "matrix", "diagonal", "colour"];
  function followQuery() {
    const query = new URLSearchParams(location.search);
    VIEW_ONLY.forEach((name) => query.delete(name));
    const text = query.toString() ? `?${query}` : "";
    const point = (link, href) => { if (link.getAttribute("href") !== href) link.setAttribute("href", href); };
    document.querySelectorAll("a[data-menu]").forEach((link) => point(link, link.dataset.menu + text));
    document.querySelectorAll("a[data-csv]").forEach((link) => {
      const page = location.pathname.replace(/\/$/, "") || "/overview"; // a genre's charts are of the genre
      point(link, `/api/v1/pages${page}/charts/${link.dataset.csv}.csv${location.search}`);
    });
    window.marquee.refreshTable?.(); // table.js comes after this file
  }

  /* ---- Marks of charts ---------------------------------------------------------------------------------- */

  // Plotly's own click event fires for the same mark twice, which clickData does not.
  function bind(graph) {
    if (graph.dataset.bound || !graph.on) return;
    graph.dataset.bound = "yes";
    graph.on("plotly_click", (event) => open(event.points[0]));
    graph.on("plotly_afterplot", () => graph.closest(".chart:focus") && pointAgain(graph));
  }
  const open = (point) => {
    const target = point && (Array.isArray(point.customdata) ? point.customdata[0] : point.customdata);
    if (typeof target === "string" && target) go(target);
  };
  ["pointerover", "pointerdown", "focusin"].forEach((name) => {
    document.addEventListener(name, (event) => {
      const graph = event.target.closest && event.target.closest(".js-plotly-plot");
      if (graph) bind(graph);
    }, true);
  });

  /* ---- Fields of the rail ------------------------------------------------------------------------------- */

  function propose(field) {
    const [, name, side] = field.name.match(/^(.*?)(?:\.(from|to))?$/);
    let value = field.value.trim();
    if (side) {
      const ends = ["from", "to"].map((which) => document.querySelector(`[name="${name}.${which}"]`));
      const bounds = [Number(ends[0].min), Number(ends[1].max)];
      const within = (typed, at) => (typed ? Math.min(Math.max(Number(typed), bounds[0]), bounds[1]) : bounds[at]);
      const [low, high] = ends.map((end, at) => within(end.value, at)).sort((a, b) => a - b);
      // Typed in per cent; a bound of a column stays the number that it is, or its own poster would not fit.
      const bare = (number) => (name === "confidence" ? Number((number / 100).toPrecision(12)) : number);
      // An end that was emptied shows its bound: from bound to bound is no filter.
      const all = low === bounds[0] && high === bounds[1];
      value = all ? "" : `${bare(low)}-${bare(high)}`;
      ends.forEach((end, at) => { end.value = all ? "" : [low, high][at]; });
    } else if (name.startsWith("col.") && value) {
      value = `~${value}`;
    }
    go(changed({ [name]: value }));
  }
  document.addEventListener("change", (event) => {
    if (event.target.closest(".rail") && event.target.name) propose(event.target);
  });
  document.addEventListener("search", (event) => event.target.name && propose(event.target), true);

  /* ---- Keyboard ----------------------------------------------------------------------------------------- */

  document.addEventListener("keydown", (event) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (keys().open) return; // the browser closes it on Esc, and nothing behind it listens
    const poster = document.querySelector(".detail");
    const closes = event.key === "Escape" && poster?.contains(event.target);
    if (event.target.matches("input, textarea, select") && !closes) return;
    const press = (selector) => {
      const found = document.querySelector(selector);
      if (!found) return;
      event.preventDefault();
      found.click();
    };
    if (event.key === "Escape") {
      const fold = document.querySelector("details.switch[open]");
      if (fold) close(fold);
      else press("[data-key=close]");
    } else if (event.key === "/") {
      event.preventDefault();
      if (!poster) searchField()?.focus(); // it lies behind the open poster
    } else if (event.key === "?") keys().showModal();
    else if (event.target.closest(".chart")) moveInChart(event);
    else if (event.key === "ArrowLeft") press("[data-key=previous]");
    else if (event.key === "ArrowRight") press("[data-key=next]");
    else if (event.key === "Enter" || event.key === " ") {
      if (event.target.matches("[role=checkbox], .tip")) { event.preventDefault(); event.target.click(); }
    }
  });
  const keys = () => document.getElementById("keys");
  document.addEventListener("click", (event) => event.target === keys() && keys().close());
  function searchField() {
    const field = document.querySelector(".rail [name=q]");
    const fold = field?.closest(".rail-fold");
    if (fold) fold.open = true;
    return field;
  }

  // Any chart can be walked with the arrows: what it draws within its axes, in order; a matrix in two directions.
  function marks(graph) {
    return graph.calcdata.flatMap((points, curve) => {
      const { trace } = points[0];
      if (trace.visible !== true || trace.hoverinfo === "skip") return [];
      const [x, y] = [trace.xaxis, trace.yaxis].map((id) => graph._fullLayout[id.replace(/^./, "$&axis")]);
      return (boxes[trace.type] ?? boxes.scatter)(points)
        .map((mark) => ({ ...mark, trace, curve, key: [curve, mark.i, mark.j].join(), box: placed(mark.box, x, y) }))
        .filter((mark) => mark.box);
    });
  }
  // Where marks lie, on the axes: from, to, and what is added in pixels.
  const boxes = {
    heatmap: ([{ x, y, trace }]) => trace.z.flatMap((row, i) => Array.from(row, (_, j) =>
      ({ i, j, customdata: trace.customdata?.[i][j], box: [x[j], x[j + 1], y[i], y[i + 1], 0] }))),
    bar: (points) => points.flatMap(({ p0, p1, s0, s1, isBlank }, j) => {
      const { orientation, customdata } = points[0].trace;
      const box = orientation === "h" ? [s0, s1, p0, p1, 0] : [p0, p1, s0, s1, 0];
      return isBlank ? [] : [{ j, customdata: customdata?.[j], box }];
    }),
    scatter: (points) => points.map(({ x, y }, j) => ({ j, customdata: points[0].trace.customdata?.[j], box: [x, x, y, y, 8] })),
  };
  // The box in pixels of the chart, cut at the axes; null where its middle lies outside them.
  function placed([x0, x1, y0, y1, more], x, y) {
    const side = (axis, ...ends) => {
      const [from, to] = ends.map((end) => axis.c2p(end)).sort((a, b) => a - b);
      const middle = (from + to) / 2;
      const inside = middle >= -1 && middle <= axis._length + 1;
      return inside && { middle, from: axis._offset + Math.max(from, 0) - more, to: axis._offset + Math.min(to, axis._length) + more };
    };
    const [across, down] = [side(x, x0, x1), side(y, y0, y1)];
    return across && down && { across, down };
  }

  function moveInChart(event) {
    const graph = event.target.closest(".chart").querySelector(".js-plotly-plot");
    if (!graph?.calcdata) return;
    const all = marks(graph);
    const at = all.findIndex(({ key }) => key === graph.dataset.mark);
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); open(all[at]); return; }
    const [right, down] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key] ?? [];
    if (right === undefined || !all.length) return;
    event.preventDefault();
    bind(graph);
    const [low, high] = graph._fullLayout.yaxis.range;
    say(point(graph, at < 0 ? all[0] : beside(all, at, right, low > high ? down : -down)));
  }
  function beside(all, at, right, along) {
    const { curve, i, j } = all[at];
    if (i === undefined) return all[Math.max(0, Math.min(all.length - 1, at + right + along))];
    return all.find((other) => other.curve === curve && other.i === i + along && other.j === j + right) ?? all[at];
  }
  // Frames a mark and shows its card; what the card says.
  function point(graph, mark) {
    const { across, down } = mark.box;
    const box = graph.querySelector(".mark-focus") || graph.appendChild(document.createElement("div"));
    box.className = "mark-focus";
    const [left, top, width, height] = [across.from, down.from, across.to - across.from, down.to - down.from];
    Object.assign(box.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    graph.dataset.mark = mark.key;
    return told(graph, mark);
  }
  // What the chart shows anew may lie elsewhere, or be gone. It is not said again: what a filter leaves is.
  function pointAgain(graph) {
    const mark = marks(graph).find(({ key }) => key === graph.dataset.mark);
    if (mark) point(graph, mark);
    else forget(graph);
  }
  function forget(graph) {
    graph.querySelector(".mark-focus")?.remove();
    delete graph.dataset.mark;
    window.Plotly.Fx.unhover(graph);
  }
  document.addEventListener("focusout", ({ target }) => {
    const graph = target.matches(".chart") ? target.querySelector("[data-mark]") : null;
    if (graph?._fullLayout) window.Plotly.Fx.unhover(graph); // none any more where its page is being left
  });

  // The mark's card, as the pointer gets it, and its words; with the name of its series where there are several.
  function told(graph, { curve, i, j, box, trace }) {
    const { Fx } = window.Plotly;
    const at = i === undefined ? [{ curveNumber: curve, pointNumber: j }] : { xpx: box.across.middle, ypx: box.down.middle };
    Fx.unhover(graph); // else the next card would wait for the last one
    Fx.hover(graph, at, trace.xaxis + trace.yaxis);
    const lines = [...graph.querySelectorAll(".hoverlayer .nums")].flatMap((text) => {
      const parts = [...text.querySelectorAll(".line")];
      return (parts.length ? parts : [text]).map((part) => part.textContent.trim()).filter(Boolean);
    });
    const words = lines.join(" "); // a phrase, broken to fit the card
    const named = graph._fullLayout.showlegend && !words.toLowerCase().includes(trace.name.toLowerCase());
    return named ? `${trace.name}, ${words}` : words;
  }

  /* ---- Said to those who listen --------------------------------------------------------------------------- */

  function say(words) {
    const said = document.getElementById("said");
    if (said.textContent !== words) said.textContent = words;
  }

  // Where a step has led, and how many posters a filter leaves; not what the first page has when it opens.
  let shown = null;
  document.addEventListener("drawn", ({ target }) => {
    if (!target.matches(".chips")) return;
    const counted = target.querySelector(".counted")?.textContent;
    const before = shown;
    shown = { page: where().join(", "), run: document.querySelector(".runs summary")?.textContent, chips: target.textContent };
    if (!before) return;
    const place = before.page !== shown.page ? shown.page : before.run !== shown.run ? shown.run : "";
    if (place || (counted && before.chips !== shown.chips)) say([place, counted].filter(Boolean).join(", "));
  });

  // The control that led to another page went with its own: who reads on begins at the new one's heading.
  let drawn = {};
  function arrive() {
    const page = document.querySelector("main");
    if (!page || page === drawn.page) return;
    const before = drawn;
    drawn = { page, path: location.pathname };
    if (!before.page || before.path === drawn.path || landing) return;
    const heading = page.querySelector("h1");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }

  /* ---- Theme, pictures of charts, loading ---------------------------------------------------------------- */

  const dark = matchMedia("(prefers-color-scheme: dark)");
  function theme(choice) {
    if (choice) localStorage.setItem("theme", choice);
    const chosen = localStorage.getItem("theme") || "auto";
    root.dataset.bsTheme = chosen === "auto" ? (dark.matches ? "dark" : "light") : chosen;
    document.querySelectorAll("button[data-theme]").forEach((button) => {
      button.setAttribute("aria-pressed", button.dataset.theme === chosen);
    });
  }
  dark.addEventListener("change", () => theme());
  theme();

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-theme], button[data-png]");
    if (!button) {
      document.querySelectorAll("details.switch[open]").forEach((fold) => {
        if (!fold.contains(event.target)) fold.open = false;
      });
      return;
    }
    if (button.dataset.theme) theme(button.dataset.theme);
    else savePicture(button.closest("[data-chart]"));
  });
  function savePicture(card) {
    const graph = card.querySelector(".js-plotly-plot");
    window.Plotly.downloadImage(graph, {
      format: "png", scale: 2, width: graph.clientWidth, height: graph.clientHeight, filename: card.dataset.chart,
      setBackground: (gd, colour) => gd && colour,
    });
  }

  /* ---- What is asked of the server ------------------------------------------------------------------------ */

  // Dash has a hook for what is asked and for what is answered, none for what fails.
  const request = window.fetch;
  window.fetch = (...args) => {
    const asks = String(args[0]?.url ?? args[0]).includes("_dash-update-component");
    return asks ? watched(args, JSON.parse(args[1].body).output) : request(...args);
  };

  const SKELETON = "page.children";
  const failed = new Set(); // places of the page that could not be filled for the present address
  const last = {}; // of each place, the last request: what an earlier one comes to says nothing any more
  let busy = 0;
  async function watched(args, place) {
    const mine = (last[place] = {});
    const timer = setTimeout(() => root.classList.add("working"), 300); // what takes longer shows that it works
    busy += 1;
    let answered = false;
    try {
      const answer = await request(...args);
      answered = answer.ok;
      return answer;
    } finally {
      clearTimeout(timer);
      if (--busy === 0) root.classList.remove("working");
      if (last[place] === mine) settle(place, answered);
      followQuery(); // another order may leave all elements of a page in their places
    }
  }
  function settle(place, answered) {
    if (!answered) failed.add(place);
    else if (place === SKELETON) failed.clear(); // of the page that was left
    else failed.delete(place);
    sayWhatFailed();
  }
  const sayWhatFailed = () => { document.getElementById("stale").hidden = !failed.size; };
  document.addEventListener("click", (event) => {
    if (!event.target.closest("#stale button")) return;
    document.querySelector("main")?.focus({ preventScroll: true }); // the button goes
    if (failed.has("performance-table.getRowsResponse")) window.marquee.refreshTable(true);
    go(location.href);
  });

  addEventListener("popstate", followQuery);
  // A chart is one stop of the Tab key, and says what it is.
  function label() {
    document.querySelectorAll(".chart:not([tabindex])").forEach((chart) => {
      const title = chart.closest("[data-chart]")?.getAttribute("aria-label") ?? "Chart";
      chart.setAttribute("tabindex", "0");
      chart.setAttribute("role", "application");
      chart.setAttribute("aria-label", `${title}: arrow keys move between marks, Enter opens one`);
    });
  }

  // An explanation near an edge of the window moves in as far as it has to.
  ["pointerover", "focusin"].forEach((name) => {
    document.addEventListener(name, ({ target }) => {
      const text = target.closest?.(".tip")?.querySelector(".tip-text");
      if (!text) return;
      text.style.translate = "";
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const over = Math.max(8 - left, 0) + Math.min(root.clientWidth - 8 - right, 0);
      const rise = height + 28; // over the mark instead of under it
      const up = bottom > innerHeight - 8 && top > rise ? -rise : 0;
      text.style.translate = over || up ? `${over}px ${up}px` : "";
    });
  });

  // What has the focus in a row that scrolls sideways is seen whole.
  document.addEventListener("focusin", ({ target }) => {
    const row = target.closest?.(".in-force, .menu");
    if (!row) return;
    const [its, mine] = [row.getBoundingClientRect(), target.getBoundingClientRect()];
    row.scrollLeft += Math.min(mine.left - its.left - 16, 0) + Math.max(mine.right - its.right + 16, 0);
  });

  // On a phone the rail starts closed, where it would push the content out of sight, and the menu shows where we are.
  const narrow = matchMedia("(max-width: 900px)");
  function settleIn(node) {
    const fold = node.querySelector?.(".rail-fold");
    if (fold && narrow.matches) fold.open = false;
    const here = node.querySelector?.(".menu-link.here");
    if (here) here.parentElement.scrollLeft = here.offsetLeft - here.parentElement.offsetLeft - 40;
  }

  // What is in a page decides what else of it is shown. A rule with :has() would say so too, and with a single one the
  // browser restyles all of the page for each word that a chart measures: a third of the time of a click.
  function sayWhatIsIn() {
    root.classList.toggle("no-labels", document.querySelector(".outlook") !== null);
  }

  function where() {
    const genre = document.querySelector(".genre-tabs [aria-current]")?.textContent;
    return [genre, document.querySelector("h1")?.textContent].filter(Boolean);
  }

  // A tab, the history and a bookmark say which page they hold.
  function sayWhere() {
    const name = [...where(), "Marquee"].join(" · ");
    if (document.title !== name) document.title = name;
  }

  new MutationObserver((changes) => {
    const ours = changes.filter(({ target }) => !(target instanceof SVGElement)); // a chart draws thousands of lines
    if (!ours.length) return;
    ours.forEach((change) => change.addedNodes.forEach(settleIn));
    arrive();
    sayWhatIsIn();
    sayWhere();
    followQuery();
    theme();
    label();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
