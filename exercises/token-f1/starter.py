def exact_match(answer: str, references: list[str]) -> bool:
    """Whether the answer equals a reference after normalization.

    Raises ValueError without references.
    """
    # TODO: normalize, then compare.


def token_f1(answer: str, references: list[str]) -> float:
    """Highest F1 over the shared tokens, one reference at a time.

    Raises ValueError without references.
    """
    # TODO: count the shared tokens.
