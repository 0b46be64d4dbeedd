"""Everything small that a page shows beside its own text, in one query whatever there is of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import PurePath
from typing import Any

from django.db.models import CharField, Model, QuerySet, Value
from django.db.models.fields.files import FieldFile
from django.db.models.functions import JSONObject
from django.urls import reverse
from modelcluster.queryset import FakeQuerySet

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """One relation of a page.

    name: under which its rows are found. rows: the rows; of a page that is previewed they stand in memory only.
    columns: by name, the field to take, with `__` through relations. among: pairs (field, queryset): only rows of
    which this field is in this queryset, so that nothing is named that its reader may not see.
    """

    name: str
    rows: QuerySet | FakeQuerySet
    columns: Mapping[str, str]
    among: tuple[tuple[str, QuerySet], ...] = ()


def gather(*parts: Part) -> dict[str, list[Row]]:
    """The rows of each part by its name, in the order of their column `place` and then as they were made.

    One query for all; values come as JSON knows them: a day as text, a file as its name (see `moment`, `document`).
    """
    found: dict[str, list[Row]] = {part.name: [] for part in parts}
    asked = [part for part in parts if isinstance(part.rows, QuerySet)]
    for part in parts:
        if part not in asked:
            found[part.name] = _in_memory(part)
    if asked:
        first, *others = [_query(part) for part in asked]
        for name, row in first.union(*others, all=True).order_by() if others else first:
            found[name].append(row)
    for rows in found.values():
        rows.sort(key=lambda row: (row.get("place") or 0, row["pk"] or 0))
    return found


def _query(part: Part) -> QuerySet:
    rows = part.rows.order_by().filter(**{f"{field}__in": allowed for field, allowed in part.among})
    columns = JSONObject(pk="pk", **part.columns)
    return rows.values_list(Value(part.name, output_field=CharField()), columns)


def _in_memory(part: Part) -> list[Row]:
    rows = list(part.rows)
    for field, allowed in part.among:
        keys = set(allowed.values_list("pk", flat=True))
        # A row that was never saved has no key and is in nobody's sight but its editor's.
        rows = [row for row in rows if _key(row, field) is None or _key(row, field) in keys]
    return [{"pk": row.pk} | {name: _value(row, path) for name, path in part.columns.items()} for row in rows]


def _key(row: Model, field: str) -> int | None:
    return row.pk if field == "pk" else getattr(row, f"{field}_id")


def _value(row: Model, path: str) -> Any:
    value: Any = row
    for name in path.split("__"):
        value = getattr(value, name, None)
    return value.name if isinstance(value, FieldFile) else value


def address(url_path: str) -> str:
    """The address of a page by its `url_path`, whose first part is the home page."""
    return reverse("wagtail_serve", args=["/".join(url_path.split("/")[2:])])


def moment(value: str | datetime | None) -> datetime | None:
    """A moment of a gathered row. SQLite writes it without its zone: it is UTC."""
    if isinstance(value, str):
        value = datetime.fromisoformat(value)
    return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


# The columns that `document` reads, for a relation "document".
DOCUMENT = {
    "document": "document__pk",
    "document_title": "document__title",
    "document_file": "document__file",
    "document_size": "document__file_size",
}


def document(row: Row) -> dict[str, Any] | None:
    """What components/documents.html wants of a row with the columns DOCUMENT; None where there is no document."""
    if not row["document"]:
        return None
    name = PurePath(row["document_file"]).name
    label = row.get("label", "")
    return {
        "title": row["document_title"],
        "url": reverse("media_document", args=[row["document"], name]),
        "kind": PurePath(name).suffix.removeprefix("."),
        "size": row["document_size"],
        "note": label if label != row["document_title"] else "",
    }
