# Expected values: token counts by hand, noted as fresh, cached and output, times the prices.
import math

RELATIVE = 1e-9
PRICES = {"input": 3.0, "cached_input": 0.3, "output": 15.0}


def check_one_turn(submission, expect):
    """One turn pays for its input and its output."""
    # 400 fresh, 100 output
    expect(submission.call("conversation_cost", 300, [(100, 100)], PRICES)).close(0.0027, abs=0, rel=RELATIVE)
    # 50 fresh, 0 output
    expect(submission.call("conversation_cost", 0, [(50, 0)], PRICES)).close(0.00015, abs=0, rel=RELATIVE)
    # 1,000,000 fresh, 1,000,000 output
    expect(submission.call("conversation_cost", 999_000, [(1000, 1_000_000)], PRICES)).close(
        18.0, abs=0, rel=RELATIVE
    )


def check_history_is_sent_again(submission, expect):
    """Every turn sends all earlier messages and replies, at the price of any input when nothing is cheaper."""
    flat = {"input": 2.0, "cached_input": 2.0, "output": 0.0}
    # Inputs 110, 160 and 210: the message grows by 10 + 40 a turn.
    expect(submission.call("conversation_cost", 100, [(10, 40)] * 3, flat)).close(
        0.00096, abs=0, rel=RELATIVE
    )
    # Inputs 1, 4 and 13.
    expect(submission.call("conversation_cost", 0, [(1, 2), (1, 4), (5, 0)], flat)).close(
        3.6e-05, abs=0, rel=RELATIVE
    )


def check_growth_with_the_square(submission, expect):
    """Twice as many turns send about four times as much."""
    input_only = {"input": 1.0, "cached_input": 1.0, "output": 0.0}
    short = submission.call("conversation_cost", 0, [(50, 250)] * 20, input_only).value
    long = submission.call("conversation_cost", 0, [(50, 250)] * 40, input_only).value
    expect(long / short).close(236_000 / 58_000, abs=0, rel=RELATIVE)


def check_what_is_cached(submission, expect):
    """The input of the turn before is cached; its reply and the new message are fresh."""
    # fresh 1350, cached 1100
    count_cached = {"input": 0.0, "cached_input": 1.0, "output": 0.0}
    count_fresh = {"input": 1.0, "cached_input": 0.0, "output": 0.0}
    turns = [(100, 200), (50, 150)]
    expect(submission.call("conversation_cost", 1000, turns, count_cached)).close(0.0011, abs=0, rel=RELATIVE)
    expect(submission.call("conversation_cost", 1000, turns, count_fresh)).close(0.00135, abs=0, rel=RELATIVE)
    # fresh 1000 + 60 + 70 + 80 + 200 + 210, cached 1060 + 1330
    turns = [(60, 200), (70, 210), (80, 220)]
    expect(submission.call("conversation_cost", 1000, turns, count_cached)).close(
        0.00239, abs=0, rel=RELATIVE
    )
    expect(submission.call("conversation_cost", 1000, turns, count_fresh)).close(0.00162, abs=0, rel=RELATIVE)


def check_whole_bill(submission, expect):
    """Fresh input, cached input and output come together, each at its own price."""
    # fresh 4760, cached 29,340, output 2400
    expect(submission.call("conversation_cost", 2000, [(60, 240)] * 10, PRICES)).close(
        0.059082, abs=0, rel=RELATIVE
    )
    # fresh 1350, cached 1100, output 350
    prices = {"input": 2.0, "cached_input": 0.2, "output": 10.0}
    expect(submission.call("conversation_cost", 1000, [(100, 200), (50, 150)], prices)).close(
        0.00642, abs=0, rel=RELATIVE
    )


def check_empty_conversation(submission, expect):
    """A conversation without turns sends nothing, not even the system prompt."""
    expect(submission.call("conversation_cost", 2000, [], PRICES)).close(0.0, abs=0)
    expect(submission.call("conversation_cost", 0, [], PRICES)).close(0.0, abs=0)


def check_the_resolved_carry_all(submission, expect):
    """The resolved conversations pay for the model in all of them, and for the hand-overs."""
    expect(submission.call("cost_per_resolved", 0.1, 0.5, 2.0)).close(2.2, abs=0, rel=RELATIVE)
    expect(submission.call("cost_per_resolved", 0.06, 0.8, 1.5)).close(0.45, abs=0, rel=RELATIVE)
    expect(submission.call("cost_per_resolved", 0.3, 0.25, 0.0)).close(1.2, abs=0, rel=RELATIVE)


def check_everything_resolved(submission, expect):
    """When nothing is handed over, a resolved conversation costs what a conversation costs."""
    expect(submission.call("cost_per_resolved", 0.07, 1.0, 5.0)).close(0.07, abs=0, rel=RELATIVE)
    expect(submission.call("cost_per_resolved", 0.0, 1, 5.0)).close(0.0, abs=0)


def check_impossible_rate_is_refused(submission, expect):
    """Without a resolved conversation there is no cost of one; a rate above 1 is no rate."""
    for rate in (0.0, -0.2, 1.01, 60, math.nan):
        expect(submission.call("cost_per_resolved", 0.1, rate, 2.0)).raises(ValueError)
