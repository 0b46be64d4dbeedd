"""How strong a figure is, and whether it fits what it was worked out from. Pure: no models."""

from decimal import Decimal

from .enums import EvidenceLevel, MeasureMethod, OutcomeUnit


def evidence_of(*, value: Decimal | None, method: str, source: str) -> EvidenceLevel:
    """Measured needs a value, a method and a source; a value without them is the municipality's own word."""
    if value is None:
        return EvidenceLevel.UNKNOWN
    if method and method != MeasureMethod.UNKNOWN and source.strip():
        return EvidenceLevel.MEASURED
    return EvidenceLevel.SELF_REPORTED


def percentage_fits(*, unit: str, value: Decimal | None, numerator: int, denominator: int) -> bool:
    """Whether a percentage equals numerator / denominator within rounding to a whole per cent (DOMAIN §6, 8)."""
    if unit != OutcomeUnit.PERCENT or value is None or denominator == 0:
        return True
    return abs(Decimal(numerator) / Decimal(denominator) * 100 - value) <= Decimal("0.5")
