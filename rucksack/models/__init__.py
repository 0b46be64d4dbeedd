from .collection import ToolCollection, ToolCollectionItem
from .index import RucksackIndexPage
from .tool import ToolPage, ToolReference, ToolStep

__all__ = [
    "RucksackIndexPage",
    "ToolCollection",
    "ToolCollectionItem",
    "ToolPage",
    "ToolReference",
    "ToolStep",
]
