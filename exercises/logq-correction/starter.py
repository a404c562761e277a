def in_batch_loss(
    scores: list[list[float]],
    item_ids: list[str],
    probabilities: list[float],
) -> float:
    """Mean softmax loss over the batch, corrected for popularity.

    scores[i][j] belongs to user i and the item of pair j. Raises
    ValueError for an empty batch and a probability outside (0, 1].
    """
    # TODO: correct the logits, leave out accidental hits, average the loss.
    return None
