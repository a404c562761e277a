"""You accept any k.

At k = −60 the sixtieth result divides by 0, and just below it shares are negative. Such a value only comes from a mistake in a configuration file.

Fails: check_k_below_one_is_refused
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        best = {document: rank for rank, document in reversed(list(enumerate(ranking, start=1)))}
        for document, rank in best.items():
            scores[document] += 1 / (k + rank)
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
