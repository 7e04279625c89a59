/* The Predict page: takes posters by drop, paste, camera, file and sample, asks the server for each, two at a time, and
   shows what comes back. What was judged lives here, in the open tab, and nowhere else: it is still there after a visit to
   another page (to change the threshold, say) and gone with the tab. Dash draws the skeleton anew on every path, so all
   events are caught on the document, and the page is drawn again when its place appears. */
(() => {
  "use strict";

  const AT_ONCE = 2;
  const MOST = 1000;
  const TRIES = 8; // while the server says that it is busy

  let items = [];
  let open = null;
  let facts = null;
  let factsText = null;
  let view = null; // the drawn parts, for the place that they were drawn in
  let stop = new AbortController();
  let note = "";
  let trouble = ""; // why nothing can be judged at all

  const place = () => document.getElementById("predict-work");
  const say = (text) => { document.getElementById("said").textContent = text; };
  const waits = (item) => item.state === "waiting";
  const isOver = (item) => ["done", "failed", "stopped"].includes(item.state);

  /* ---- Posters come in ----------------------------------------------------------------------------------- */

  let number = 0;
  function add(files) {
    const room = MOST - items.length;
    note = files.length > room ? `Only the first ${MOST.toLocaleString("en")} pictures were taken: clear the list to judge others.` : "";
    const added = [...files].slice(0, room).map((file) => ({
      id: ++number, file, name: file.name || "Pasted picture", url: URL.createObjectURL(file), state: "waiting", result: null, error: null, more: null, moreError: null,
    }));
    if (added.length) {
      items = [...items, ...added];
      if (added.length === 1) open = added[0];
    }
    if (stop.signal.aborted) stop = new AbortController();
    draw();
    work();
  }

  function clear() {
    stop.abort();
    items.forEach((item) => URL.revokeObjectURL(item.url));
    [items, open, note] = [[], null, ""];
    draw();
    document.querySelector(".predict-drop button")?.focus();
  }

  function choose(attributes) {
    const input = Object.assign(document.createElement("input"), { type: "file", accept: "image/*,.tif,.tiff,.bmp,.avif", hidden: true }, attributes);
    if (attributes.capture) input.setAttribute("capture", attributes.capture);
    input.setAttribute("aria-label", "Pictures");
    document.body.append(input); // some browsers forget a field that is nowhere
    input.addEventListener("change", () => { add(input.files); input.remove(); });
    input.addEventListener("cancel", () => input.remove());
    input.click();
  }

  async function sample({ picture, title }) {
    try {
      const answer = await fetch(picture);
      if (!answer.ok) throw new Error(answer.statusText);
      const blob = await answer.blob();
      add([new File([blob], title, { type: blob.type })]);
    } catch {
      note = `The sample “${title}” cannot be fetched: try another, or drop a poster of your own.`;
      draw();
    }
  }

  // A dropped folder counts as the files in it.
  async function dropped(transfer) {
    const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
    if (!entries.some((entry) => entry.isDirectory)) return [...transfer.files];
    return (await Promise.all(entries.map(filesIn))).flat();
  }
  async function filesIn(entry) {
    if (entry.isFile) return [await new Promise((resolve, reject) => entry.file(resolve, reject))];
    const reader = entry.createReader();
    const found = [];
    for (;;) { // it hands out a hundred at a time
      const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
      if (!some.length) break;
      found.push(...some);
    }
    return (await Promise.all(found.filter((one) => !one.name.startsWith(".")).map(filesIn))).flat();
  }

  /* ---- They are judged ----------------------------------------------------------------------------------- */

  let busy = 0;
  async function work() {
    while (busy < AT_ONCE) {
      const item = open && waits(open) ? open : items.find(waits);
      if (!item) return;
      busy += 1;
      item.state = "working";
      judge(item, stop.signal).finally(() => { busy -= 1; draw(); announce(item); work(); });
      draw();
    }
  }

  async function judge(item, signal) {
    try {
      if (facts && item.file.size > facts.most_bytes) throw new Error(`This file is larger than ${facts.most_bytes / 1e6} MB: save it smaller.`);
      item.result = await ask(item, "", signal);
      item.state = "done";
    } catch (error) {
      if (signal.aborted) item.state = "stopped";
      else Object.assign(item, { state: "failed", error: error.message, again: error.again });
    }
  }

  // Where the model looked, and what is alike in the run shown: asked for when a poster is opened.
  async function askMore(item) {
    if (!item.result || item.moreOf === facts.run || !place()) return;
    item.moreOf = facts.run;
    [item.more, item.moreError] = [null, null];
    const query = new URLSearchParams({ activation: "true", similar: facts.similar, run: facts.run });
    try {
      item.more = await ask(item, `?${query}`, new AbortController().signal);
    } catch (error) {
      item.moreError = error.message;
    }
    if (item === open) { view && (view.shown = null); draw(); }
  }

  async function ask(item, query, signal) {
    const form = new FormData();
    form.append("files", item.file, item.name);
    for (let attempt = 1; ; attempt++) {
      const answer = await post(query, form, signal);
      const said = await answer.json().catch(() => ({}));
      if (answer.ok) {
        const [found] = said.results;
        if (found.error) throw new Error(found.error);
        return found;
      }
      const pause = Number(answer.headers.get("Retry-After"));
      if (!pause || attempt === TRIES) throw failure(said.detail || "The server could not judge this poster: try again.");
      await slept(Math.min(pause, 30), signal);
    }
  }
  async function post(query, body, signal) {
    try {
      return await fetch(`/api/v1/predictions${query}`, { method: "POST", body, signal });
    } catch {
      throw failure("The server cannot be reached: check that it runs, then try again.");
    }
  }
  const failure = (sentence) => Object.assign(new Error(sentence), { again: true });
  const slept = (seconds, signal) => new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, 1000 * seconds);
    signal.addEventListener("abort", () => { clearTimeout(timer); reject(new Error("cancelled")); }, { once: true });
  });

  const unfinished = () => items.filter((item) => item.state === "stopped" || (item.state === "failed" && item.again));
  function again() {
    if (stop.signal.aborted) stop = new AbortController();
    unfinished().forEach((item) => Object.assign(item, { state: "waiting", error: null }));
    work();
    draw();
  }
  function cancel() {
    stop.abort();
    items.filter(waits).forEach((item) => { item.state = "stopped"; });
    say("Cancelled.");
    draw();
  }

  // Read out: each poster that was given alone; of a batch, its end.
  function announce(item) {
    const { words } = window.marquee;
    if (!items.every(isOver)) return;
    if (items.length > 1) say(summary());
    else if (item.result) say(`${item.name}: ${item.result.genre}, ${words.percent(item.result.confidence)} sure. ${words.decision(item.result, facts)}.`);
    else say(item.error || "Cancelled.");
  }

  /* ---- They are shown ------------------------------------------------------------------------------------ */

  function draw() {
    const root = place();
    if (!root || !facts) return;
    const page = root.parentElement;
    page.classList.toggle("has-posters", items.length > 0);
    if (!items.length) { root.replaceChildren(...notes()); view = null; return; }
    if (view?.root !== root || !root.contains(view.one)) view = { root, ...parts(root) };
    view.notes.replaceChildren(...notes());
    root.classList.toggle("is-many", items.length > 1);
    view.head.hidden = view.table.element.hidden = items.length === 1;
    if (items.length > 1) drawMany();
    if (items.length === 1) open = items[0];
    drawOpen();
  }

  function parts(root) {
    const { make, manyPosters } = window.marquee;
    const made = {
      notes: make("div"),
      head: make("div", { class: "predict-head" }),
      table: manyPosters((item) => show(item === open ? null : item)),
      one: make("section", { class: "card predict-open-poster", "aria-label": "The poster", tabindex: "-1" }),
      shown: null,
    };
    const list = make("section", { class: "card predict-list", "aria-label": "All posters" }, made.head, made.table.element);
    root.replaceChildren(made.notes, make("div", { class: "predict-columns" }, list, made.one), footer());
    return made;
  }
  function footer() {
    const { make } = window.marquee;
    return make("p", { class: "predict-foot" }, make("button", { type: "button", class: "predict-button", "data-do": "clear" }, "Clear and start again"),
      make("span", { class: "quiet" }, "What is shown here stays until this tab is closed or loaded again; the server keeps nothing."));
  }

  function notes() {
    const { make } = window.marquee;
    return [trouble && make("p", { class: "notice notice-error", role: "alert" }, trouble),
      note && make("p", { class: "notice", role: "status" }, note)].filter(Boolean);
  }

  function summary() {
    const { words } = window.marquee;
    const done = items.filter((item) => item.result);
    const goesOut = done.filter((item) => words.isAutomatic(item.result, facts)).length;
    const bad = items.filter((item) => item.state === "failed").length;
    const stopped = items.filter((item) => item.state === "stopped").length;
    const said = [`${words.counted(done.length)} judged`];
    if (!words.undecided(facts)) said.push(`${goesOut.toLocaleString("en")} to tag automatically`, `${(done.length - goesOut).toLocaleString("en")} to send to a person`);
    const hardly = done.filter((item) => item.result.warnings?.length).length;
    if (hardly) said.push(`${hardly.toLocaleString("en")} hardly ${hardly === 1 ? "a poster" : "posters"}`);
    if (bad) said.push(`${words.counted(bad, "file")} not judged`);
    if (stopped) said.push(`${stopped.toLocaleString("en")} cancelled`);
    return `${said.join(" · ")}.`;
  }

  function drawMany() {
    const { make } = window.marquee;
    const over = items.filter(isOver).length;
    const running = over < items.length;
    const action = (what, title, extra = {}) => make("button", { type: "button", class: "predict-button", "data-do": what, ...extra }, title);
    const held = document.activeElement?.closest?.(".predict-head") && document.activeElement.dataset.do;
    const progress = make("progress", { max: items.length, value: over, "aria-label": "Posters judged" });
    const left = unfinished().length;
    view.head.replaceChildren(
      make("p", { class: "predict-summary" }, running ? `${over.toLocaleString("en")} of ${items.length.toLocaleString("en")} posters` : summary()),
      ...(running ? [progress] : []),
      make("div", { class: "predict-buttons" }, running ? action("cancel", "Cancel") : left ? action("again", `Go on with the ${left === 1 ? "one" : left} not judged`) : "",
        action("csv", "Save as CSV", { disabled: running }), action("xlsx", "Save as Excel", { disabled: running })));
    if (held) (view.head.querySelector(`[data-do="${held}"]`) ?? view.head.querySelector("button")).focus();
    view.table.update(items, open, facts);
  }

  function drawOpen() {
    const { make, onePoster } = window.marquee;
    view.one.hidden = !open;
    view.root.classList.toggle("is-open", Boolean(open));
    if (!open) { view.shown = null; return; }
    askMore(open);
    const now = [open.id, open.state, Boolean(open.more), open.moreError, factsText].join("|");
    if (view.shown === now) return;
    view.shown = now;
    const focused = view.one.contains(document.activeElement) && document.activeElement !== view.one;
    const close = items.length > 1 ? [make("button", { type: "button", class: "predict-button predict-close", "data-do": "close" }, "‹ Back to the list")] : [];
    view.one.replaceChildren(...close, onePoster(open, facts));
    if (focused) view.one.focus({ preventScroll: true });
  }

  const narrow = matchMedia("(max-width: 1180px)");
  function show(item) {
    const before = open;
    open = item;
    draw();
    if (item && narrow.matches) { view.one.focus({ preventScroll: true }); view.one.scrollIntoView({ block: "start" }); }
    if (!item) document.querySelector(`[data-item="${before.id}"] button`)?.focus();
  }

  function save(kind) {
    const { sheet, words } = window.marquee;
    const address = URL.createObjectURL(sheet[kind](words.table(items, facts)));
    Object.assign(document.createElement("a"), { href: address, download: `posters.${kind}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  }

  /* ---- The page tells ------------------------------------------------------------------------------------ */

  const actions = {
    choose: () => choose({ multiple: true }),
    photo: () => choose({ capture: "environment" }),
    sample: (button) => sample(facts.samples[Number(button.dataset.number)]),
    clear, again, cancel,
    close: () => show(null),
    csv: () => save("csv"),
    xlsx: () => save("xlsx"),
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button && place() && facts) actions[button.dataset.do]?.(button);
  });

  document.addEventListener("paste", (event) => {
    if (!place() || !event.clipboardData?.files.length) return;
    event.preventDefault();
    add(event.clipboardData.files);
  });

  const carriesFiles = (event) => place() && event.dataTransfer?.types.includes("Files");
  const over = (on) => document.querySelector(".predict-drop")?.classList.toggle("is-over", on);
  document.addEventListener("dragover", (event) => { if (carriesFiles(event)) { event.preventDefault(); over(true); } });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) over(false); });
  document.addEventListener("drop", async (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    over(false);
    add(await dropped(event.dataTransfer).catch(() => []));
  });

  let asked = null; // the place for which the model was asked after
  async function checkModel(root) {
    asked = root;
    const answer = await fetch("/api/v1/model").catch(() => null);
    const said = await answer?.json().catch(() => null);
    const why = said?.detail ?? "The server cannot be reached: check that it runs, then load this page again.";
    trouble = answer?.ok ? "" : `Nothing can be judged now. ${why}`;
    draw();
  }

  new MutationObserver(() => {
    const root = place();
    const text = document.querySelector("[data-facts]")?.dataset.facts;
    if (!root || !text) return;
    if (asked !== root) checkModel(root);
    if (text === factsText && (view === null ? !items.length : view.root === root)) return;
    factsText = text;
    facts = JSON.parse(text);
    draw();
  }).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-facts"] });
})();
