from .event import AgendaItem, AgendaPart, EventPage
from .index import EventIndexPage
from .links import EventCase, EventExpert, EventTool

__all__ = ["AgendaItem", "AgendaPart", "EventCase", "EventExpert", "EventIndexPage", "EventPage", "EventTool"]
