# Expected values: the swap is carried out and NDCG computed twice; the forces are complex-step derivatives of the
# weighted loss log(1 + exp(-(s_a - s_b))). numpy did both.
TOLERANCE = 1e-9


def check_worked_example(submission, expect):
    """The example of the task comes out."""
    expect(submission.call("delta_ndcg", [1, 0, 3], 0, 2)).close(0.3931368911626959, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", [1, 0, 3], 1, 2)).close(0.12010440465282159, abs=TOLERANCE)
    expect(submission.call("lambdas", [1, 0, 3], [2, 1, 0])).close(
        [-0.3332664615453358, -0.10081071878877026, 0.434077180334106], abs=TOLERANCE
    )


def check_swap_of_two_results(submission, expect):
    """Two results: gain times discount, divided by the ideal."""
    expect(submission.call("delta_ndcg", [1, 3], 0, 1)).close(0.2901902586031346, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", [3, 1], 0, 1)).close(0.2901902586031346, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", [0, 1], 1, 0)).close(0.36907024642854247, abs=TOLERANCE)


def check_top_of_the_list_matters_most(submission, expect):
    """The same two grades count less further down, and more the further apart they stand."""
    grades = [2, 0, 1, 0, 2, 0, 0, 0, 2, 0]
    expect(submission.call("delta_ndcg", grades, 0, 1)).close(0.16226515508248432, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", grades, 8, 9)).close(0.0052605976188002624, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", grades, 0, 9)).close(0.31256923939940595, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", grades, 4, 2)).close(0.03316414144082566, abs=TOLERANCE)


def check_swaps_that_change_nothing(submission, expect):
    """Equal grades, one and the same place, or nothing relevant: the change is 0."""
    expect(submission.call("delta_ndcg", [2, 1, 2], 0, 2)).close(0.0, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", [2, 1], 1, 1)).close(0.0, abs=TOLERANCE)
    expect(submission.call("delta_ndcg", [0, 0, 0], 0, 2)).close(0.0, abs=TOLERANCE)


def check_forces_of_one_pair(submission, expect):
    """The better document is pushed up as much as the worse one is pushed down."""
    expect(submission.call("lambdas", [1, 0], [0.5, 2.0])).close(
        [0.3017424134024746, -0.3017424134024746], abs=TOLERANCE
    )
    expect(submission.call("lambdas", [1, 0], [2.0, 0.5])).close(
        [0.06732783302606787, -0.06732783302606787], abs=TOLERANCE
    )
    expect(submission.call("lambdas", [0, 2], [0.0, 3.0])).close(
        [-0.017503478700733377, 0.017503478700733377], abs=TOLERANCE
    )


def check_places_come_from_the_scores(submission, expect):
    """The place of a document is that of its score, not that in the list."""
    expect(submission.call("lambdas", [0, 3, 1, 0], [0.1, -0.4, 1.5, 0.7])).close(
        [-0.052544739862239245, 0.5668049651662748, -0.3614459395606027, -0.1528142857434328], abs=TOLERANCE
    )
    expect(submission.call("lambdas", [2, 0, 1, 2, 0], [-1.0, 0.3, 0.2, 2.0, 1.1])).close(
        [
            0.18292039213454508,
            -0.09917619675254995,
            -0.009292830461978416,
            0.13226105287126805,
            -0.20671241779128474,
        ],
        abs=TOLERANCE,
    )


def check_equal_scores_keep_their_order(submission, expect):
    """Of equal scores, the earlier document stands first."""
    expect(submission.call("lambdas", [0, 1, 3], [0.0, 0.0, 0.0])).close(
        [-0.25351237472850047, -0.027290794729519466, 0.2808031694580199], abs=TOLERANCE
    )
    expect(submission.call("lambdas", [3, 1, 0, 1], [1.0, 2.0, 1.0, 2.0])).close(
        [0.3702051045993757, -0.2509013288797547, -0.055295408408585975, -0.0640083673110351], abs=TOLERANCE
    )


def check_queries_without_a_pair(submission, expect):
    """Without two different grades there is no force."""
    expect(submission.call("lambdas", [], [])).equal([])
    expect(submission.call("lambdas", [3], [1.0])).close([0.0], abs=TOLERANCE)
    expect(submission.call("lambdas", [2, 2], [0.0, 1.0])).close([0.0, 0.0], abs=TOLERANCE)
    expect(submission.call("lambdas", [0, 0], [0.0, 1.0])).close([0.0, 0.0], abs=TOLERANCE)


def check_far_scores_do_not_overflow(submission, expect):
    """Scores 2,000 apart give a force of all or nothing."""
    expect(submission.call("lambdas", [1, 0], [1000.0, -1000.0])).close([0.0, 0.0], abs=TOLERANCE)
    expect(submission.call("lambdas", [1, 0], [-1000.0, 1000.0])).close(
        [0.36907024642854247, -0.36907024642854247], abs=TOLERANCE
    )
