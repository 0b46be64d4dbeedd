from .case import CasePage
from .index import CaseIndexPage
from .outcome import OutcomeFigure
from .part import CasePart
from .tool_use import ToolUse

__all__ = ["CaseIndexPage", "CasePage", "CasePart", "OutcomeFigure", "ToolUse"]
