"""The organisations behind a page, by what they do there."""

from cop.core.gather import Row

from .enums import OrganisationRole


def by_role(rows: list[Row]) -> list[tuple[str, list[Row]]]:
    """(role in words, its organisations) of rows of `contacts.organisation_part`: "Uitgevoerd door" first."""
    groups = [
        (str(label), [row for row in rows if row["role"] == role]) for role, label in OrganisationRole.choices
    ]
    return [(label, members) for label, members in groups if members]
