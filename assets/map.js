/* The map: points fetched once a run and drawn by WebGL; a filter sends one bit a point. What is shown follows the
   state that the page's callback writes into [data-map]; an area drawn here becomes a query, as any other mark. */
(() => {
  "use strict";

  const MOST_CORNERS = 24; // more would show nowhere, and make links long
  const HEAD = 20;
  const fetched = new Map();
  const touch = matchMedia("(hover: none)");

  /* ---- The points --------------------------------------------------------------------------------------- */

  // What `read` makes of the answer, kept by address; null where it failed, to be asked for again.
  function once(kept, address, read) {
    const failed = () => (kept.delete(address), null);
    if (!kept.has(address)) kept.set(address, fetch(address).then((answer) => (answer.ok ? read(answer) : failed())).catch(failed));
    return kept.get(address);
  }
  const points = (address) => once(fetched, address, (answer) => answer.arrayBuffer().then(unpacked));

  // The layout is said in the API's document: uint32 count, extent, then column after column.
  function unpacked(buffer) {
    const view = new DataView(buffer);
    const count = view.getUint32(0, true);
    const [x0, x1, y0, y1] = [4, 8, 12, 16].map((at) => view.getFloat32(at, true));
    const size = (buffer.byteLength - HEAD) / count - 7; // of a step: 2 bytes, or 4 where one is long
    const wide = (at, bytes = 2) => Array.from({ length: count }, (_, i) => view[`getUint${8 * bytes}`](HEAD + at * count + bytes * i, true));
    const narrow = (column) => new Uint8Array(buffer, HEAD + (size + 4 + column) * count, count);
    const rows = new Uint32Array(count);
    wide(0, size).forEach((step, i) => { rows[i] = step + (i ? rows[i - 1] : 0); });
    const place = (steps, low, high) => Float32Array.from(steps, (step) => low + ((high - low) * step) / 65535);
    return { count, rows, x: place(wide(size), x0, x1), y: place(wide(size + 2), y0, y1), actual: narrow(0), predicted: narrow(1), hits: narrow(2) };
  }

  // Which entry of the palette each point takes; its last entry is for the unknown.
  function colouring(found, state) {
    const last = state.colours.length - 1;
    if (state.by !== "outcome") {
      const column = state.by === "genre" ? found.actual : found.predicted;
      return Array.from(column, (genre) => Math.min(genre, last));
    }
    const bit = state.scoring === "any" ? 2 : 1;
    return Array.from(found.hits, (bits) => (bits & 4 ? (bits & bit ? 0 : 1) : 2));
  }

  function fitting(state) {
    if (state.fits === null) return null;
    const bits = Uint8Array.from(atob(state.fits), (character) => character.charCodeAt(0));
    const places = [];
    bits.forEach((byte, at) => { for (let bit = 0; byte >> bit; bit++) if ((byte >> bit) & 1) places.push(8 * at + bit); });
    return places;
  }

  /* ---- Drawing ------------------------------------------------------------------------------------------ */

  let graph = null;
  async function show() {
    if (graph && !graph.isConnected) {
      window.Plotly.purge(graph); // browsers lend few WebGL contexts
      graph = null;
    }
    const holder = document.querySelector("[data-map]");
    const place = document.getElementById("map-plot");
    if (place) place.hidden = !holder;
    if (!holder || !window.Plotly || holder.dataset.map === graph?.dataset.shown) return;
    graph ??= place.appendChild(document.createElement("div"));
    const mine = graph;
    mine.dataset.shown = holder.dataset.map;
    const state = JSON.parse(holder.dataset.map);
    const found = await points(state.points);
    if (!found || !mine.isConnected || mine.dataset.shown !== holder.dataset.map) return;
    const looks = colouring(found, state);
    const trace = {
      "marker.color": [looks.map((look) => state.colours[look])],
      "marker.symbol": [state.by === "outcome" ? looks.map((look) => (look === 1 ? "x" : "circle")) : "circle"],
      selectedpoints: [fitting(state)],
    };
    const layout = { shapes: outline(state.area), selections: [] };
    const by = `${state.by}${state.scoring}`;
    if (mine.dataset.points === state.points) {
      const changed = mine.dataset.by === by ? { selectedpoints: trace.selectedpoints } : trace;
      await window.Plotly.update(mine, changed, layout, [0]);
    } else await first(mine, found, trace, layout);
    Object.assign(mine.dataset, { points: state.points, by });
    place.setAttribute("role", "application");
    place.setAttribute("tabindex", "0");
    place.setAttribute("aria-label", `${state.label} Arrow keys move it, + and − zoom, Enter filters by what is in sight`);
  }

  // Only a new run draws anew; a filter or a colour changes what is there, so that the zoom stays.
  async function first(graph, found, trace, layout) {
    const size = found.count < 3000 ? 8 : found.count < 15000 ? 6 : 4;
    const axis = { visible: false, fixedrange: false, showgrid: false };
    await window.Plotly.react(graph, [{
      type: "scattergl", mode: "markers", x: found.x, y: found.y, hoverinfo: "none", showlegend: false,
      marker: { color: trace["marker.color"][0], symbol: trace["marker.symbol"][0], size, opacity: 0.85 },
      selected: { marker: { opacity: 0.9 } }, unselected: { marker: { opacity: 0.15 } },
      selectedpoints: trace.selectedpoints[0],
    }], {
      ...layout, autosize: true, margin: { l: 4, r: 4, t: 4, b: 4 }, hovermode: "closest", hoverdistance: 12,
      paper_bgcolor: "rgba(0,0,0,0)", plot_bgcolor: "rgba(0,0,0,0)", xaxis: axis, yaxis: { ...axis, scaleanchor: "x" },
      dragmode: touch.matches ? false : "lasso", newselection: { line: { color: "#3b62c4", width: 2 } },
    }, { displayModeBar: false, responsive: true, scrollZoom: true, doubleClick: false });
    if (!graph.dataset.points) hear(graph);
    press();
  }

  function outline(area) {
    if (!area.length) return [];
    const path = `M${area.map(([x, y]) => `${x},${y}`).join("L")}Z`;
    return [{ type: "path", path, line: { color: "#3b62c4", width: 2, dash: "dot" }, layer: "above" }];
  }

  /* ---- An area drawn ------------------------------------------------------------------------------------ */

  function hear(graph) {
    graph.on("plotly_selected", (event) => event && area(event));
    graph.on("plotly_hover", (event) => hover(graph, event));
    ["plotly_unhover", "plotly_selecting", "plotly_relayouting"].forEach((name) => graph.on(name, hide));
    graph.on("plotly_click", async (event) => {
      const poster = await one(graph, event.points[0].pointNumber);
      if (poster) ask((query) => query.set("poster", poster.poster));
    });
  }

  function area(event) {
    const { range, lassoPoints } = event;
    const corners = lassoPoints ? lassoPoints.x.map((x, i) => [x, lassoPoints.y[i]]) : range && box(range.x, range.y);
    if (!corners || corners.length < 3) return;
    const text = fewer(corners).map((corner) => corner.map((place) => Number(place.toPrecision(4))).join(",")).join(";");
    ask((query) => { query.set("area", text); query.delete("page"); query.delete("poster"); query.delete("activation"); });
  }
  const box = (x, y) => [[x[0], y[0]], [x[1], y[0]], [x[1], y[1]], [x[0], y[1]]];

  // Drop, again and again, the corner that changes the shape least (Visvalingam and Whyatt 1993).
  function fewer(corners) {
    const kept = [...corners];
    const size = (i) => {
      const [[ax, ay], [bx, by], [cx, cy]] = [-1, 0, 1].map((step) => kept[(i + step + kept.length) % kept.length]);
      return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay));
    };
    while (kept.length > MOST_CORNERS) {
      const sizes = kept.map((_, i) => size(i));
      kept.splice(sizes.indexOf(Math.min(...sizes)), 1);
    }
    return kept;
  }

  function ask(change) {
    const query = new URLSearchParams(location.search);
    change(query);
    window.marquee.go(`?${query}`);
  }

  /* ---- One point ---------------------------------------------------------------------------------------- */

  const known = new Map();
  async function one(graph, point) {
    const state = JSON.parse(graph.dataset.shown);
    const found = await points(state.points);
    return found && once(known, `${state.one}${found.rows[point]}?scoring=${state.scoring}`, (answer) => answer.json());
  }

  let hovered = null;
  function hover(graph, event) {
    const point = event.points[0].pointNumber;
    hovered = point;
    const { clientX, clientY } = event.event;
    // A short wait: a sweep over the map asks for nothing.
    setTimeout(async () => {
      if (hovered !== point) return;
      const poster = await one(graph, point);
      if (hovered === point && poster) tip(poster, clientX, clientY);
    }, 60);
  }
  function hide() {
    hovered = null;
    document.querySelector(".map-tip")?.remove();
  }
  function tip(poster, x, y) {
    document.querySelector(".map-tip")?.remove();
    const card = document.createElement("div");
    card.className = "map-tip";
    if (poster.src) card.append(Object.assign(document.createElement("img"), { src: poster.src, alt: "" }));
    const words = card.appendChild(document.createElement("div"));
    words.append(Object.assign(document.createElement("strong"), { textContent: poster.title }));
    words.append(Object.assign(document.createElement("span"), { textContent: poster.verdict }));
    document.body.append(card);
    const [width, height] = [card.offsetWidth, card.offsetHeight];
    card.style.left = `${x + 16 + width > innerWidth ? x - 16 - width : x + 16}px`;
    card.style.top = `${Math.max(8, Math.min(y - height / 2, innerHeight - height - 8))}px`;
  }

  /* ---- Tools -------------------------------------------------------------------------------------------- */

  document.addEventListener("click", (event) => {
    const tool = event.target.closest("[data-map-tool]")?.dataset.mapTool;
    if (!tool || !graph?.dataset.points) return;
    if (tool === "home") window.Plotly.relayout(graph, { "xaxis.autorange": true, "yaxis.autorange": true });
    else if (tool === "in" || tool === "out") zoom(graph, tool === "in" ? 1 / 1.6 : 1.6);
    else window.Plotly.relayout(graph, { dragmode: graph._fullLayout.dragmode === tool ? false : tool }).then(press);
  });
  function zoom(graph, factor) {
    const change = {};
    ["xaxis", "yaxis"].forEach((name) => {
      const [low, high] = graph._fullLayout[name].range;
      const [middle, half] = [(low + high) / 2, ((high - low) / 2) * factor];
      change[`${name}.range`] = [middle - half, middle + half];
    });
    window.Plotly.relayout(graph, change);
  }
  // What a hand draws, by keyboard: the part of the map that is in sight.
  const MOVES = { ArrowLeft: [-0.2, 0], ArrowRight: [0.2, 0], ArrowUp: [0, 0.2], ArrowDown: [0, -0.2] };
  document.addEventListener("keydown", (event) => {
    if (event.target.id !== "map-plot" || !graph?.dataset.points || event.ctrlKey || event.metaKey || event.altKey) return;
    const [x, y] = ["xaxis", "yaxis"].map((name) => graph._fullLayout[name].range);
    const moved = (range, by) => range.map((end) => end + by * (range[1] - range[0]));
    if (MOVES[event.key]) {
      const [right, up] = MOVES[event.key];
      window.Plotly.relayout(graph, { "xaxis.range": moved(x, right), "yaxis.range": moved(y, up) });
    } else if ("+=".includes(event.key)) zoom(graph, 1 / 1.6);
    else if (event.key === "-") zoom(graph, 1.6);
    else if (event.key === "Enter") area({ range: { x, y } });
    else return;
    event.preventDefault();
  });
  function press() {
    const mode = graph._fullLayout.dragmode;
    document.querySelectorAll("[data-map-tool]").forEach((button) => {
      if (["lasso", "select", "pan"].includes(button.dataset.mapTool)) button.setAttribute("aria-pressed", button.dataset.mapTool === mode);
    });
  }

  new MutationObserver(show).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-map"] });
  addEventListener("popstate", hide);
  addEventListener("scroll", hide, true);
})();
