TOLERANCE = 1e-9

# Published for X's (Twitter's) home timeline, as of April 5, 2023.
WEIGHTS_2023 = {
    "like": 0.5,
    "repost": 1.0,
    "reply": 13.5,
    "profile_click": 12.0,
    "video_half": 0.005,
    "reply_answered_by_author": 75.0,
    "good_click": 11.0,
    "good_click_long": 10.0,
    "negative_feedback": -74.0,
    "report": -369.0,
}
FOUR = {"like": 0.5, "reply": 13.5, "negative_feedback": -74.0, "report": -369.0}
CALM = {"like": 0.2, "reply": 0.01, "negative_feedback": 0.0005, "report": 0.0}
HEATED = {"like": 0.3, "reply": 0.02, "negative_feedback": 0.004, "report": 0.0005}


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("value_score", CALM, FOUR)).close(0.198, abs=TOLERANCE)
    expect(submission.call("value_score", HEATED, FOUR)).close(-0.0605, abs=TOLERANCE)


def check_all_ten_weights(submission, expect):
    """All ten weights of 2023 count, the small and the negative ones too."""
    post = {
        "like": 0.1,
        "repost": 0.02,
        "reply": 0.01,
        "profile_click": 0.005,
        "video_half": 0.4,
        "reply_answered_by_author": 0.001,
        "good_click": 0.02,
        "good_click_long": 0.03,
        "negative_feedback": 0.002,
        "report": 0.0002,
    }
    expect(submission.call("value_score", post, WEIGHTS_2023)).close(0.6402, abs=TOLERANCE)
    none = dict.fromkeys(WEIGHTS_2023, 0.0)
    expect(submission.call("value_score", none, WEIGHTS_2023)).close(0.0, abs=TOLERANCE)
    everything = dict.fromkeys(WEIGHTS_2023, 1.0)
    expect(submission.call("value_score", everything, WEIGHTS_2023)).close(-319.995, abs=TOLERANCE)


def check_negative_weights_lower_the_value(submission, expect):
    """A negative weight lowers the value, below 0 if need be."""
    weights = {"like": 1.0, "hide": -4.0}
    expect(submission.call("value_score", {"like": 0.5, "hide": 0.25}, weights)).close(-0.5, abs=TOLERANCE)
    expect(submission.call("value_score", {"like": 0.0, "hide": 1.0}, weights)).close(-4.0, abs=TOLERANCE)


def check_weights_are_not_normalized(submission, expect):
    """Weights are used as they are, whatever they add up to."""
    expect(submission.call("value_score", {"like": 0.2}, {"like": 3.0})).close(0.6, abs=TOLERANCE)
    both = {"like": 0.2, "reply": 0.4}
    expect(submission.call("value_score", both, {"like": 2.0, "reply": 3.0})).close(1.6, abs=TOLERANCE)
    expect(submission.call("value_score", both, {"like": 1.0, "reply": -1.0})).close(-0.2, abs=TOLERANCE)


def check_missing_head_is_an_error(submission, expect):
    """A weighted head that the post lacks raises KeyError instead of counting as 0."""
    expect(submission.call("value_score", {"like": 0.2}, {"like": 0.5, "report": -369.0})).raises(KeyError)
    expect(submission.call("value_score", {}, {"like": 0.5})).raises(KeyError)
    posts = {"a": {"like": 0.2, "report": 0.5}, "b": {"like": 0.9}}
    expect(submission.call("rank_by_value", posts, {"like": 0.5, "report": -3.0})).raises(KeyError)


def check_heads_in_shadow_are_ignored(submission, expect):
    """A head without a weight changes nothing, whatever it holds."""
    expect(submission.call("value_score", {"like": 0.5, "dwell": 0.9}, {"like": 2.0})).close(
        1.0, abs=TOLERANCE
    )
    expect(submission.call("value_score", {"like": 0.5, "dwell": 7.5}, {"like": 2.0})).close(
        1.0, abs=TOLERANCE
    )
    expect(submission.call("value_score", {"like": 0.5}, {})).close(0.0, abs=TOLERANCE)


def check_only_probabilities_are_accepted(submission, expect):
    """A weighted number outside [0, 1], or NaN, raises ValueError."""
    expect(submission.call("value_score", {"like": 1.7}, {"like": 0.5})).raises(ValueError)
    expect(submission.call("value_score", {"like": -0.1}, {"like": 0.5})).raises(ValueError)
    expect(submission.call("value_score", {"like": float("nan")}, {"like": 0.5})).raises(ValueError)
    expect(submission.call("value_score", {"like": 1.0}, {"like": 0.5})).close(0.5, abs=TOLERANCE)


def check_missing_head_comes_before_wrong_numbers(submission, expect):
    """A post with both faults raises KeyError, in whatever order the weights come."""
    both = {"like": 1.7, "reply": 0.1}
    expect(submission.call("value_score", both, {"like": 0.5, "report": -369.0})).raises(KeyError)
    expect(submission.call("value_score", both, {"report": -369.0, "like": 0.5})).raises(KeyError)
    weights = {"like": 0.5, "report": -3.0}
    expect(submission.call("rank_by_value", {"a": both}, weights)).raises(KeyError)
    # Of two posts at fault the first decides.
    number, head = {"like": 1.7, "report": 0.1}, {"like": 0.2}
    expect(submission.call("rank_by_value", {"a": number, "b": head}, weights)).raises(ValueError)
    expect(submission.call("rank_by_value", {"b": head, "a": number}, weights)).raises(KeyError)


def check_best_post_comes_first(submission, expect):
    """Posts come from high to low value, and those below 0 stay in the list."""
    posts = {"heated": HEATED, "calm": CALM, "dull": dict.fromkeys(FOUR, 0.0)}
    expect(submission.call("rank_by_value", posts, FOUR)).equal(["calm", "dull", "heated"])
    below = {"a": {"hide": 0.5}, "b": {"hide": 0.25}, "c": {"hide": 0.75}}
    expect(submission.call("rank_by_value", below, {"hide": -2.0})).equal(["b", "a", "c"])
    expect(submission.call("rank_by_value", {}, {"like": 1.0})).equal([])


def check_equal_values_are_ordered_by_id(submission, expect):
    """Posts of equal value come in ascending order of id."""
    posts = {"p3": {"like": 0.25}, "p1": {"like": 0.25}, "p4": {"like": 0.5}, "p2": {"like": 0.25}}
    expect(submission.call("rank_by_value", posts, {"like": 2.0})).equal(["p4", "p1", "p2", "p3"])
