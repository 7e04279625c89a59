// The savings page in the browser: the handle that follows the hand, the fields that say what is wrong with them, the
// posters that would go out wrong, and scenarios kept by name. Money is computed by savings-math.js from the curve that
// the page brought along (`data-model`); the URL is written when the hand lets go, and the server's answer for it replaces
// everything shown here.
(() => {
  "use strict";

  const SETTLED = 400; // ms without a key before the URL is written
  const BETWEEN = 120; // ms between two requests for posters while dragging
  const KEPT = "marquee.scenarios";

  let text = null;
  let model = null;
  let shown = null; // the threshold on the screen; differs from the URL's only while the handle is held

  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  function go(change) {
    const query = new URLSearchParams(location.search);
    change(query);
    query.delete("poster");
    window.marquee.go(`?${query}`);
  }
  const put = (name, value) => go((query) => (value === null ? query.delete(name) : query.set(name, value)));

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => value !== null && element.setAttribute(name, value));
    element.append(...children);
    return element;
  }

  /* ---- The same words as components/savings_words.py ------------------------------------------------------- */

  const thousands = (number, digits = 0) =>
    Math.abs(number).toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  const signed = (number, digits = 0) => {
    const size = thousands(number, digits);
    return (number < 0 && Number(size.replaceAll(",", "")) ? "−" : "") + size;
  };
  function dollars(amount) {
    const size = thousands(amount, Math.abs(amount) >= 1000 ? 0 : 2);
    return `${amount < 0 && size !== "0.00" ? "−" : ""}${model.currency}${size}`;
  }
  const percent = (share, digits = 0) => `${(100 * share).toFixed(digits)} %`;
  function interval(low, high) {
    const width = high - low;
    const step = width >= 100 ? 10 ** (Math.floor(Math.log10(width)) - 1) : 1;
    return [low, high].map((end) => dollars(Math.round(end / step) * step).replace(/\.00$/, "")).join(" to ");
  }
  function payback(years) {
    if (years === null) return "never";
    if (years === 0) return "at once";
    return years > 100 ? "over 100 years" : `${years.toFixed(1)} years`;
  }
  const sure = (threshold) => (threshold === null ? "never" : `${plain(Number((100 * threshold).toPrecision(4)))} %`);

  function words(threshold) {
    const out = window.marqueeSavings.plan(model.scenario, model.table, threshold);
    const at = window.marqueeSavings.place(model.table, threshold);
    const n = model.scenario.posters_per_year;
    const money = ["saving", "labour_saved", "mistakes_saved", "platform", "npv", "cash_saving"];
    return {
      ...Object.fromEntries(money.map((name) => [name, dollars(out[name])])),
      interval: interval(model.table.low[at], model.table.high[at]),
      coverage: percent(out.coverage),
      untouched: thousands(n * out.coverage),
      precision: out.precision === null ? "none goes out" : `${percent(out.precision)} of them right`,
      wrong: thousands(n * out.wrong_automatic),
      error_rate: percent(out.error_rate, 1),
      payback: payback(out.payback_years),
      hours: signed(out.hours),
      threshold: sure(threshold),
    };
  }

  /* ---- Showing a threshold ----------------------------------------------------------------------------------- */

  function show(threshold) {
    shown = threshold;
    const said = words(threshold);
    for (const place of all("[data-out]")) {
      const now = said[place.dataset.out];
      if (place.textContent !== now) place.textContent = now;
    }
    for (const link of all("[data-moving]")) {
      link.setAttribute("href", threshold === null ? link.dataset.never : link.dataset.moving.replace("{t}", plain(threshold)));
    }
    stand(threshold);
    askForPosters(threshold);
  }
  // In full, never as 1e-7.
  const plain = (threshold) => threshold.toFixed(12).replace(/\.?0+$/, "");

  const handle = () => document.getElementById("savings-handle");
  const plot = () => {
    const graph = one(".savings-drag .js-plotly-plot");
    const meta = graph?._fullLayout?.meta;
    return meta && meta.never !== undefined && graph._fullLayout.xaxis?._length ? graph : null;
  };

  function stand(threshold) {
    const grip = handle();
    const graph = plot();
    if (!grip) return;
    grip.hidden = !graph || !model;
    if (grip.hidden) return;
    const { xaxis, yaxis, meta } = graph._fullLayout;
    const box = graph.getBoundingClientRect();
    const frame = grip.parentElement.getBoundingClientRect();
    const end = xaxis.range.map(Number);
    const value = Math.min(Math.max(threshold === null ? meta.never : threshold, end[0]), end[1]);
    grip.style.left = `${box.left - frame.left + xaxis._offset + xaxis.d2p(value)}px`;
    grip.style.top = `${box.top - frame.top + yaxis._offset}px`;
    grip.style.height = `${yaxis._length}px`;
    const at = window.marqueeSavings.place(model.table, threshold);
    grip.setAttribute("aria-valuemin", "0");
    grip.setAttribute("aria-valuemax", String(model.table.threshold.length - 1));
    grip.setAttribute("aria-valuenow", String(model.table.threshold.length - 1 - at));
    const out = all("[data-out=saving]")[0];
    grip.setAttribute("aria-valuetext", `${sure(threshold)}, saves ${out ? out.textContent : ""} a year`);
  }

  /* ---- Dragging ------------------------------------------------------------------------------------------------ */

  // The curve's own thresholds only: between two of them nothing changes.
  function nearest(clientX) {
    const graph = plot();
    const { xaxis, meta } = graph._fullLayout;
    const value = xaxis.p2d(clientX - graph.getBoundingClientRect().left - xaxis._offset);
    const known = model.table.threshold;
    if (known.length < 2 || value > (known[1] + meta.never) / 2) return null;
    let low = 1;
    let high = known.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (known[middle] > value) low = middle + 1;
      else high = middle;
    }
    return low > 1 && known[low - 1] - value < value - known[low] ? known[low - 1] : known[low];
  }

  let held = null;
  document.addEventListener("pointerdown", (event) => {
    const grip = event.target.closest?.("#savings-handle");
    if (!grip || !model || event.button) return;
    event.preventDefault();
    grip.focus();
    grip.setPointerCapture(event.pointerId);
    grip.classList.add("held");
    held = { from: shown, x: null, frame: 0 };
  });
  document.addEventListener("pointermove", (event) => {
    if (!held) return;
    held.x = event.clientX;
    held.frame ||= requestAnimationFrame(() => {
      if (!held) return;
      held.frame = 0;
      const threshold = nearest(held.x);
      if (threshold !== shown) show(threshold);
    });
  });
  function letGo(keep) {
    if (!held) return;
    const { from, frame } = held;
    cancelAnimationFrame(frame);
    if (keep && held.x !== null) show(nearest(held.x));
    held = null;
    handle()?.classList.remove("held");
    if (!keep) show(from);
    else if (shown !== from) choose(shown);
  }
  document.addEventListener("pointerup", () => letGo(true));
  document.addEventListener("pointercancel", () => letGo(false));
  const choose = (threshold) => put("plan.threshold", threshold === null ? "never" : plain(threshold));

  let settling = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && held) {
      event.stopImmediatePropagation();
      letGo(false);
      return;
    }
    if (event.target.id !== "savings-handle" || !model) return;
    const last = model.table.threshold.length - 1;
    const at = window.marqueeSavings.place(model.table, shown);
    const steps = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: -1, ArrowUp: -1, PageDown: 20, PageUp: -20, Home: last, End: -last };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show(model.table.threshold[Math.min(Math.max(at + step, 0), last)]);
    clearTimeout(settling);
    settling = setTimeout(() => {
      settling = 0;
      choose(shown);
    }, SETTLED);
  }, true);

  /* ---- The posters that would go out wrong ------------------------------------------------------------------- */

  let asked = { threshold: undefined, last: 0, timer: 0, abort: null };
  function askForPosters(threshold) {
    const key = `${model.run} ${model.scoring} ${threshold}`;
    if (asked.threshold === key) return;
    asked.threshold = key;
    clearTimeout(asked.timer);
    asked.timer = setTimeout(() => fetchPosters(threshold), Math.max(0, asked.last + BETWEEN - performance.now()));
  }
  async function fetchPosters(threshold) {
    asked.last = performance.now();
    asked.abort?.abort();
    asked.abort = new AbortController();
    const query = new URLSearchParams({ scoring: model.scoring });
    if (threshold !== null) query.set("threshold", plain(threshold));
    try {
      const answer = await fetch(`/api/v1/runs/${model.run}/savings/wrong?${query}`, { signal: asked.abort.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const found = await answer.json();
      if (threshold === shown) drawPosters(found, threshold);
    } catch (error) {
      if (error.name === "AbortError") return;
      asked.threshold = undefined;
      const place = document.getElementById("savings-wrong-count");
      if (place) place.textContent = "The posters could not be fetched; move the handle to try again.";
    }
  }
  function drawPosters(found, threshold) {
    const place = document.getElementById("savings-wrong");
    if (!place) return;
    const many = found.count > found.posters.length ? `; the ${found.posters.length} that the threshold lets out last` : "";
    const counted = `${thousands(found.count)} of the posters of this run${many}`;
    document.getElementById("savings-wrong-count").textContent = found.count ? counted : "";
    const link = document.getElementById("savings-wrong-all");
    link.hidden = !found.count;
    if (threshold !== null) link.href = from(model.wrong, threshold);
    const why = threshold === null ? "Nothing goes out without a person, so nothing goes out wrong."
      : "None was seen among these few, which does not rule it out.";
    place.replaceChildren(...(found.posters.length ? found.posters.map(card) : [make("p", { class: "none" }, why)]));
  }
  function card(poster) {
    const query = new URLSearchParams(location.search);
    query.set("poster", poster.poster);
    const picture = poster.picture
      ? make("img", { src: poster.picture, alt: poster.title })
      : make("div", { class: "no-picture" }, make("div", { class: "no-picture-name" }, poster.poster), make("div", {}, poster.predicted));
    const verdict = make("div", { class: "poster-verdict" }, make("span", { class: "outcome" }, "✗ wrong"), `, ${poster.sure}`,
      make("br", {}), `${poster.actual}, called ${poster.predicted}`);
    return make("a", { class: "poster is-wrong", href: `?${query}`, "data-poster": poster.poster },
      make("div", { class: "frame" }, picture),
      make("div", { class: "poster-words" }, make("div", { class: "poster-title", title: poster.title }, poster.title), verdict));
  }

  /* ---- Fields --------------------------------------------------------------------------------------------------- */

  // Thousands may be parted, as the fields themselves show them; a comma anywhere else could mean a decimal point.
  const THOUSANDS = /^[-+]?[1-9]\d{0,2}(?:[,\s]\d{3})+(?!\d)/;
  // In a field of shares a bare number is in per cent, as the field itself shows them.
  const number = (written, share) => {
    const bare = written.trim().replaceAll("−", "-").replace(THOUSANDS, (whole) => whole.replace(/[,\s]/g, ""));
    const match = bare.match(/^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)\s*(%?)$/i);
    if (!match || (match[2] && !share)) return NaN;
    return share ? Number((Number(match[1]) / 100).toPrecision(15)) : Number(match[1]);
  };
  function complaint(value, rule) {
    if (Number.isNaN(value) || (rule.whole && !Number.isInteger(value))) {
      return `${rule.label}: enter ${rule.whole ? "a whole number" : "a number"} ${rule.limits}.`;
    }
    if (value >= Number(rule.low) && value <= Number(rule.high)) return "";
    const said = value < 0 ? "cannot be negative" : "is out of range";
    return `${rule.label} ${said}: enter a number ${rule.limits}, not ${written(value, rule)}.`;
  }
  const written = (value, rule) =>
    (rule.share ? 100 * value : value).toLocaleString("en-US", { maximumSignificantDigits: 10 }) + (rule.share ? " %" : "");
  function complain(box, sentence) {
    box.classList.toggle("wrong", Boolean(sentence));
    const place = one(".input-problem", box);
    if (place.textContent !== sentence) place.textContent = sentence;
  }

  document.addEventListener("change", (event) => {
    const field = event.target;
    const pair = field.closest?.("[data-pair]");
    const genre = field.closest?.("[data-genre]");
    const box = field.closest?.("[data-input]");
    if (pair) proposePair(pair, box);
    else if (genre) proposeMix();
    else if (box) propose(field, box);
  });
  function propose(field, box) {
    const value = number(field.value, box.dataset.share);
    const sentence = complaint(value, box.dataset);
    complain(box, sentence);
    if (!sentence) put(`plan.${box.dataset.input}`, value === Number(box.dataset.default) ? null : String(value));
  }
  function proposePair(pair, box) {
    const ends = all("input", pair).map((field) => field.value.trim());
    const name = pair.dataset.pair;
    if (name.startsWith("range.")) {
      const [low, high] = ends.map((end) => number(end, box.dataset.share));
      const sentence = complaint(low, box.dataset) || complaint(high, box.dataset) || (low > high ? "A range has its lower end first." : "");
      complain(box, sentence);
      if (!sentence) put(`plan.${name}`, `${low},${high}`);
      return;
    }
    const [count, date] = ends;
    const sentence = count && !/^\d{1,12}$/.test(count) ? "How many: enter a whole number." :
      date && !/^\d{4}-\d{2}-\d{2}$/.test(date) ? "Date: write it as 2026-03-31." : "";
    complain(box, sentence);
    if (!sentence) put(`plan.${name}`, ["measured", count, date].join(",").replace(/,+$/, ""));
  }
  function proposeMix() {
    const boxes = all("[data-genre]");
    const place = boxes[0].closest("section").querySelector(".input-problem");
    const shares = boxes.map((box) => number(one("input", box).value.replace("%", "")));
    const bad = boxes[shares.findIndex((share) => !(share >= 0 && share <= 100))];
    const total = shares.reduce((sum, share) => sum + share, 0);
    if (bad) place.textContent = `${bad.dataset.genre}: enter a share from 0 to 100 %.`;
    else if (Math.abs(total - 100) > 0.1) place.textContent = `The shares sum to ${Number(total.toFixed(1))} %, not to 100 %: change one of them.`;
    else {
      place.textContent = "";
      // What is left of rounding goes to the largest.
      const exact = shares.map((share) => share / total);
      go((query) => {
        query.delete("plan.mix");
        const parts = boxes.map((box, k) => `${encodeURIComponent(box.dataset.genre)}:${Number(exact[k].toFixed(6))}`);
        query.set("plan.genre_shares", parts.join(","));
      });
    }
  }

  /* ---- Scenarios kept in this browser -------------------------------------------------------------------------- */

  function kept() {
    try {
      const list = JSON.parse(localStorage.getItem(KEPT) || "[]");
      return Array.isArray(list) ? list : [];
    } catch {
      return [];
    }
  }
  function keep(list) {
    try {
      localStorage.setItem(KEPT, JSON.stringify(list));
    } catch {
      return "This browser does not let pages keep anything; copy the address instead: it holds the scenario.";
    }
    return "";
  }
  function present(name) {
    const said = words(model.scenario.threshold);
    const figures = ["threshold", "saving", "interval", "coverage", "error_rate", "npv", "payback", "hours"];
    return {
      name,
      search: location.search.replace(/([?&])poster=[^&]*&?/, "$1"),
      run: model.title,
      figures: Object.fromEntries(figures.map((figure) => [figure, said[figure]])),
      inputs: model.scenario,
      out: from(model.out, model.scenario.threshold),
      wrong: from(model.wrong, model.scenario.threshold),
    };
  }
  // The posters of a link that are at least so sure; all posters where none goes out.
  const from = (link, threshold) => (threshold === null ? model.out : `${link}${link.includes("?") ? "&" : "?"}confidence=${plain(threshold)}-1`);
  const FIGURES = {
    saving: "Net saving a year", interval: "95 % interval", threshold: "Threshold", coverage: "Go out untouched",
    error_rate: "Wrong in the end", hours: "Hours saved a year", npv: "Net present value", payback: "Paid back after",
  };
  function drawKept(problem = "") {
    const place = document.getElementById("savings-kept");
    if (!place || !model) return;
    const list = kept();
    const typed = one(".keep input", place)?.value ?? "";
    const field = make("input", { class: "field", type: "text", placeholder: "Name of the present scenario", "aria-label": "Name of the scenario", maxlength: "60" });
    if (problem) field.value = typed;
    const form = make("form", { class: "keep" }, field, make("button", { class: "step", type: "submit" }, "Keep"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const name = field.value.trim();
      if (!name) drawKept("Give the scenario a name first.");
      else drawKept(keep([...kept().filter((other) => other.name !== name), present(name)]));
    });
    place.replaceChildren(form, make("div", { class: "input-problem", role: "alert" }, problem), list.length ? sideBySide(list) :
      make("p", { class: "quiet" }, "None yet. A kept scenario stays in this browser only; its link holds it whole for anybody else."));
  }
  function sideBySide(list) {
    const columns = [present("Now"), ...list];
    const names = Object.keys(model.labels).filter((name) => name !== "threshold");
    const value = (one) => (one === null || one === undefined ? "as in the run" : one === true ? "yes" : one === false ? "no"
      : typeof one === "number" ? one.toLocaleString("en-US", { maximumSignificantDigits: 10 })
      : Object.entries(one).map(([genre, share]) => `${genre} ${percent(share)}`).join(", "));
    const differing = names.filter((name) => new Set(columns.map((column) => JSON.stringify(column.inputs[name]))).size > 1);
    const heads = columns.map((column, k) => make("th", { scope: "col" }, ...(k ? [
      make("a", { href: `/savings${column.search}` }, column.name), erase(column.name)] : ["Now"])));
    const row = (label, cells, css = null) => make("tr", { class: css }, make("th", { scope: "row" }, label), ...cells.map((cell) => make("td", {}, cell)));
    const body = make("tbody", {},
      row("Run", columns.map((column) => column.run)),
      ...Object.entries(FIGURES).map(([name, label]) => row(label, columns.map((column) => behind(column, name)))),
      ...differing.map((name) => row(model.labels[name], columns.map((column) => value(column.inputs[name])), "differs")));
    const table = make("table", { class: "figures kept-table" }, make("thead", {}, make("tr", {}, make("th", {}), ...heads)), body);
    return make("div", { class: "scroll", tabindex: "0" }, table);
  }
  function behind(column, name) {
    const figure = column.figures[name] ?? "–";
    const link = name === "error_rate" ? column.wrong : column.out;
    return link ? make("a", { class: "behind", href: link, title: "The posters behind this figure" }, figure) : figure;
  }
  function erase(name) {
    const button = make("button", { class: "tool", type: "button", "aria-label": `Delete ${name}` }, "Delete");
    button.addEventListener("click", () => drawKept(keep(kept().filter((other) => other.name !== name))));
    return button;
  }

  /* ---- When the server's answer arrives ------------------------------------------------------------------------- */

  function look() {
    const place = one("[data-model]");
    if (!place) {
      text = model = null;
      return;
    }
    if (place.dataset.model === text) return;
    text = place.dataset.model;
    model = text ? JSON.parse(text) : null;
    if (!model) return;
    // An answer to an earlier step must not take the handle out of the hand.
    show(held || settling ? shown : model.scenario.threshold);
    for (const box of all("[data-input]")) {
      const field = one(".input-row input", box);
      if (field && !complaint(number(field.value, box.dataset.share), box.dataset) && box.classList.contains("wrong")) complain(box, "");
    }
    drawKept();
  }
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-model"] });
  // Who goes back before the answer to a step is there gets none: what is shown is what the last one said.
  addEventListener("popstate", () => { if (model && !held && !settling) show(model.scenario.threshold); });
  // Plotly draws, and draws anew when the window changes, after the answer: the handle follows its axis.
  let width = "";
  (function follow() {
    const graph = model && plot();
    const axis = graph && graph._fullLayout.xaxis;
    const box = graph && graph.getBoundingClientRect();
    const now = axis ? [axis._offset, axis._length, ...axis.range, box.width, box.height, graph._fullLayout.meta.never].join() : "";
    if (now !== width) {
      width = now;
      if (model) stand(shown);
    }
    setTimeout(() => requestAnimationFrame(follow), 100);
  })();
})();
