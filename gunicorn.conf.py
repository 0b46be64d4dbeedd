"""How gunicorn serves the site: one process with threads, unless the environment says otherwise."""

import os

bind = f"{os.environ.get('BIND', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
# More than one process needs CACHE_URL and DATABASE_URL: memory and SQLite are not shared between machines.
workers = int(os.environ.get("WEB_CONCURRENCY", "1"))
threads = int(os.environ.get("WEB_THREADS", "8"))
timeout = 60
graceful_timeout = 20
keepalive = 5
# The prepare command has said where the site is; what is left to say are warnings.
loglevel = os.environ.get("LOG_LEVEL", "warning").lower()
