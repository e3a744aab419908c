from typing import Any

from mypy_async_validator.markers import blocking

class Models:
    @blocking("network", asyncio="google.genai.models.AsyncModels.compute_tokens")
    def compute_tokens(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.count_tokens")
    def count_tokens(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.delete")
    def delete(self, *, model: str, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.edit_image")
    def edit_image(
        self, *, model: str, prompt: str, reference_images: Any, config: Any = None
    ) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.embed_content")
    def embed_content(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.generate_content")
    def generate_content(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.generate_images")
    def generate_images(self, *, model: str, prompt: str, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.generate_videos")
    def generate_videos(
        self,
        *,
        model: str,
        prompt: str | None = None,
        image: Any = None,
        video: Any = None,
        source: Any = None,
        config: Any = None,
    ) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.get")
    def get(self, *, model: str, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.list")
    def list(self, *, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.recontext_image")
    def recontext_image(self, *, model: str, source: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.segment_image")
    def segment_image(self, *, model: str, source: Any, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.update")
    def update(self, *, model: str, config: Any = None) -> Any: ...
    @blocking("network", asyncio="google.genai.models.AsyncModels.upscale_image")
    def upscale_image(
        self, *, model: str, image: Any, upscale_factor: str, config: Any = None
    ) -> Any: ...
    @blocking(
        "network", asyncio="google.genai.models.AsyncModels.generate_content_stream", lazy=True
    )
    def generate_content_stream(self, *, model: str, contents: Any, config: Any = None) -> Any: ...
