/* The activation map over a poster: what speaks for a genre stays lit, the rest goes dark. Written once, so that any
   page can lay one over a picture: marquee.lit(canvas, grid, strongest, opacity). */
(() => {
  "use strict";

  const fetched = new Map();
  let opacity = 0.8;

  // `grid` is rows of numbers; `strongest` is what counts as fully lit. The few cells are blended by the canvas.
  function lit(canvas, grid, strongest, darkness) {
    const [rows, columns] = [grid.length, grid[0].length];
    const small = Object.assign(document.createElement("canvas"), { width: columns, height: rows });
    const pixels = small.getContext("2d").createImageData(columns, rows);
    grid.flat().forEach((value, i) => {
      const strength = strongest > 0 ? Math.max(0, Math.min(1, value / strongest)) : 0;
      pixels.data.set([8, 12, 20, 255 * darkness * (1 - strength)], 4 * i);
    });
    small.getContext("2d").putImageData(pixels, 0, 0);
    const context = canvas.getContext("2d");
    context.imageSmoothingQuality = "high";
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(small, 0, 0, canvas.width, canvas.height);
  }
  window.marquee = Object.assign(window.marquee ?? {}, { lit });

  function maps(address) {
    if (!fetched.has(address)) {
      const asked = fetch(address).then(async (answer) => {
        const said = await answer.json();
        if (!answer.ok) throw new Error(said.detail || "The activation map could not be made.");
        return said;
      });
      asked.catch(() => fetched.delete(address)); // to be asked for again
      fetched.set(address, asked);
    }
    return fetched.get(address);
  }

  async function show() {
    const layer = document.querySelector("[data-activation]");
    slide();
    if (!layer) return;
    const wanted = `${layer.dataset.activation}|${layer.dataset.genre}|${opacity}`;
    if (layer.dataset.shown === wanted) return;
    layer.dataset.shown = wanted;
    const picture = layer.parentElement.querySelector("img");
    try {
      const [found] = await Promise.all([maps(layer.dataset.activation), picture.decode().catch(() => null)]);
      if (layer.dataset.shown !== wanted) return;
      const canvas = layer.querySelector("canvas") || layer.appendChild(document.createElement("canvas"));
      // The same size as the picture, so that object-fit lays one exactly over the other.
      Object.assign(canvas, { width: picture.naturalWidth, height: picture.naturalHeight });
      const strongest = Math.max(...found.activation.flat(2));
      lit(canvas, found.activation[found.genres.indexOf(layer.dataset.genre)], strongest, opacity);
      said("");
    } catch (error) {
      layer.querySelector("canvas")?.remove();
      said(error.message);
    }
  }

  function said(words) {
    const place = document.querySelector(".activation-opacity .quiet");
    if (place) place.textContent = words || "Lit is what speaks for this genre, by the strongest spot of any genre.";
  }

  function slide() {
    const place = document.querySelector(".activation-opacity");
    if (!place || place.firstChild) return;
    const label = place.appendChild(document.createElement("label"));
    label.append("Darkness ");
    const slider = Object.assign(document.createElement("input"), { type: "range", min: 0, max: 1, step: 0.05, value: opacity });
    slider.addEventListener("input", () => { opacity = Number(slider.value); show(); });
    label.append(slider);
    place.append(Object.assign(document.createElement("p"), { className: "quiet" }));
    said("");
  }

  new MutationObserver(show).observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: ["data-activation", "data-genre"],
  });
})();
