def bias_aucs(
    labels: list[int],
    scores: list[float],
    in_group: list[bool],
) -> dict[str, float | None]:
    """AUCs "overall", "subgroup", "bpsn" and "bnsp".

    None where one side of an AUC is empty. Raises ValueError for lists
    of different lengths, labels other than 0 and 1, and NaN scores.
    """
    # TODO: collect the scores of the four corners, then compare sides.
    return {}
