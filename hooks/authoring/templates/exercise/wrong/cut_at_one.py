"""You cut the rate at 1 where there are more clicks than views.

That hides a fault in the data: the two numbers then do not count the same items or the same days, and every
other rate from this source is wrong too.

Fails: check_more_clicks_than_views
"""


def {{name}}(clicks, views):
    return min(clicks / views, 1.0) if views else 0.0
