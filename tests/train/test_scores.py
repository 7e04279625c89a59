import numpy as np
from sklearn.metrics import accuracy_score, f1_score, recall_score

from train.scores import any_listed, mean_scores, scores


def test_scores__as_scikit_learn() -> None:
    random = np.random.default_rng(0)
    probability, labels = random.dirichlet(np.ones(5), 200), random.integers(0, 5, 200)
    own, guess = scores(probability, labels), probability.argmax(1)
    assert np.isclose(own.accuracy, accuracy_score(labels, guess))
    assert np.isclose(own.macro_f1, f1_score(labels, guess, average="macro"))
    np.testing.assert_allclose(list(own.recall.values()), recall_score(labels, guess, average=None))


def test_mean_scores__of_two() -> None:
    right, wrong = scores(np.eye(5), np.arange(5)), scores(np.eye(5), np.arange(5)[::-1])
    assert mean_scores([right, wrong]).accuracy == (1 + 0.2) / 2


def test_any_listed__films_without_the_five_do_not_count() -> None:
    marks = np.array([[1, 0, 1], [0, 1, 0], [0, 0, 0]])
    logits = np.array([[0, 1, 2], [2, 1, 0], [1, 0, 0]])
    assert any_listed(logits, marks) == 0.5
