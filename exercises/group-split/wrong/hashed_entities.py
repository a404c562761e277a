"""You take a checksum of the entity's name modulo k.

No entity is torn, and new rows of it land in the same fold next month, which is why the method is popular. But it is blind to sizes: folds come out uneven, or even empty when entities are few. The task balances them.

Fails: check_worked_example, check_no_entity_in_two_folds, check_largest_entities_first, check_rows_decide_not_entities, check_giant_entity_stays_whole, check_equals_keep_their_order, check_too_few_entities_are_refused
"""

from collections import Counter
from zlib import crc32


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    return [crc32(entity.encode()) % k for entity in groups]
