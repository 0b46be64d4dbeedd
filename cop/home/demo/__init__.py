"""Content to look at and to test with: facts of the source documents, and examples that say that they are examples.

`load.py` helps, `frame.py` makes the home page and the lists, each other module adds one kind of content by its `load()`.
The order stands in the command `demo`.
"""
