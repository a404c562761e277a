import math


def dcg_at_k(relevances: list[float], k: int) -> float:
    """Discounted cumulative gain of the first k positions.

    Time O(k), memory O(k) for the slice.
    """
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    # A slice copes with k > n. Counting from 1 keeps the code
    # as close to the formula as it gets.
    ranked = enumerate(relevances[:k], start=1)
    return sum(rel / math.log2(i + 1) for i, rel in ranked)


def ndcg_at_k(relevances: list[float], k: int) -> float:
    """DCG@k divided by the DCG@k of the best possible order.

    Time O(n log n) for the sort, memory O(n). When n is much larger
    than k, heapq.nlargest(k, relevances) finds the same ideal in
    O(n log k).
    """
    # Sort first, cut second: an item below k belongs to the ideal.
    ideal = dcg_at_k(sorted(relevances, reverse=True), k)
    if ideal == 0:
        return 0.0
    return dcg_at_k(relevances, k) / ideal
