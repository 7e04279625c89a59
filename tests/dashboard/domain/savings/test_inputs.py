from dashboard.domain.savings.inputs import GROUPS, IN_SIGHT, INPUTS, LINEAR, group
from dashboard.domain.savings.scenario import Scenario


def test_inputs__every_input_can_be_shown() -> None:
    assert list(INPUTS) == list(Scenario.model_fields)
    for field in INPUTS.values():
        assert field.label
        assert field.unit
        assert field.hint.endswith(".")
        assert field.group in GROUPS
        assert field.provenance in ("measured", "from finance", "assumed")


def test_inputs__labels_differ() -> None:
    assert len({field.label for field in INPUTS.values()}) == len(INPUTS)


def test_group__five_in_sight_and_none_lost() -> None:
    assert [field.name for field in group(IN_SIGHT)] == [
        "posters_per_year",
        "hourly_rate",
        "seconds_by_hand",
        "error_by_hand",
        "cost_not_found",
    ]
    assert sum(len(group(name)) for name in GROUPS) == len(INPUTS)


def test_linear__numbers_only() -> None:
    assert "years" not in LINEAR
    assert {"posters_per_year", "audited_share", "one_off_cost"} <= set(LINEAR)
