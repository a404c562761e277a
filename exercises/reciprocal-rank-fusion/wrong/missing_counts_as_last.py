"""You give a document that a list does not hold the rank after its last one.

A retriever that returns 2 documents then hands everybody else 1/63, nearly as much as its own finds, and a list that came back empty hands everybody a first place. Not found is no evidence, so it adds nothing.

Fails: check_worked_example, check_agreement_beats_one_first_place, check_missing_documents_get_nothing, check_repeated_documents_count_once, check_k_damps_the_top, check_equal_scores_go_by_id
"""

from collections import defaultdict


def reciprocal_rank_fusion(rankings: list[list[str]], k: int = 60) -> list[tuple[str, float]]:
    if k < 1:
        raise ValueError(f"k must be at least 1, got {k}")
    everyone = {document for ranking in rankings for document in ranking}
    scores: defaultdict[str, float] = defaultdict(float)
    for ranking in rankings:
        best = {document: rank for rank, document in reversed(list(enumerate(ranking, start=1)))}
        for document in everyone:
            scores[document] += 1 / (k + best.get(document, len(ranking) + 1))
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))
