"""You deal the entities to the folds in turn.

That evens out the number of entities, not of rows. In data where one user has a thousand times the rows of another, folds differ just as much. Ask which fold holds the fewest rows.

Fails: check_worked_example, check_largest_entities_first, check_rows_decide_not_entities, check_giant_entity_stays_whole
"""

from collections import Counter


def group_folds(groups, k):
    rows = Counter(groups)
    if k < 2 or len(rows) < k:
        raise ValueError("fewer entities than folds")
    fold = {entity: i % k for i, entity in enumerate(rows)}
    return [fold[entity] for entity in groups]
