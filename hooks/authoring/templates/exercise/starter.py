def {{name}}(clicks: int, views: int) -> float:
    """Share of the views that were clicked."""
    # TODO: divide, and think of what happens without a view.
    return 0.0
