"""What a drawing shows, in one sentence of plain words, to stand where the drawing stands."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext


def tool_note(
    *,
    steps: int = 0,
    cyclic: bool = False,
    partly_online: bool = False,
    minimum: int | None = None,
    maximum: int | None = None,
) -> str:
    """Explain `tool_drawings.tool`; empty where only the kind is drawn: that says no more than its name."""
    if steps:
        shape = (
            _("De ring is rond: na de laatste stap begint u opnieuw.")
            if cyclic
            else _("De ring is open: het eindigt.")
        )
        dotted = " " + _("De stippellijn: een deel is online.") if partly_online else ""
        return _("Elke stip is een stap, geel is de eerste.") + " " + shape + dotted
    if minimum and maximum and minimum != maximum:
        return _("Elke stip is een deelnemer. Open stippen kunnen, maar hoeven niet.")
    return _("Elke stip is een deelnemer.") if minimum or maximum else ""


def tribune_note(rung: int, *, initiator: str, rungs: int = 5, partners: int = 0) -> str:
    """Explain `drawings.tribune` with the facts of this case."""
    if rung:
        filled = _("Trede %(rung)s van %(rungs)s: zoveel rijen zijn gevuld.") % {"rung": rung, "rungs": rungs}
    else:
        filled = _("De trede is niet bekend: geen rij is gevuld.")
    began = {
        "gemeente": _("Geel, in het midden: de gemeente begon."),
        "inwoners": _("Geel, in de zaal: inwoners begonnen."),
        "samen": _("Geel, in het midden en in de zaal: zij begonnen samen."),
    }[initiator]
    stage = ngettext("Kleine stip: %(count)s partner.", "Kleine stippen: %(count)s partners.", partners)
    return " ".join([filled, began, stage % {"count": partners}] if partners else [filled, began])


def tribune_legend() -> str:
    """Explain a list of tribunes."""
    return _(
        "Zo leest u de tekening: elke rij is een trede van de ladder. De gele stip is wie begon: in het "
        "midden de gemeente, in de zaal de inwoners. Kleine stippen in het midden zijn partners. Hoe groter "
        "het gebied, hoe kleiner de stippen."
    )


def ring_legend() -> str:
    """Explain a list of tools."""
    return _(
        "Zo leest u de tekening: elke stip op de ring is een stap of een deelnemer. Geel is de eerste. Een "
        "ronde ring begint opnieuw, een open ring eindigt, een stippellijn is deels online."
    )
