"""Your arm comes from a hash of the user alone.

Then the same users are in the treatment of every experiment, so the effect of one is measured as an effect of the other. The name of the experiment belongs into both salts.

Fails: check_known_arms
"""

import hashlib

BUCKETS = 10000


def bucket(salt, user):
    digest = hashlib.sha256(f"{salt}:{user}".encode()).digest()
    return int.from_bytes(digest, "big") % BUCKETS


def assign(experiment, user, traffic, arms):
    if not 0 <= traffic <= BUCKETS or not arms:
        raise ValueError(f"traffic={traffic}, arms={arms}")
    if bucket(f"{experiment}/traffic", user) >= traffic:
        return None
    return arms[bucket("arm", user) * len(arms) // BUCKETS]
