"""You add up character codes instead of hashing.

Users with similar names then get neighboring buckets, and most buckets stay empty. A hash is there to break every pattern in the ids.

Fails: check_known_buckets, check_buckets_are_spread_evenly, check_salts_are_independent, check_texts_do_not_run_together, check_known_arms, check_share_of_the_traffic, check_arms_are_equally_large, check_border_of_the_traffic
"""

BUCKETS = 10000


def bucket(salt, user):
    return sum(ord(letter) for letter in f"{salt}:{user}") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
