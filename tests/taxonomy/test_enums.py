"""The enums say word for word what the data pack's choice lists say."""

import json
from pathlib import Path

import pytest
from django.db.models import TextChoices

from cop.core import enums as core_enums
from cop.taxonomy import enums

SHIPPED = Path(__file__).parents[1] / "data" / "choices.json"
# The data pack beside a checkout, where there is one; else the copy is compared with itself.
BESIDE = Path(__file__).parents[3] / "shared" / "data" / "choices.json"
CHOICES = json.loads(SHIPPED.read_text(encoding="utf-8"))

ENUM_OF_LIST: dict[str, type[TextChoices]] = {
    "direction": enums.Direction,
    "participation_level": enums.ParticipationLevel,
    "government_role": enums.GovernmentRole,
    "iap2": enums.Iap2Level,
    "policy_phase": enums.PolicyPhase,
    "policy_cycle": enums.PolicyCycleStage,
    "environment_act": enums.EnvironmentActInstrument,
    "scale": enums.Scale,
    "audience": enums.Audience,
    "tool_kind": enums.ToolKind,
    "tool_form": enums.ToolForm,
    "cost": enums.Cost,
    "group_size": enums.GroupSize,
    "origin": enums.Origin,
    "visibility": core_enums.Visibility,
    "case_status": enums.CaseStatus,
    "editorial_state": core_enums.EditorialState,
    "event_type": enums.EventType,
    "application_state": enums.ApplicationState,
    "monitor_block": enums.MonitorBlock,
    "respondent": enums.RespondentKind,
    "arena_block": enums.ArenaBlock,
}


def test_shipped_copy_is_the_data_pack() -> None:
    source = BESIDE if BESIDE.exists() else SHIPPED

    assert json.loads(source.read_text(encoding="utf-8")) == CHOICES


def test_every_list_has_an_enum_except_the_editable_tree() -> None:
    assert CHOICES.keys() - ENUM_OF_LIST.keys() == {"initiative_type"}
    assert ENUM_OF_LIST.keys() <= CHOICES.keys()


@pytest.mark.parametrize(("key", "enum"), ENUM_OF_LIST.items())
def test_enum_has_the_keys_and_labels_of_its_list(key: str, enum: type[TextChoices]) -> None:
    expected = [(entry["key"], entry["nl"]) for entry in CHOICES[key]["choices"]]

    assert [(value, str(label)) for value, label in enum.choices] == expected


@pytest.mark.parametrize(
    ("member", "value"),
    [
        (core_enums.Visibility.CIRCLE, "kring"),
        (enums.Direction.RIGHT_TO_CHALLENGE, "uitdaagrecht"),
        (enums.ParticipationLevel.ADVISE, "adviseren"),
        (enums.GovernmentRole.LET_GO, "loslaten"),
        (enums.Iap2Level.INVOLVE, "involve"),
        (enums.Audience.YOUNG_PEOPLE, "jongeren"),
        (enums.ToolForm.BLENDED, "hybride"),
        (enums.Cost.ON_REQUEST, "op_aanvraag"),
        (enums.GroupSize.FROM_20_TO_50, "20_50"),
        (enums.CaseStatus.STOPPED, "gestopt"),
        (enums.EventType.KNOWLEDGE_SESSION, "kennissessie"),
        (enums.ApplicationState.WAITING_LIST, "reserve"),
        (enums.ArenaBlock.BENEFICIARIES, "incasseerders"),
    ],
)
def test_english_name_stands_for_the_dutch_key(member: TextChoices, value: str) -> None:
    assert member.value == value


@pytest.mark.parametrize(
    ("texts", "enum"),
    [
        (enums.DIRECTION_HELP, enums.Direction),
        (enums.LEVEL_HELP, enums.ParticipationLevel),
        (enums.ROLE_HELP, enums.GovernmentRole),
    ],
)
def test_every_rung_is_explained(texts: dict[TextChoices, str], enum: type[TextChoices]) -> None:
    assert list(texts) == list(enum)
    assert all(str(text).endswith(".") for text in texts.values())
