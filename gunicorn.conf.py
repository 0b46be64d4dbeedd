"""How gunicorn serves the site: one process with threads, unless the environment says otherwise."""

import os

bind = f"{os.environ.get('BIND', '127.0.0.1')}:{os.environ.get('PORT', '8000')}"
worker_class = "gthread"
# More than one process needs CACHE_URL and DATABASE_URL: nothing in memory is shared between processes.
workers = int(os.environ.get("WEB_PROCESSES", "1"))
threads = int(os.environ.get("WEB_THREADS", "8"))
timeout = 60
graceful_timeout = 20
keepalive = 5
# The prepare command has said where the site is; what is left to say are warnings.
loglevel = os.environ.get("LOG_LEVEL", "warning").lower()
# The control socket would stand in the home folder and nobody uses it.
control_socket_disable = True
