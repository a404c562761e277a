"""You cut the list into blocks of equal length.

Where a cut falls into an entity's rows, it stands on both sides; where rows are not sorted by entity, nearly all of them do. Only whole entities may move.

Fails: check_worked_example, check_no_entity_in_two_folds, check_largest_entities_first, check_giant_entity_stays_whole, check_equals_keep_their_order
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    return [i * k // len(groups) for i in range(len(groups))]
