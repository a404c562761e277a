"""trec_eval through pytrec_eval: measure "map", with falling scores that encode the ranking."""

import pytrec_eval


def answer(solution, rankings, relevant):
    alone = [
        solution.average_precision(rankings.get(query, []), relevant[query]) for query in sorted(relevant)
    ]
    return [*alone, solution.mean_average_precision(rankings, relevant)]


def reference(rankings, relevant):
    if not relevant:
        raise ValueError("no judged query")
    scores = [trec_average_precision(rankings.get(query, []), relevant[query]) for query in sorted(relevant)]
    return [*scores, sum(scores) / len(scores)]


def trec_average_precision(ranking, relevant):
    # trec_eval refuses repeats, so a repeat becomes a document of its own that nobody judged.
    names = [name if name not in ranking[:i] else f"repeat {i}" for i, name in enumerate(ranking)]
    # An unjudged last document keeps an empty ranking from being dropped.
    run = {name: float(len(names) - i) for i, name in enumerate([*names, "last"])}
    judged = dict.fromkeys(relevant, 1) | {"irrelevant": 0}
    return pytrec_eval.RelevanceEvaluator({"q": judged}, {"map"}).evaluate({"q": run})["q"]["map"]


def cases(rng):
    yield {}, {}
    yield {"q1": ["a"]}, {}
    yield {}, {"q1": {"a"}}
    yield {"q1": []}, {"q1": set()}
    yield {"q1": ["a", "b"]}, {"q1": set()}
    while True:
        documents = "abcdefghijklmnopqrst"[: rng.choice([2, 5, 20])]
        queries = ["q1", "q2", "q3", "q4"][: rng.randint(1, 4)]
        rankings = {
            query: [rng.choice(documents) for _ in range(rng.randint(0, 12))]
            if rng.random() < 0.3
            else rng.sample(documents, rng.randint(0, len(documents)))
            for query in [*queries, "unjudged"]
            if rng.random() < 0.9
        }
        relevant = {
            query: set(rng.sample(documents, rng.randint(0, min(6, len(documents))))) for query in queries
        }
        yield rankings, relevant
