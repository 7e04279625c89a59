import numpy as np
from scipy.special import softmax
from sklearn.decomposition import PCA
from sklearn.linear_model import LogisticRegression

from train.head import cross_entropy, fit_basis, fit_head


def clouds() -> tuple[np.ndarray, np.ndarray]:
    random = np.random.default_rng(0)
    labels = random.integers(0, 3, 300)
    centres = random.normal(size=(3, 6))
    return (centres[labels] + random.normal(size=(300, 6))).astype(np.float32), labels


def test_fit_head__as_scikit_learn() -> None:
    features, labels = clouds()
    weights = np.random.default_rng(1).uniform(0.5, 2, 300)
    penalty = 0.05
    # scikit-learn minimises C x sum of w x loss + |W|^2 / 2; ours, with weights that sum to 1, is that divided by C.
    other = LogisticRegression(C=1 / penalty, tol=1e-8, max_iter=1000)
    other.fit(features, labels, sample_weight=weights / weights.sum())
    logits = fit_head(features, np.eye(3, dtype=np.float32)[labels], weights, penalty).logits(features)
    np.testing.assert_allclose(softmax(logits, axis=1), other.predict_proba(features), atol=2e-3)


def test_fit_basis__as_principal_components_of_standardised_features() -> None:
    features, _ = clouds()
    standard = (features - features.mean(0)) / features.std(0)
    expected = PCA(4).fit_transform(standard)
    own = fit_basis(features, 4)(features)
    np.testing.assert_allclose(np.abs(own), np.abs(expected), atol=0.02)


def test_unfolded__head_on_the_features_themselves() -> None:
    features, labels = clouds()
    basis = fit_basis(features, 4)
    head = fit_head(basis(features), np.eye(3)[labels], np.ones(300), 0.1)
    np.testing.assert_allclose(basis.unfolded(head).logits(features), head.logits(basis(features)), atol=1e-4)


def test_fit_head__soft_target_is_two_weighted_rows() -> None:
    features, labels = clouds()
    hard = np.eye(3, dtype=np.float32)[labels]
    soft = hard.copy()
    soft[0] = [0.5, 0.5, 0]
    twice = np.concatenate([features, features[:1]])
    targets = np.concatenate([hard, [[0, 1, 0]]]).astype(np.float32)
    targets[0] = [1, 0, 0]
    halves = np.ones(301)
    halves[[0, -1]] = 0.5
    one = fit_head(features, soft, np.ones(300), 0.1).logits(features)
    two = fit_head(twice, targets, halves, 0.1).logits(features)
    np.testing.assert_allclose(one, two, atol=2e-3)


def test_cross_entropy__by_hand() -> None:
    logits = np.log([[0.5, 0.25, 0.25], [0.1, 0.8, 0.1]])
    targets = np.array([[1.0, 0, 0], [0, 0.5, 0.5]])
    expected = -(np.log(0.5) + 0.5 * np.log(0.8) + 0.5 * np.log(0.1)) / 2
    assert np.isclose(cross_entropy(logits, targets), expected)
