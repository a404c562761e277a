"""You sort the entities by size, and then deal them to the folds in turn.

Fold 0 then gets the larger one in every round, and the differences add up. The order is right; the place must depend on how full the folds are.

Fails: check_worked_example, check_largest_entities_first, check_rows_decide_not_entities, check_giant_entity_stays_whole
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    fold = {entity: i % k for i, (entity, _) in enumerate(rows.most_common())}
    return [fold[entity] for entity in groups]
