"""You add 1 / rank and leave k out.

A first place is then worth as much as two second places, so a single retriever can push its favorite past documents that two of them placed second and third. The constant is what makes agreement count.

Fails: check_worked_example, check_one_list_keeps_its_order, check_agreement_beats_one_first_place, check_missing_documents_get_nothing, check_repeated_documents_count_once, check_k_damps_the_top, check_equal_scores_go_by_id
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        best = {document: rank for rank, document in reversed(list(enumerate(ranking, start=1)))}
        for document, rank in best.items():
            scores[document] += 1 / rank
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
