/* The client side of "a page is a function of its URL": links, marks and fields propose a query; this writes it.
   Nothing here keeps state: what is shown comes from the server for the URL that stands in the address bar. */
(() => {
  "use strict";

  const root = document.documentElement;

  /* ---- The URL ------------------------------------------------------------------------------------------ */

  // Write a new address, only if it differs; `props` wakes Dash, whose answer redraws in place.
  function go(href, gallery = null) {
    const to = new URL(href, location.href);
    if (to.pathname === location.pathname && same(to.search, location.search)) return;
    turned = gallery;
    const props = { search: to.search };
    if (to.pathname !== location.pathname) {
      props.pathname = to.pathname;
      scrollTo(0, 0);
    }
    window.dash_clientside.set_props("url", props);
  }

  window.marquee = Object.assign(window.marquee ?? {}, { go });
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
    const fold = link.closest("details.switch");
    if (fold) fold.open = false;
    go(link.href, link.closest(".pager")?.parentElement);
  });

  // Another page of a gallery is seen from its top; not before it is drawn, so that Back finds the place it was left at.
  let turned = null;
  document.addEventListener("drawn", ({ target }) => {
    if (!turned || !target.contains(turned)) return;
    turned.querySelector(".gallery-head")?.scrollIntoView({ block: "nearest" });
    turned = null;
  });
  addEventListener("popstate", () => { turned = null; });

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
    const query = new URLSearchParams(location.search);
    const [, name, side] = field.name.match(/^(.*?)(?:\.(from|to))?$/);
    let value = field.value.trim();
    if (side) {
      const end = (which) => document.querySelector(`[name="${name}.${which}"]`);
      const [low, high] = [end("from"), end("to")];
      value = low.value || high.value ? `${low.value || low.min}-${high.value || high.max}` : "";
    } else if (name.startsWith("col.") && value) {
      value = `~${value}`;
    }
    query.delete(name);
    if (value) query.set(name, value);
    ["page", "poster", "activation"].forEach((key) => query.delete(key));
    go(`?${query}`);
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
      if (fold) fold.open = false;
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

  // Any chart can be walked with the arrows: its marks in order, a matrix in two directions.
  function marks(graph) {
    const found = [];
    graph._fullData.forEach((trace, curve) => {
      const z = trace.type === "heatmap" ? trace.z : null;
      const rows = z ? z.length : 1;
      const row = (i) => (z ? trace.customdata && trace.customdata[i] : trace.customdata) || [];
      for (let i = 0; i < rows; i++) {
        Array.from(row(i)).forEach((target, j) => {
          const x = z ? trace.x[j] : trace.x && trace.x[j];
          const y = z ? trace.y[i] : trace.y && trace.y[j];
          const text = z ? trace.text && trace.text[i][j] : trace.text && trace.text[j];
          found.push({ curve, i, j, x, y, text, customdata: target, width: Array.from(row(i)).length, z: !!z });
        });
      }
    });
    return found;
  }
  function moveInChart(event) {
    const graph = event.target.closest(".chart").querySelector(".js-plotly-plot");
    if (!graph || !graph._fullData) return;
    const all = marks(graph);
    if (!all.length) return;
    const at = Math.min(Number(graph.dataset.mark ?? -1), all.length - 1);
    if (event.key === "Enter" && at >= 0) { event.preventDefault(); open(all[at]); return; }
    const stride = all[0].z ? all[0].width : 1;
    const down = graph._fullLayout.yaxis?.autorange === "reversed" || graph._fullLayout.yaxis?.range?.[0] > graph._fullLayout.yaxis?.range?.[1] ? stride : -stride;
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -down, ArrowDown: down }[event.key];
    if (!step) return;
    event.preventDefault();
    const next = at < 0 ? 0 : Math.max(0, Math.min(all.length - 1, at + step));
    graph.dataset.mark = next;
    point(graph, all[next]);
  }
  function point(graph, mark) {
    const { xaxis, yaxis } = graph._fullLayout;
    const box = graph.querySelector(".mark-focus") || graph.appendChild(document.createElement("div"));
    box.className = "mark-focus";
    const place = (axis, value) => axis._offset + axis.d2p(value);
    const [x, y] = [place(xaxis, mark.x), place(yaxis, mark.y)];
    const half = mark.z ? [Math.abs(xaxis.d2p(graph._fullData[mark.curve].x[1]) - xaxis.d2p(graph._fullData[mark.curve].x[0])) / 2,
      Math.abs(yaxis.d2p(graph._fullData[mark.curve].y[1]) - yaxis.d2p(graph._fullData[mark.curve].y[0])) / 2] : [8, 8];
    Object.assign(box.style, { left: `${x - half[0]}px`, top: `${y - half[1]}px`, width: `${2 * half[0]}px`, height: `${2 * half[1]}px` });
    const words = [mark.y, mark.x, mark.text].filter((part) => part !== undefined).join(", ");
    document.getElementById("said").textContent = String(words).replace(/<[^>]*>/g, " ");
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

  // What takes longer than 300 ms shows that it works.
  let busy = 0;
  const request = window.fetch;
  window.fetch = async (...args) => {
    const waits = String(args[0]?.url ?? args[0]).includes("_dash-update-component");
    const timer = waits && setTimeout(() => root.classList.add("working"), 300);
    busy += waits ? 1 : 0;
    try {
      return await request(...args);
    } finally {
      if (waits) {
        clearTimeout(timer);
        if (--busy === 0) root.classList.remove("working");
      }
    }
  };

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

  new MutationObserver((changes) => {
    const ours = changes.filter(({ target }) => !(target instanceof SVGElement)); // a chart draws thousands of lines
    if (!ours.length) return;
    ours.forEach((change) => change.addedNodes.forEach(settleIn));
    sayWhatIsIn();
    followQuery();
    theme();
    label();
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
