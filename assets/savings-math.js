// The browser's copy of dashboard/domain/savings/plan.py, so that money follows the hand with no round trip.
// Same operations in the same order, hence the same cents; change both together.
// `scenario` has the API's input names. `table` has equally long lists threshold, coverage, wrong, hit, miss: first
// NEVER (threshold null), then thresholds from high to low.
(function (root) {
  "use strict";

  const HOUR = 3600;

  /** How many steps of the table a threshold lets out; null is NEVER. Compared as float32, as runs hold confidences. */
  function place(table, threshold) {
    if (threshold === null) return 0;
    const least = Math.fround(threshold);
    let low = 1;
    let high = table.threshold.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (Math.fround(table.threshold[middle]) >= least) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The shares of all posters at one place of the table. */
  function shares(table, at) {
    return { coverage: table.coverage[at], wrong: table.wrong[at], hit: table.hit[at], miss: table.miss[at] };
  }

  /** Dollars for a human tag with its mistakes, an audit, and a mistake of the machine and of a person. */
  function unitCosts(s) {
    const rate = s.hourly_rate / HOUR;
    const found = s.found_machine + s.audited_share * (1 - s.error_by_hand) * (1 - s.found_machine);
    const person = s.found_human * s.cost_found + (1 - s.found_human) * s.cost_not_found;
    return {
      by_hand: rate * s.seconds_by_hand + s.error_by_hand * person,
      hit: rate * s.seconds_assisted_hit + s.error_assisted_hit * person,
      miss: rate * s.seconds_assisted_miss + s.error_assisted_miss * person,
      audit: s.audited_share * rate * s.seconds_audit,
      mistake_machine: found * s.cost_found + (1 - found) * s.cost_not_found,
      mistake_human: person,
    };
  }

  /** The money of the plan with these shares, by the API's output names. */
  function money(s, share) {
    const n = s.posters_per_year;
    const unit = unitCosts(s);
    const [secondsHit, secondsMiss, errorHit, errorMiss] = s.assisted
      ? [s.seconds_assisted_hit, s.seconds_assisted_miss, s.error_assisted_hit, s.error_assisted_miss]
      : [s.seconds_by_hand, s.seconds_by_hand, s.error_by_hand, s.error_by_hand];
    const seconds =
      share.hit * secondsHit + share.miss * secondsMiss + share.coverage * s.audited_share * s.seconds_audit;
    const byPerson = share.hit * errorHit + share.miss * errorMiss;
    const labour = (n * s.hourly_rate * seconds) / HOUR;
    const mistakes = n * (share.wrong * unit.mistake_machine + byPerson * unit.mistake_human);
    const platform = n * s.cost_run + s.fixed_cost;
    const labourToday = (n * s.hourly_rate * s.seconds_by_hand) / HOUR;
    const mistakesToday = n * s.error_by_hand * unit.mistake_human;
    const labourSaved = labourToday - labour;
    const mistakesSaved = mistakesToday - mistakes;
    return {
      baseline: labourToday + mistakesToday,
      labour,
      mistakes,
      platform,
      saving: labourSaved - platform + mistakesSaved,
      labour_saved: labourSaved,
      mistakes_saved: mistakesSaved,
      cash_saving: s.cash_share * labourSaved - platform,
      hours: (n * (s.seconds_by_hand - seconds)) / HOUR,
      error_rate: share.wrong + byPerson,
    };
  }

  /** Net present value of a yearly saving. */
  function npv(s, saving) {
    let worth = 0;
    for (let year = 1; year <= s.years; year += 1) worth += (1 + s.discount_rate) ** -year;
    return saving * worth - s.one_off_cost;
  }

  /** Years until the one-off cost is earned back; null is never. */
  function paybackYears(s, saving) {
    if (saving > 0) return s.one_off_cost / saving;
    return s.one_off_cost === 0 ? 0 : null;
  }

  /** Everything at one threshold, by the API's output names. */
  function plan(s, table, threshold) {
    const share = shares(table, place(table, threshold));
    const spent = money(s, share);
    return {
      ...spent,
      coverage: share.coverage,
      precision: share.coverage > 0 ? 1 - share.wrong / share.coverage : null,
      wrong_automatic: share.wrong,
      npv: npv(s, spent.saving),
      payback_years: paybackYears(s, spent.saving),
    };
  }

  /** The yearly saving at every place of the table. */
  function curve(s, table) {
    return table.threshold.map((_, at) => money(s, shares(table, at)).saving);
  }

  root.marqueeSavings = Object.freeze({ place, plan, curve });
})(globalThis);
