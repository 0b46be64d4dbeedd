"""Lets an answer go without letting the database go."""

from django.core.signals import request_finished
from django.db import close_old_connections
from django.http import HttpResponseBase


def close(answer: HttpResponseBase) -> None:
    """Closes the files of an answer.

    Django closes its connections when a request is finished; inside the transaction of a test that would end the test,
    on PostgreSQL. Its own test client leaves that out, but only while it makes the request.
    """
    request_finished.disconnect(close_old_connections)
    try:
        answer.close()
    finally:
        request_finished.connect(close_old_connections)
