"""Works out how far a user can see: one query, at most once a request."""

from typing import TYPE_CHECKING

from django.contrib.auth.models import Group
from django.db.models import CharField, F, Q, QuerySet, Value
from django.utils import timezone

from cop.core.models import CoAuthor
from cop.core.reach import NOBODY, Reach

from .enums import CircleRole, MembershipState
from .models.membership import CircleMember, Membership
from .roles import MODERATING_GROUPS

if TYPE_CHECKING:
    from .models.user import User


def reach_for(user: "User") -> Reach:
    """What this user may read today.

    A membership counts when it is approved and has not ended. A participant is in a circle only through a membership
    that counts, of the municipality that he or she is there for; leads and experts are in it by themselves.
    """
    if not user.is_active:
        return NOBODY
    rows = _rows(user)
    municipalities = frozenset(key for kind, key in rows if kind == "municipality")
    return Reach(
        user_id=user.pk,
        municipality_ids=municipalities,
        circle_ids=frozenset(key for kind, key in rows if kind == "circle"),
        co_authored_ids=frozenset(key for kind, key in rows if kind == "page")
        if municipalities
        else frozenset(),
        is_moderator=user.is_superuser or any(kind == "moderator" for kind, key in rows),
    )


def _rows(user: "User") -> list[tuple[str, int]]:
    memberships = Membership.objects.filter(
        Q(ended_on__isnull=True) | Q(ended_on__gt=timezone.localdate()),
        user=user,
        state=MembershipState.APPROVED,
    )
    circles = CircleMember.objects.filter(
        ~Q(role=CircleRole.PARTICIPANT) | Q(municipality__in=memberships.values("municipality")), user=user
    )

    def labelled(kind: str, queryset: QuerySet, key: str) -> QuerySet:
        return queryset.order_by().values_list(Value(kind, output_field=CharField()), F(key))

    # The order is cleared once more: a union takes that of its first model back, on columns that it does not have.
    return list(
        labelled("municipality", memberships, "municipality_id")
        .union(
            labelled("circle", circles, "circle_id"),
            labelled("page", CoAuthor.objects.filter(user=user), "page_id"),
            labelled("moderator", Group.objects.filter(user=user, name__in=MODERATING_GROUPS), "pk"),
            all=True,
        )
        .order_by()
    )
