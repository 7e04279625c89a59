// Draws the charts, and gives each a view box, by which it shrinks with its card on paper.
for (const [id, figure] of Object.entries(FIGURES)) {
  const place = document.getElementById(id);
  const settings = { displayModeBar: false, responsive: true };
  Plotly.newPlot(place, figure.data, figure.layout, settings).then(() => {
    const scale = () => {
      const { width, height } = place._fullLayout;
      for (const svg of place.querySelectorAll(".main-svg")) svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
    };
    place.on("plotly_afterplot", scale);
    scale();
  });
}
