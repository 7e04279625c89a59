/* Many posters on the Predict page: a table that fills in as they are judged. marquee.manyPosters(onOpen) gives
   { element, update(items, open, facts) }; rows stay where they are, so that focus and scrolling do. */
(() => {
  "use strict";

  const COLUMNS = [
    ["Poster", (item) => item.name.toLowerCase()],
    ["Genre", (item) => item.result?.genre],
    ["How sure", (item) => item.result && -item.result.confidence],
    ["Decision", (item, facts) => item.result && window.marquee.words.decision(item.result, facts)],
    ["Time", (item) => item.result?.milliseconds],
  ];

  function manyPosters(onOpen) {
    const { make } = window.marquee;
    const rows = new Map();
    const sort = { column: null, down: false };
    let last = null;
    const heads = COLUMNS.map(([title], column) => {
      const button = make("button", { type: "button", class: "predict-sort" }, title);
      button.addEventListener("click", () => {
        const again = sort.column === column;
        Object.assign(sort, again && sort.down ? { column: null, down: false } : { column, down: again });
        if (last) update(...last);
      });
      return make("th", { scope: "col" }, button);
    });
    const body = make("tbody");
    const caption = make("caption", { class: "sr-only" }, "Judged posters");
    const element = make("div", { class: "scroll predict-scroll", tabindex: "0", role: "region", "aria-label": "Judged posters" },
      make("table", { class: "predict-table" }, caption, make("thead", {}, make("tr", {}, heads)), body));

    function update(items, open, facts) {
      last = [items, open, facts];
      heads.forEach((head, column) => head.setAttribute("aria-sort", sort.column !== column ? "none" : sort.down ? "descending" : "ascending"));
      const kept = new Set(items);
      [...rows.keys()].filter((item) => !kept.has(item)).forEach((item) => { rows.get(item).remove(); rows.delete(item); });
      sorted(items, facts).forEach((item, place) => {
        const row = rows.get(item) ?? make("tr", { "data-item": item.id });
        rows.set(item, row);
        fillRow(row, item, item === open, facts, onOpen);
        if (body.children[place] !== row) body.insertBefore(row, body.children[place] ?? null);
      });
    }

    function sorted(items, facts) {
      if (sort.column === null) return items;
      const value = (item) => COLUMNS[sort.column][1](item, facts);
      // What has no value yet, or never will, stays at the end either way.
      return [...items].sort((a, b) => {
        const [x, y] = [value(a), value(b)];
        if (x == null || y == null) return (x == null) - (y == null);
        return (x < y ? -1 : x > y ? 1 : 0) * (sort.down ? -1 : 1);
      });
    }
    return { element, update };
  }

  function fillRow(row, item, isOpen, facts, onOpen) {
    row.className = isOpen ? "is-open" : "";
    const drawn = `${item.state}|${item.result ? facts.threshold : ""}|${facts.threshold_from}`;
    row.querySelector("button")?.setAttribute("aria-pressed", isOpen);
    if (row.dataset.drawn === drawn) return;
    row.dataset.drawn = drawn;
    const hadFocus = row.contains(document.activeElement);
    row.replaceChildren(nameCell(item, isOpen, onOpen), ...cells(item, facts));
    if (hadFocus) row.querySelector("button").focus();
  }

  function nameCell(item, isOpen, onOpen) {
    const { make } = window.marquee;
    const image = make("img", { src: item.url, alt: "", decoding: "async" });
    image.addEventListener("error", () => { image.style.visibility = "hidden"; });
    const button = make("button", { type: "button", class: "predict-open", "aria-pressed": String(isOpen) },
      make("span", { class: "predict-thumb" }, image), make("span", { class: "predict-file" }, item.name));
    button.addEventListener("click", () => onOpen(item));
    return make("th", { scope: "row" }, button);
  }

  function cells(item, facts) {
    const { make, words } = window.marquee;
    if (item.error) return [make("td", { colspan: 4, class: "predict-bad" }, item.error)];
    if (!item.result) return [make("td", { colspan: 4, class: "quiet" }, { working: "judging …", stopped: "cancelled", waiting: "waiting" }[item.state])];
    const { genre, confidence, milliseconds, warnings = [] } = item.result;
    const colour = facts.colours[genre] ?? "var(--accent)";
    const goesOut = words.isAutomatic(item.result, facts);
    return [
      make("td", {}, make("span", { class: "predict-dot", style: `background: ${colour}` }), genre),
      make("td", {}, make("span", { class: "predict-share" }, words.percent(confidence)), make("span", { class: "quiet predict-level" }, words.level(confidence).toLowerCase())),
      make("td", { class: goesOut ? "goes-out" : "" }, `${goesOut ? "✓ " : ""}${words.decision(item.result, facts)}`,
        warnings.map((warning) => make("span", { class: "predict-remark" }, `Note: ${warning.sentence}`))),
      make("td", { class: "quiet" }, `${Math.round(milliseconds)} ms`),
    ];
  }

  window.marquee = Object.assign(window.marquee ?? {}, { manyPosters });
})();
