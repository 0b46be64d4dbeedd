"""Addresses of the ground floor: media."""

from django.urls import path

from . import views_media

urlpatterns = [
    path("media/beeld/<int:pk>/<str:filename>", views_media.rendition, name="media_rendition"),
    path("media/document/<int:pk>/<str:filename>", views_media.document, name="media_document"),
    path("media/origineel/<int:pk>/<str:filename>", views_media.original, name="media_original"),
]
