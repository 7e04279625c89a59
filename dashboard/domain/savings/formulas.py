"""The formulas of the money as a spreadsheet writes them, by name; the same arithmetic as plan.py, cell by cell."""

from typing import NamedTuple


class Line(NamedTuple):
    """One result of the sheet: its name, what a person reads, its formula over names, and how it is shown.

    `kind`: money, share, number, or years.
    """

    name: str
    label: str
    formula: str
    kind: str


# In an order in which each uses only inputs and lines before it.
STEPS = (
    Line("place", "Steps of the curve that reach the threshold", "{place}", "number"),
    Line("coverage", "Go out automatically (φ)", "INDEX({coverage},place+1)", "share"),
    Line("wrong_automatic", "… and are wrong (G)", "INDEX({wrong},place+1)", "share"),
    Line("to_hit", "To a person, true genre shown (H)", "INDEX({hit},place+1)", "share"),
    Line("to_miss", "To a person, true genre not shown (M)", "INDEX({miss},place+1)", "share"),
    Line(
        "found_automatic",
        "Machine's mistakes found, with audit",
        "found_machine+audited_share*(1-error_by_hand)*(1-found_machine)",
        "share",
    ),
    Line(
        "mistake_machine",
        "A mistake of the machine costs",
        "found_automatic*cost_found+(1-found_automatic)*cost_not_found",
        "money",
    ),
    Line(
        "mistake_human",
        "A mistake of a person costs",
        "found_human*cost_found+(1-found_human)*cost_not_found",
        "money",
    ),
    Line(
        "tag_by_hand",
        "A tag by hand with its mistakes (D_m)",
        "hourly_rate*seconds_by_hand/3600+error_by_hand*mistake_human",
        "money",
    ),
    Line(
        "tag_hit",
        "… with the list, true genre shown (D_1)",
        "hourly_rate*seconds_assisted_hit/3600+error_assisted_hit*mistake_human",
        "money",
    ),
    Line(
        "tag_miss",
        "… with the list, true genre not shown (D_0)",
        "hourly_rate*seconds_assisted_miss/3600+error_assisted_miss*mistake_human",
        "money",
    ),
    Line(
        "seconds_hit",
        "Seconds, true genre shown",
        "IF({list},seconds_assisted_hit,seconds_by_hand)",
        "number",
    ),
    Line(
        "seconds_miss",
        "Seconds, true genre not shown",
        "IF({list},seconds_assisted_miss,seconds_by_hand)",
        "number",
    ),
    Line("error_hit", "Errors, true genre shown", "IF({list},error_assisted_hit,error_by_hand)", "share"),
    Line(
        "error_miss", "Errors, true genre not shown", "IF({list},error_assisted_miss,error_by_hand)", "share"
    ),
    Line(
        "seconds_each",
        "Seconds of work for a poster",
        "to_hit*seconds_hit+to_miss*seconds_miss+coverage*audited_share*seconds_audit",
        "number",
    ),
    Line(
        "error_people",
        "People's mistakes, share of all posters",
        "to_hit*error_hit+to_miss*error_miss",
        "share",
    ),
)

RESULTS = (
    Line(
        "baseline",
        "Today, all by hand",
        "posters_per_year*hourly_rate*seconds_by_hand/3600+posters_per_year*error_by_hand*mistake_human",
        "money",
    ),
    Line("labour", "Labour with the model", "posters_per_year*hourly_rate*seconds_each/3600", "money"),
    Line(
        "mistakes",
        "Mistakes with the model",
        "posters_per_year*(wrong_automatic*mistake_machine+error_people*mistake_human)",
        "money",
    ),
    Line("platform", "The model itself", "posters_per_year*cost_run+fixed_cost", "money"),
    Line("labour_saved", "Labour saved", "posters_per_year*hourly_rate*seconds_by_hand/3600-labour", "money"),
    Line(
        "mistakes_saved", "Mistakes saved", "posters_per_year*error_by_hand*mistake_human-mistakes", "money"
    ),
    Line("saving", "Net saving a year", "labour_saved-platform+mistakes_saved", "money"),
    Line("cash_saving", "In cash a year", "cash_share*labour_saved-platform", "money"),
    Line("hours", "Hours saved a year", "posters_per_year*(seconds_by_hand-seconds_each)/3600", "number"),
    Line("error_rate", "Wrong in the end", "wrong_automatic+error_people", "share"),
    Line(
        "precision_reached",
        "Right among the automatic",
        'IF(coverage=0,"–",1-wrong_automatic/coverage)',
        "share",
    ),
    Line(
        "precision_needed",
        "… needed for the next to pay off (p*)",
        'IF(mistake_machine=0,"–",1-(tag_by_hand-audited_share*hourly_rate*seconds_audit/3600)/mistake_machine)',
        "share",
    ),
    Line(
        "hit_rate_needed",
        "List must have the genre for (h*)",
        'IF(tag_miss=tag_hit,"–",(tag_miss-tag_by_hand)/(tag_miss-tag_hit))',
        "share",
    ),
    Line(
        "net_present_value",
        "Net present value",
        "saving*IF(discount_rate=0,years,(1-(1+discount_rate)^-years)/discount_rate)-one_off_cost",
        "money",
    ),
    Line(
        "payback_years",
        "Paid back after, years",
        'IF(saving>0,one_off_cost/saving,IF(one_off_cost=0,0,"never"))',
        "years",
    ),
)

API_NAMES = {"net_present_value": "npv", "precision_reached": "precision"}
"""Results that the API calls otherwise: a sheet has functions of those names."""
