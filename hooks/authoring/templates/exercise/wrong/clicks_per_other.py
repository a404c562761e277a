"""You divide the clicks by the views without a click.

Those are odds, not a rate: they are nearly the same while clicks are rare, and far apart where they are not.

Fails: check_rate
"""


def {{name}}(clicks, views):
    if clicks > views:
        raise ValueError("more clicks than views")
    return clicks / (views - clicks) if views > clicks else 0.0
