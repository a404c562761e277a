"""Reads, checks and renders what authors write. Knows nothing of MkDocs: `mkdocs_events.py` is the only caller that does."""
