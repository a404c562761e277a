"""You divide without looking at the number of views.

One file for each misconception, not for random bugs. What stands up to here is shown to the learner whose
code behaves like this file: say what was misunderstood and why it matters, not what to type. The last line
names exactly the checks that this file fails.

Fails: check_no_views
"""


def {{name}}(clicks, views):
    if clicks > views:
        raise ValueError("more clicks than views")
    return clicks / views
