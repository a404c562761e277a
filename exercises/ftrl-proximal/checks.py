# Expected values come from FTRL's objective itself: scipy's brentq looks for the weight at which the derivative of
# (sum of gradients, squared distances to all earlier weights, penalties) is 0.
TOLERANCE = 1e-9
A, B, AB = {"a": 1}, {"b": 1}, {"a": 1, "b": 1}


def trained(submission, settings, rows):
    """A model that has learned from the rows, and the predictions it made on the way."""
    model = submission.new("FTRLProximal", *settings)
    return model, [model.call("update", features, label).value for features, label in rows]


def check_untouched_model(submission, expect):
    """Before the first impression every weight is 0 and every probability 0.5."""
    for settings in ((0.1, 1.0, 1.0, 1.0), (0.1, 0.0, 0.0, 0.0)):
        model = submission.new("FTRLProximal", *settings)
        expect(model.call("weight", "a")).close(0.0, abs=TOLERANCE)
        expect(model.call("predict", AB)).close(0.5, abs=TOLERANCE)
    expect(model.call("predict", {})).close(0.5, abs=TOLERANCE)
    expect(model.call("update", {}, 1)).close(0.5, abs=TOLERANCE)


def check_worked_example(submission, expect):
    """The example of the task comes out, and its weight after a third and a fourth click."""
    model, _ = trained(submission, (0.5, 1.0, 0.5, 0.0), [(A, 1), (A, 1)])
    expect(model.call("weight", "a")).close(0.14644660940672624, abs=TOLERANCE)
    model.call("update", A, 1)
    expect(model.call("weight", "a")).close(0.27201303215491124, abs=TOLERANCE)
    model.call("update", A, 1)
    expect(model.call("weight", "a")).close(0.38290999859627434, abs=TOLERANCE)


def check_one_impression(submission, expect):
    """Without penalties the first impression moves the weight toward its label."""
    for label, weight in ((1, 0.16666666666666666), (0, -0.16666666666666666)):
        model, _ = trained(submission, (0.5, 1.0, 0.0, 0.0), [(A, label)])
        expect(model.call("weight", "a")).close(weight, abs=TOLERANCE)
    model, _ = trained(submission, (0.5, 1.0, 0.0, 0.0), [(A, 1), (A, 1), (A, 0)])
    expect(model.call("weight", "a")).close(0.1510124819327477, abs=TOLERANCE)


def check_l1_keeps_weights_at_zero(submission, expect):
    """Weak evidence leaves a weight at exactly 0, and evidence against it brings it back to 0."""
    model, _ = trained(submission, (0.5, 1.0, 1.0, 0.0), [(A, 1), (A, 1)])
    expect(model.call("weight", "a")).equal(0.0)
    model.call("update", A, 1)
    expect(model.call("weight", "a")).close(0.13397459621556135, abs=TOLERANCE)
    for _ in range(2):
        model.call("update", A, 0)
    expect(model.call("weight", "a")).equal(0.0)
    for _ in range(6):
        model.call("update", A, 0)
    expect(model.call("weight", "a")).close(-0.27558591565829, abs=TOLERANCE)


def check_l2_shrinks(submission, expect):
    """L2 makes weights smaller, and none of them 0."""
    rows = [(A, 1), (A, 1), (A, 1)]
    for l2, weight in ((2.0, 0.2684877983898721), (50.0, 0.027970778716882194)):
        model, _ = trained(submission, (0.5, 1.0, 0.0, l2), rows)
        expect(model.call("weight", "a")).close(weight, abs=TOLERANCE)


def check_each_feature_has_its_own_rate(submission, expect):
    """A feature seen often learns slowly; a new one next to it still learns fast."""
    model, _ = trained(submission, (0.5, 1.0, 0.0, 0.0), [(A, 1), (A, 0), (A, 1), (A, 0), (AB, 1)])
    expect(model.call("weight", "a")).close(0.12660086955184274, abs=TOLERANCE)
    expect(model.call("weight", "b")).close(0.16605372919479552, abs=TOLERANCE)
    expect(model.call("weight", "c")).close(0.0, abs=TOLERANCE)


def check_values_scale_the_gradient(submission, expect):
    """The gradient of a feature holds the feature's value, whatever its sign."""
    model, _ = trained(submission, (0.5, 1.0, 0.25, 0.5), [({"a": 2, "b": -3, "c": 0.5}, 1)] * 2)
    for name, weight in (("a", 0.27829423975287426), ("b", -0.3625580565881017), ("c", 0.04336975952194157)):
        expect(model.call("weight", name)).close(weight, abs=TOLERANCE)
    expect(model.call("predict", {"a": 1, "b": 1})).close(0.4789465016561203, abs=TOLERANCE)


def check_update_tells_what_was_predicted_before(submission, expect):
    """An update returns the prediction that did not know the label yet."""
    model = submission.new("FTRLProximal", 0.5, 1.0, 0.0, 0.0)
    for expected in [0.5, 0.5415704832167999, 0.575233935519716]:
        expect(model.call("update", A, 1)).close(expected, abs=TOLERANCE)


def check_stream_of_impressions(submission, expect):
    """Several features, clicks and no clicks: predictions and weights come out."""
    rows = [(AB, 1), (A, 0), (AB, 1), ({"b": 1, "c": 1}, 0), (AB, 1), ({"c": 1}, 0)]
    model, predictions = trained(submission, (0.3, 0.5, 0.1, 0.2), rows)
    expect(predictions).close(
        [
            0.5,
            0.5282716991859552,
            0.5282716991859552,
            0.5564230844347914,
            0.5501643425884419,
            0.4693764081459817,
        ],
        abs=TOLERANCE,
    )
    expect([model.call("weight", name).value for name in "abc"]).close(
        [0.17806493988533514, 0.19802890988011976, -0.23197836494405885], abs=TOLERANCE
    )


def check_impossible_settings_are_refused(submission, expect):
    """An alpha of 0 or less, or a negative beta, l1 or l2, raises ValueError."""
    for settings in ((0.0, 1.0, 1.0, 1.0), (-0.1, 1.0, 1.0, 1.0)):
        expect(submission.new("FTRLProximal", *settings).call("predict", {})).raises(ValueError)
    for settings in ((0.1, -1.0, 1.0, 1.0), (0.1, 1.0, -1.0, 1.0), (0.1, 1.0, 1.0, -1.0)):
        expect(submission.new("FTRLProximal", *settings).call("predict", {})).raises(ValueError)
