# Expected values are exact fractions, divided once at the end.
RELATIVE = 1e-9


def check_one_service(submission, expect):
    """The four numbers of one service come out."""
    expect(submission.call("capacity", 8_640_000, 20, 3, 1000)).close(
        {"average_qps": 2000.0, "peak_qps": 6000.0, "peak_gbit_per_s": 0.048, "stored_gb_per_day": 172.8},
        abs=0,
        rel=RELATIVE,
    )


def check_average_over_the_whole_day(submission, expect):
    """The average is taken over all 86,400 seconds of a day."""
    for users, requests, average in (
        (2_000_000_000, 10, 20_000_000_000 / 86_400),
        (10_800, 4, 0.5),
        (1, 1, 1 / 86_400),
    ):
        result = submission.call("capacity", users, requests, 2, 700).value
        expect(result["average_qps"]).close(average, abs=0, rel=RELATIVE)


def check_peak_is_peak_factor_times_average(submission, expect):
    """The peak is the peak factor times the average; a factor of 1 means an even day."""
    for factor, peak in ((3, 694_444.4444444445), (1.5, 347_222.22222222225), (1, 231_481.48148148148)):
        result = submission.call("capacity", 2_000_000_000, 10, factor, 700).value
        expect(result["peak_qps"]).close(peak, abs=0, rel=RELATIVE)


def check_bandwidth_is_bits_at_the_peak(submission, expect):
    """Bandwidth is counted in bits, in the busiest second."""
    for users, factor, size, gbit in ((86_400_000, 4, 2500, 0.8), (864_000_000, 1, 125, 0.1)):
        result = submission.call("capacity", users, 10, factor, size).value
        expect(result["peak_gbit_per_s"]).close(gbit, abs=0, rel=RELATIVE)


def check_storage_ignores_the_peak(submission, expect):
    """A day's log is as large on an even day as on an uneven one, in decimal gigabytes."""
    for factor in (1, 2.5, 10):
        result = submission.call("capacity", 500_000_000, 10, factor, 200).value
        expect(result["stored_gb_per_day"]).close(1000.0, abs=0, rel=RELATIVE)


def check_fractions_count(submission, expect):
    """Less than one request a day per user, and less than one a second, are not rounded away."""
    expect(submission.call("capacity", 1_080_000, 0.2, 2, 0.5)).close(
        {
            "average_qps": 2.5,
            "peak_qps": 5.0,
            "peak_gbit_per_s": 2e-08,
            "stored_gb_per_day": 0.000108,
        },
        abs=0,
        rel=RELATIVE,
    )
    expect(submission.call("capacity", 3, 24, 1, 10)).close(
        {
            "average_qps": 1 / 1200,
            "peak_qps": 1 / 1200,
            "peak_gbit_per_s": 80 / 1200 / 10**9,
            "stored_gb_per_day": 7.2e-07,
        },
        abs=0,
        rel=RELATIVE,
    )


def check_nothing_gives_zeros(submission, expect):
    """Without users, or without requests, or without bytes, the numbers are 0 and not an error."""
    zeros = {"average_qps": 0.0, "peak_qps": 0.0, "peak_gbit_per_s": 0.0, "stored_gb_per_day": 0.0}
    expect(submission.call("capacity", 0, 10, 3, 1000)).equal(zeros)
    expect(submission.call("capacity", 1000, 0, 3, 1000)).equal(zeros)
    expect(submission.call("capacity", 8640, 10, 3, 0)).equal({**zeros, "average_qps": 1.0, "peak_qps": 3.0})


def check_impossible_input_is_refused(submission, expect):
    """A peak below the average and negative counts raise ValueError."""
    expect(submission.call("capacity", 1000, 10, 0.9, 100)).raises(ValueError)
    expect(submission.call("capacity", 1000, 10, 0, 100)).raises(ValueError)
    expect(submission.call("capacity", -1, 10, 3, 100)).raises(ValueError)
    expect(submission.call("capacity", 1000, -0.5, 3, 100)).raises(ValueError)
    expect(submission.call("capacity", 1000, 10, 3, -100)).raises(ValueError)
