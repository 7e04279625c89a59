/* One judged poster on the Predict page: the picture with its activation map, the answer, and its like.
   marquee.onePoster(item, facts) gives an element; it is drawn anew whenever more is known of the item. */
(() => {
  "use strict";

  // What a person has set stays set from poster to poster.
  const chosen = { map: true, genre: null, darkness: 0.6 };

  function make(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    Object.entries(attributes).forEach(([name, value]) => {
      if (value !== null && value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
    });
    element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
    return element;
  }

  function onePoster(item, facts) {
    if (item.error) return make("div", { class: "predict-one" }, picture(item), make("p", { class: "notice notice-error" }, item.error));
    if (!item.result) return make("div", { class: "predict-one" }, picture(item), make("p", { class: "predict-waiting" }, "Judging this poster …"));
    const map = make("div", { class: "activation" }, make("canvas"));
    const frame = picture(item);
    frame.append(map);
    const left = make("div", { class: "predict-picture" }, frame, mapControls(item, frame));
    const right = make("div", { class: "predict-answer" }, answer(item, facts), bars(item, facts), alike(item, facts));
    return make("div", { class: "predict-one" }, left, right);
  }

  function picture(item) {
    const frame = make("div", { class: "frame predict-frame" });
    const image = make("img", { src: item.url, alt: item.name });
    image.addEventListener("error", () => image.replaceWith(make("div", { class: "no-picture" }, "No picture can be shown.")));
    frame.append(image);
    return frame;
  }

  /* ---- The answer ---------------------------------------------------------------------------------------- */

  function answer({ name, result }, facts) {
    const { words } = window.marquee;
    const goesOut = words.isAutomatic(result, facts);
    return make("div", {},
      make("p", { class: "quiet predict-name" }, name),
      make("h2", { class: "predict-genre" }, result.genre),
      make("p", { class: "predict-sure" }, make("strong", {}, `${words.level(result.confidence)}, ${words.percent(result.confidence)}`),
        `: ${words.promise(result.confidence)}.`),
      make("div", { class: `predict-decision ${words.undecided(facts) ? "" : goesOut ? "goes-out" : "goes-to-person"}` },
        make("strong", {}, `${goesOut ? "✓ " : words.undecided(facts) ? "" : "→ "}${words.decision(result, facts)}`),
        make("span", {}, words.why(result, facts), " ", make("a", { href: facts.savings_link }, "Change it on Savings"))),
      (result.warnings ?? []).map((warning) => make("p", { class: "notice predict-warning" }, warning.sentence)));
  }

  function bars({ result }, facts) {
    const { words } = window.marquee;
    const ranked = Object.entries(result.probabilities).sort(([, a], [, b]) => b - a);
    const rows = ranked.map(([genre, share]) => make("li", { class: "bar-row" },
      make("span", { class: "bar-name" }, genre),
      make("span", { class: "bar-track", "aria-hidden": "true" },
        make("span", { class: "bar-fill", style: `width: ${(100 * share).toFixed(1)}%; background: ${facts.colours[genre] ?? "var(--accent)"}` })),
      make("span", {}, words.percent(share))));
    return make("div", {}, make("ul", { class: "bars predict-bars", "aria-label": "How likely each genre is" }, rows),
      make("p", { class: "quiet" }, `Judged in ${result.milliseconds} milliseconds.`));
  }

  /* ---- The activation map -------------------------------------------------------------------------------- */

  function mapControls(item, frame) {
    const place = make("div", { class: "activation-controls" }, make("h3", {}, "What speaks for"));
    if (!item.more) {
      place.append(make("p", { class: "quiet" }, item.moreError || "Looking where the model looked …"));
      return place;
    }
    const shown = () => (chosen.genre in item.more.activation ? chosen.genre : item.result.genre);
    const buttons = ["None", ...Object.keys(item.more.activation)].map((genre) => {
      const button = make("button", { class: "choice", type: "button" }, genre);
      button.addEventListener("click", () => {
        chosen.map = genre !== "None";
        if (chosen.map) chosen.genre = genre === item.result.genre ? null : genre;
        draw();
      });
      return button;
    });
    const slider = make("input", { type: "range", min: 0, max: 1, step: 0.05, value: chosen.darkness });
    slider.addEventListener("input", () => { chosen.darkness = Number(slider.value); draw(); });
    const strongest = Math.max(...Object.values(item.more.activation).flat(2));
    function draw() {
      buttons.forEach((button) => {
        const on = chosen.map ? button.textContent === shown() : button.textContent === "None";
        button.classList.toggle("chosen", on);
        button.setAttribute("aria-pressed", on);
      });
      slider.disabled = !chosen.map;
      lay(frame, chosen.map ? item.more.activation[shown()] : null, strongest);
    }
    draw();
    place.append(make("div", { class: "choices", role: "group", "aria-label": "What speaks for" }, buttons),
      make("div", { class: "activation-opacity" }, make("label", {}, "Darkness ", slider),
        make("p", { class: "quiet" }, "Lit is what speaks for this genre, by the strongest spot of any genre.")));
    return place;
  }

  // The model sees the whole picture, pressed into its own format, so the map covers the whole picture too: a canvas
  // of the picture's size, laid over it by the same object-fit.
  async function lay(frame, grid, strongest) {
    const [canvas, image] = [frame.querySelector("canvas"), frame.querySelector("img")];
    canvas.hidden = !grid;
    if (!grid) return;
    if (image && !image.complete) await image.decode().catch(() => null); // a slider that is dragged waits for nothing
    const shrink = Math.min(1, 720 / Math.max(image?.naturalWidth || 0, image?.naturalHeight || 0, 1));
    const [width, height] = [Math.round((image?.naturalWidth || 192) * shrink), Math.round((image?.naturalHeight || 288) * shrink)];
    if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
    window.marquee.lit(canvas, grid, strongest, chosen.darkness);
  }

  /* ---- Its like ------------------------------------------------------------------------------------------ */

  function alike(item, facts) {
    const { words } = window.marquee;
    const place = make("section", { class: "alike predict-alike", "aria-label": "Most alike" });
    place.append(make("h3", {}, `Most alike in “${facts.run_title}”`));
    const posters = item.more?.similar ?? [];
    const instead = item.more?.why_no_similar || item.moreError || (item.more ? "This run has no posters." : "Looking for its like …");
    if (!posters.length) place.append(make("p", { class: "quiet" }, instead));
    else place.append(make("p", {}, words.alikeRight(posters)), make("div", { class: "alike-cards" }, posters.map((poster) => card(poster, facts))));
    return place;
  }

  function card(poster, facts) {
    const { words } = window.marquee;
    const named = (address) => address.replace("POSTER", encodeURIComponent(poster.poster));
    const title = poster.title || poster.poster;
    const [mark, kind] = { true: ["✓ ", "is-right"], false: ["✗ ", "is-wrong"], null: ["called ", "is-unknown"] }[poster.is_right];
    const genres = !poster.actual || poster.actual === poster.predicted ? poster.predicted : `${poster.actual}, called ${poster.predicted}`;
    const inside = facts.poster_picture ? make("img", { src: named(facts.poster_picture), alt: title })
      : make("div", { class: "no-picture" }, make("div", {}, poster.predicted));
    return make("a", { class: `alike-card ${kind}`, href: named(facts.poster_link) },
      make("div", { class: "frame" }, inside),
      make("div", { class: "poster-title", title }, title),
      make("div", { class: "quiet" }, make("span", { class: "outcome" }, mark), genres),
      words.isSame(poster) ? make("div", { class: "quiet" }, "the same picture") : null);
  }

  window.marquee = Object.assign(window.marquee ?? {}, { make, onePoster });
})();
