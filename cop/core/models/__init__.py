from .base_page import BasePage, CoAuthor, PageDocument
from .media import Rendition, SiteDocument, SiteImage
from .settings import SiteSettings

__all__ = ["BasePage", "CoAuthor", "PageDocument", "Rendition", "SiteDocument", "SiteImage", "SiteSettings"]
