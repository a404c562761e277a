"""You deal rows to the folds, so an entity ends up on every side.

The folds are even to the row, and the evaluation is worthless: the model is tested on cards it was trained on. Decide for each entity, then look its rows up.

Fails: check_worked_example, check_no_entity_in_two_folds, check_largest_entities_first, check_rows_decide_not_entities, check_giant_entity_stays_whole, check_equals_keep_their_order
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    return [i % k for i in range(len(groups))]
