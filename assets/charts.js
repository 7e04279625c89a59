/* Of the charts of a page, those in sight are drawn first; the others follow once the browser has painted them. */
(() => {
  "use strict";

  const waiting = new Map(); // a graph out of sight: how it was last asked to be drawn, and who waits for that

  function inSight(graph) {
    const { top, bottom } = graph.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }

  function later(graph, draw) {
    if (!waiting.size) requestAnimationFrame(() => setTimeout(drawRest));
    return new Promise((done) => waiting.set(graph, { draw, done: [...(waiting.get(graph)?.done ?? []), done] }));
  }

  function drawRest() {
    for (const [graph, { draw }] of [...waiting]) drawNow(graph, draw);
  }

  function drawNow(graph, draw) {
    const waited = waiting.get(graph)?.done ?? [];
    waiting.delete(graph);
    const drawn = new Promise((settle) => settle(graph.isConnected ? draw() : graph)); // its page may have been left
    for (const each of waited) each(drawn);
    return drawn;
  }

  // Dash fetches Plotly when the first chart is drawn, and has it draw by `react`.
  let plotly;
  Object.defineProperty(window, "Plotly", {
    configurable: true,
    get: () => plotly,
    set(given) {
      const react = given.react;
      given.react = (graph, ...asked) => {
        const draw = () => react(graph, ...asked);
        return inSight(graph) ? drawNow(graph, draw) : later(graph, draw);
      };
      plotly = given;
    },
  });
})();
