TOLERANCE = 1e-9


def stage(name, ms):
    return {"stage": name, "ms": ms}


def series(*parts):
    return {"series": list(parts)}


def parallel(*parts):
    return {"parallel": list(parts)}


def check_one_stage(submission, expect):
    """One stage takes its own time and is the path."""
    expect(submission.call("total_ms", stage("rank", 40))).close(40, abs=TOLERANCE)
    expect(submission.call("critical_path", stage("rank", 40))).equal(["rank"])


def check_series_adds(submission, expect):
    """One after the other: times add, and every stage is on the path."""
    plan = series(stage("auth", 12.5), stage("recall", 40), stage("rank", 30.25))
    expect(submission.call("total_ms", plan)).close(82.75, abs=TOLERANCE)
    expect(submission.call("critical_path", plan)).equal(["auth", "recall", "rank"])


def check_parallel_waits_for_the_last(submission, expect):
    """Side by side: the slowest branch decides, and is the path."""
    plan = parallel(stage("features", 12), stage("ads", 35), stage("cache", 3))
    expect(submission.call("total_ms", plan)).close(35, abs=TOLERANCE)
    expect(submission.call("critical_path", plan)).equal(["ads"])


def check_nested(submission, expect):
    """Series and parallels inside each other."""
    plan = series(
        stage("gateway", 5),
        parallel(
            series(stage("embed", 8), parallel(stage("shard 1", 20), stage("shard 2", 26))),
            series(stage("bm25", 15), stage("filter", 9)),
        ),
        stage("merge", 2),
        parallel(stage("rank", 50), series(stage("ads", 20), stage("auction", 31))),
    )
    expect(submission.call("total_ms", plan)).close(92, abs=TOLERANCE)
    expect(submission.call("critical_path", plan)).equal(
        ["gateway", "embed", "shard 2", "merge", "ads", "auction"]
    )


def check_slowest_stage_may_be_off_the_path(submission, expect):
    """The slowest single stage is not on the path when another branch takes longer in total."""
    plan = parallel(stage("ads", 60), series(stage("a", 25), stage("b", 25), stage("c", 25)))
    expect(submission.call("total_ms", plan)).close(75, abs=TOLERANCE)
    expect(submission.call("critical_path", plan)).equal(["a", "b", "c"])
    # Fewer stages can take longer, too.
    plan = parallel(series(stage("a", 20), stage("b", 20), stage("c", 20)), stage("ads", 61))
    expect(submission.call("critical_path", plan)).equal(["ads"])


def check_ties_go_to_the_first(submission, expect):
    """Of equally slow branches the first is on the path, whatever the names."""
    plan = parallel(stage("y", 10), stage("m", 30), stage("z", 30), stage("b", 30))
    expect(submission.call("total_ms", plan)).close(30, abs=TOLERANCE)
    expect(submission.call("critical_path", plan)).equal(["m"])
    plan = parallel(series(stage("d", 10), stage("p", 20)), stage("q", 30))
    expect(submission.call("critical_path", plan)).equal(["d", "p"])


def check_empty_groups(submission, expect):
    """Groups without plans take no time."""
    for empty in (series(), parallel(), series(parallel(), series())):
        expect(submission.call("total_ms", empty)).close(0, abs=TOLERANCE)
        expect(submission.call("critical_path", empty)).equal([])
    plan = series(stage("auth", 4), parallel(), parallel(series(), stage("rank", 6)))
    expect(submission.call("total_ms", plan)).close(10, abs=TOLERANCE)
    expect(submission.call("critical_path", plan)).equal(["auth", "rank"])


def check_stages_that_take_no_time(submission, expect):
    """A stage of 0 ms counts as a stage: it is on the path when it runs there."""
    plan = series(stage("flag", 0), stage("rank", 6))
    expect(submission.call("critical_path", plan)).equal(["flag", "rank"])
    expect(submission.call("total_ms", parallel(stage("off", 0), stage("out", 0)))).close(0, abs=TOLERANCE)
    expect(submission.call("critical_path", parallel(stage("off", 0), stage("out", 0)))).equal(["off"])
