from .article import ArticleIndexPage, ArticlePage
from .handreiking import HandreikingIndexPage, HandreikingPage
from .home import HomePage
from .municipalities import MunicipalityIndexPage

__all__ = [
    "ArticleIndexPage",
    "ArticlePage",
    "HandreikingIndexPage",
    "HandreikingPage",
    "HomePage",
    "MunicipalityIndexPage",
]
