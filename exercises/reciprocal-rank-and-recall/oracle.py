"""trec_eval through pytrec_eval: recip_rank, recall_k and success_k, with falling scores that encode the ranking."""

import pytrec_eval


def answer(solution, rankings, relevant, k):
    return [
        solution.mean_reciprocal_rank(rankings, relevant),
        solution.recall_at_k(rankings, relevant, k),
        solution.hit_rate_at_k(rankings, relevant, k),
    ]


def reference(rankings, relevant, k):
    if not rankings or len(rankings) != len(relevant) or k < 1:
        raise ValueError("queries or k")
    names = ["recip_rank", f"recall_{k}", f"success_{k}"]
    measures = {"recip_rank", f"recall.{k}", f"success.{k}"}
    judged = {f"q{i}": dict.fromkeys(wanted, 1) | {"irrelevant": 0} for i, wanted in enumerate(relevant)}
    run = {f"q{i}": scored(ranking) for i, ranking in enumerate(rankings)}
    results = pytrec_eval.RelevanceEvaluator(judged, measures).evaluate(run)
    return [sum(result[name] for result in results.values()) / len(rankings) for name in names]


def scored(ranking):
    # trec_eval refuses repeats: one becomes an unjudged document. The unjudged last one keeps empty rankings in.
    documents = [name if name not in ranking[:i] else f"repeat {i}" for i, name in enumerate(ranking)]
    return {name: float(len(documents) - i) for i, name in enumerate([*documents, "last"])}


def cases(rng):
    yield [], [], 3
    yield [["a"]], [], 3
    yield [["a"]], [{"a"}], 0
    yield [["a", "b"]], [{"a"}], -1
    yield [[]], [{"a"}], 1
    yield [["a"]], [set()], 1
    while True:
        documents = "abcdefghijklmnop"[: rng.choice([2, 6, 16])]
        queries = range(rng.randint(1, 5))
        rankings = [[rng.choice(documents) for _ in range(rng.randint(0, 10))] for _ in queries]
        relevant = [set(rng.sample(documents, rng.randint(0, min(5, len(documents))))) for _ in queries]
        yield rankings, relevant, rng.choice([1, 2, 3, 5, 20])
