from .index import LabIndexPage
from .lab import LabPage

__all__ = ["LabIndexPage", "LabPage"]
