def conversation_cost(system_tokens: int, turns: list[tuple[int, int]], prices: dict[str, float]) -> float:
    """Dollars that the model costs for one conversation.

    turns holds (user_tokens, reply_tokens); prices are per million.
    """
    # TODO: what does each turn send, and how much of it was sent before?
    return None


def cost_per_resolved(model_cost: float, resolution_rate: float, handover_cost: float) -> float:
    """Dollars per conversation that the bot resolved.

    Raises ValueError for a resolution_rate outside (0, 1].
    """
    # TODO: who pays for the conversations that failed?
    return None
