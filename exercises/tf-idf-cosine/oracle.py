"""scikit-learn's TfidfVectorizer with its defaults, the tokens passed through."""

from sklearn.feature_extraction.text import TfidfVectorizer


def answer(solution, query, documents):
    return solution.tfidf_vectors(documents), solution.cosine_scores(query, documents)


def reference(query, documents):
    if not any(documents):  # scikit-learn refuses an empty vocabulary
        return [{} for _ in documents], [0.0] * len(documents)
    vectorizer = TfidfVectorizer(analyzer=list)
    matrix = vectorizer.fit_transform(documents)
    names = vectorizer.get_feature_names_out()
    vectors = [
        {str(names[i]): float(row[0, i]) for i in row.nonzero()[1]}
        for row in map(matrix.getrow, range(len(documents)))
    ]
    return vectors, (matrix @ vectorizer.transform([query]).T).toarray().ravel().tolist()


def cases(rng):
    yield [], []
    yield ["a"], []
    yield ["a"], [[], []]
    yield [], [["a"]]
    yield ["z"], [["a"], []]
    yield ["a", "a", "z"], [["a"]]
    while True:
        vocabulary = "abcdefgh"[: rng.randint(1, 8)]
        documents = [
            [rng.choice(vocabulary) for _ in range(rng.choice((0, 1, 2, 5, 30)))]
            for _ in range(rng.randint(1, 12))
        ]
        yield [rng.choice(vocabulary + "yz") for _ in range(rng.randint(0, 6))], documents
