"""You look at the settings only after most users have been turned away.

An experiment without arms then works for everyone outside it, and fails for the first user inside, hours after it was saved. Check before the first return.

Fails: check_impossible_settings_are_refused
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    if not arms:
        raise ValueError("no arms")
    return arms[bucket(f"{experiment}/arm", user) * len(arms) // BUCKETS]
