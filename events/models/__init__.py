from .event import EventPage
from .index import EventIndexPage
from .links import EventCase, EventExpert, EventTool
from .programme import AgendaItem, AgendaPart

__all__ = ["AgendaItem", "AgendaPart", "EventCase", "EventExpert", "EventIndexPage", "EventPage", "EventTool"]
