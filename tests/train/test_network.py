import torch

from train.network import Backbone, ManyGenres, averaged, imagenet_weights, mixed


def test_mixed__average_and_both_ends() -> None:
    base = imagenet_weights()
    tuned = {name: value + 1 if value.is_floating_point() else value for name, value in base.items()}
    for share in (0.0, 0.7, 1.0):
        for name, value in mixed(tuned, share).items():
            if value.is_floating_point():
                torch.testing.assert_close(value, base[name] + share)


def test_averaged__mean_of_weights_and_the_firsts_counters() -> None:
    one = {"weight": torch.tensor([1.0, 2.0]), "batches": torch.tensor(7)}
    two = {"weight": torch.tensor([3.0, 8.0]), "batches": torch.tensor(9)}
    result = averaged([one, two])
    torch.testing.assert_close(result["weight"], torch.tensor([2.0, 5.0]))
    assert result["batches"] == 7


def test_backbone__as_the_packaged_network_on_normalised_pictures() -> None:
    backbone = Backbone().eval()
    image = torch.randint(0, 256, (2, 288, 192, 3), dtype=torch.uint8)
    mean, std = torch.tensor([0.485, 0.456, 0.406]), torch.tensor([0.229, 0.224, 0.225])
    with torch.no_grad():
        expected = backbone.net.extract_features(((image / 255 - mean) / std).permute(0, 3, 1, 2))
        own = backbone(image)
    assert own.shape == (2, 1280, 9, 6)
    torch.testing.assert_close(own, expected, atol=1e-3, rtol=1e-3)


def test_backbone__frozen_blocks_do_not_change() -> None:
    network = ManyGenres(2, frozen_blocks=3, dropout=0.0, drop_connect=0.0).train()
    before = {name: value.clone() for name, value in network.backbone.weights().items()}
    network.head.weight.data.normal_()
    optimiser = torch.optim.SGD([p for p in network.parameters() if p.requires_grad], 0.1)
    logits, _ = network(network.backbone.early(torch.randint(0, 256, (4, 96, 64, 3), dtype=torch.uint8)))
    logits.square().sum().backward()
    optimiser.step()
    changed = {
        name for name, value in network.backbone.weights().items() if not torch.equal(value, before[name])
    }
    assert changed
    assert not any(name.startswith(("_conv_stem", "_bn0", "_blocks.0.", "_blocks.2.")) for name in changed)
