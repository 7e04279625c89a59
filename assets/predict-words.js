/* What the Predict page says of a result, in words for people: marquee.words. No DOM in here. */
(() => {
  "use strict";

  // As everywhere in the product: what is short of certain is never rounded up to 100 %.
  const percent = (share, digits = 0) =>
    share >= 0.995 && share < 1 ? "over 99 %" : share > 0 && share < 0.005 ? "under 1 %" : `${(100 * share).toFixed(digits)} %`;
  const LEVELS = [[0.9, "Very sure"], [0.7, "Quite sure"], [0.5, "Rather unsure"], [0, "Unsure"]];
  const level = (share) => LEVELS.find(([least]) => share >= least)[1];

  // A calibrated confidence is a promise about many posters; it is said as one.
  const promise = (share) => (share >= 0.995 ? "nearly all posters called this surely are right"
    : `of 100 posters called this surely, about ${Math.round(100 * share)} are right`);

  const isAutomatic = (result, facts) => facts.threshold !== null && result.confidence >= facts.threshold;
  const undecided = (facts) => facts.threshold_from === "none";

  function decision(result, facts) {
    if (undecided(facts)) return "No decision";
    if (isAutomatic(result, facts)) return "Tag automatically";
    return `Send to a person: between ${result.top3[0]} and ${result.top3[1]}`;
  }

  function why(result, facts) {
    if (undecided(facts)) return `There is no threshold: ${lowered(facts.no_threshold)}`;
    const from = facts.threshold_from === "chosen" ? "chosen on Savings" : `that saves most on “${facts.run_title}”`;
    if (facts.threshold === null) return `By the threshold ${from}, every poster goes to a person.`;
    const digits = Math.abs(result.confidence - facts.threshold) < 0.01 ? 1 : 0;
    const side = isAutomatic(result, facts) ? "At or over" : "Under";
    return `${side} the threshold of ${percent(facts.threshold, digits)} ${from}.`;
  }
  const lowered = (text) => text.charAt(0).toLowerCase() + text.slice(1);

  // A poster that the run holds already says nothing about others like it.
  const isSame = (poster) => poster.similarity > 0.999;

  // "Of these 8, 5 were called right", over the posters whose genre is known.
  function alikeRight(posters) {
    const known = posters.filter((poster) => poster.is_right !== null && !isSame(poster));
    if (!known.length) return "This run has no labels, so nobody knows which of them were called right.";
    const right = known.filter((poster) => poster.is_right).length;
    const them = known.length === posters.length ? "these" : "the other";
    return `Of ${them} ${known.length}, ${right === 0 ? "none" : right} ${right === 1 ? "was" : "were"} called right.`;
  }

  const counted = (number, what = "poster") => `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;

  function table(items, facts) {
    const genres = [...new Set(items.flatMap((item) => Object.keys(item.result?.probabilities ?? {})))];
    const head = ["file", "genre", "confidence", "decision", "threshold", "second", "third", ...genres.map((genre) => `p_${genre.toLowerCase()}`), "milliseconds", "remark"];
    const row = ({ name, result, error, state }) => {
      if (!result) return [name, ...Array(head.length - 2).fill(null), error || `not judged (${state})`];
      const { genre, confidence, top3, probabilities, milliseconds, warnings = [] } = result;
      const rounded = (share) => Number(share.toFixed(4));
      return [name, genre, rounded(confidence), decision(result, facts), facts.threshold, top3[1] ?? null, top3[2] ?? null,
        ...genres.map((one) => rounded(probabilities[one])), milliseconds, warnings.map((warning) => warning.sentence).join(" ") || null];
    };
    return [head, ...items.map(row)];
  }

  window.marquee = Object.assign(window.marquee ?? {}, {
    words: { percent, level, promise, isAutomatic, undecided, decision, why, alikeRight, isSame, counted, table },
  });
})();
