"""The two groups of the admin."""

MODERATORS = "Moderatoren"
ADMINISTRATORS = "Beheerders"

MODERATING_GROUPS = (MODERATORS, ADMINISTRATORS)
