"""pandas: one row a post, one column a head; the product with the weights, then a sort by value and id."""

import pandas

TOLERANCE = 1e-9


def answer(solution, posts, weights):
    try:
        values = {post: solution.value_score(probabilities, weights) for post, probabilities in posts.items()}
        return [values, solution.rank_by_value(posts, weights)]
    except KeyError:
        return "KeyError"


def reference(posts, weights):
    # In a table a head that a post lacks becomes NaN, which would count as a wrong probability: look before.
    if any(not pandas.Index(weights).isin(list(probabilities)).all() for probabilities in posts.values()):
        return "KeyError"
    table = pandas.DataFrame.from_dict(posts, orient="index", dtype=float).reindex(columns=list(weights))
    if not table.apply(lambda column: column.between(0, 1)).to_numpy().all():
        raise ValueError("not a probability")
    scored = table.mul(pandas.Series(weights, dtype=float)).sum(axis="columns").rename("value")
    order = scored.rename_axis("post").reset_index().sort_values(["value", "post"], ascending=[False, True])
    return [scored.to_dict(), order["post"].tolist()]


def cases(rng):
    heads = ("like", "reply", "share", "hide", "report")
    while True:
        weighted = rng.sample(heads, rng.randint(1, len(heads)))
        # Eighths are exact in binary, so that equal values are equal whatever the order of summation.
        weights = {head: rng.randint(-64, 64) / 8 for head in weighted}
        posts = {}
        for number in rng.sample(range(100), rng.randint(1, 12)):
            posts[f"p{number:02}"] = {head: rng.randint(0, 8) / 8 for head in heads}
        post = rng.choice(list(posts))
        match rng.randrange(12):
            case 0:
                # Perhaps both faults at once, of which the missing head counts.
                posts[post][rng.choice(heads)] = rng.choice((0.5, 1.5))
                del posts[post][rng.choice(heads)]
            case 1:
                posts[post][rng.choice(heads)] = rng.choice((1.5, -0.25, float("nan")))
        yield posts, weights
