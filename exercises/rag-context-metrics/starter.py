def rag_scores(
    passages: list[str],
    relevant: set[str],
    reference: dict[str, set[str]],
    answer: dict[str, set[str]],
    k: int,
) -> tuple[float, float | None, float | None]:
    """Context precision, context recall and faithfulness of one answer.

    reference and answer map each claim to the passages that support it.
    Raises ValueError when k < 1.
    """
    # TODO: what the prompt holds, then three scores.
    return -1.0, None, None
