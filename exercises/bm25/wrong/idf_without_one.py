"""Your idf leaves out the 1 inside the logarithm, so a term in more than half of the documents gets a negative weight.

That is the formula of the original papers. With it, a document drops in the ranking for holding a word of the query, and a term in exactly half of the documents is worth nothing; rank_bm25 patches this with a floor, Lucene with the 1.

Fails: check_worked_example, check_rare_terms_weigh_more, check_common_terms_stay_positive, check_one_term_at_average_length, check_repetition_saturates, check_length_counts_as_much_as_b_says, check_average_length_of_all_documents, check_query_terms_add_up, check_presence_only, check_nothing_to_score
"""

import math
from collections import Counter


def bm25_idf(n_docs: int, df: int) -> float:
    return math.log((n_docs - df + 0.5) / (df + 0.5))


def bm25_scores(
    query: list[str], documents: list[list[str]], k1: float = 1.2, b: float = 0.75
) -> list[float]:
    if k1 < 0 or not 0 <= b <= 1:
        raise ValueError(f"k1={k1}, b={b}")
    counts = [Counter(tokens) for tokens in documents]
    df = Counter(term for count in counts for term in count)
    n_docs, n_tokens = (len(documents), sum(count.total() for count in counts))
    scores = []
    for count in counts:
        score = 0.0
        for term in query:
            if frequency := count[term]:
                length = count.total() * n_docs / n_tokens
                damping = k1 * (1 - b + b * length)
                score += bm25_idf(n_docs, df[term]) * frequency / (frequency + damping)
        scores.append(score)
    return scores
