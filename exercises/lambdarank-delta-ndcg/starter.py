def delta_ndcg(grades: list[int], i: int, j: int) -> float:
    """Change of NDCG when the results in places i and j swap.

    grades are in ranked order, best score first; places count from 0.
    """
    # TODO: gains, discounts, and what to divide by.
    return None


def lambdas(grades: list[int], scores: list[float]) -> list[float]:
    """Force on each document's score; positive raises it.

    grades[d] and scores[d] belong to document d, in no order.
    """
    # TODO: rank the documents, then go through the pairs.
    return [None for _ in grades]
