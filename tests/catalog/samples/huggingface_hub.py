import asyncio

import huggingface_hub
from huggingface_hub import (
    AsyncInferenceClient,
    HfApi,
    InferenceClient,
    InferenceEndpoint,
    ModelCard,
    hf_hub_download,
    snapshot_download,
)


async def downloads(repo: str) -> None:
    hf_hub_download(repo, "config.json")  # blocks: huggingface_hub.hf_hub_download
    hf_hub_download(repo, "config.json", local_files_only=True)
    snapshot_download(repo_id=repo)  # blocks: huggingface_hub.snapshot_download
    snapshot_download(repo, local_files_only=True)  # blocks: huggingface_hub.snapshot_download
    await asyncio.to_thread(hf_hub_download, repo, "config.json")
    huggingface_hub.scan_cache_dir()  # blocks: huggingface_hub.scan_cache_dir
    huggingface_hub.login(token="t")  # blocks: huggingface_hub.login
    huggingface_hub.try_to_load_from_cache(repo, "config.json")
    huggingface_hub.hf_hub_url(repo, "config.json")


async def functions(repo: str) -> None:
    huggingface_hub.create_repo(repo, private=True)  # blocks: huggingface_hub.create_repo
    huggingface_hub.model_info(repo)  # blocks: huggingface_hub.model_info
    huggingface_hub.whoami()  # blocks: huggingface_hub.whoami
    huggingface_hub.upload_file(  # blocks: huggingface_hub.upload_file
        path_or_fileobj=b"", path_in_repo="a", repo_id=repo
    )
    huggingface_hub.upload_file(
        path_or_fileobj=b"", path_in_repo="a", repo_id=repo, run_as_future=True
    )
    huggingface_hub.upload_folder(  # blocks: huggingface_hub.upload_folder
        repo_id=repo, folder_path="f"
    )
    huggingface_hub.upload_folder(repo_id=repo, folder_path="f", run_as_future=True)
    huggingface_hub.create_commit(  # blocks: huggingface_hub.create_commit
        repo, [], commit_message="m"
    )
    huggingface_hub.create_commit(repo, [], commit_message="m", run_as_future=True)
    huggingface_hub.list_models(author=repo)


async def api(api: HfApi, repo: str) -> None:
    api.whoami()  # blocks: huggingface_hub.HfApi.whoami
    api.list_repo_files(repo)  # blocks: huggingface_hub.HfApi.list_repo_files
    api.hf_hub_download(repo, "config.json")  # blocks: huggingface_hub.HfApi.hf_hub_download
    api.upload_folder(repo_id=repo, folder_path="f")  # blocks: huggingface_hub.HfApi.upload_folder
    api.upload_folder(repo_id=repo, folder_path="f", run_as_future=True)
    api.create_commit(repo, [], commit_message="m")  # blocks: huggingface_hub.HfApi.create_commit
    api.create_commit(repo, [], commit_message="m", run_as_future=True)
    api.upload_file(  # blocks: huggingface_hub.HfApi.upload_file
        path_or_fileobj=b"", path_in_repo="a", repo_id=repo
    )
    api.upload_file(path_or_fileobj=b"", path_in_repo="a", repo_id=repo, run_as_future=True)
    api.run_as_future(print, "a")
    await asyncio.to_thread(list, api.list_models(author=repo))


async def inference(client: InferenceClient, aclient: AsyncInferenceClient) -> None:
    client.chat_completion([])  # blocks: huggingface_hub.InferenceClient.chat_completion
    client.text_generation("a")  # blocks: huggingface_hub.InferenceClient.text_generation
    client.close()
    await aclient.chat_completion([])


async def others(endpoint: InferenceEndpoint, card: ModelCard) -> None:
    endpoint.wait(timeout=60)  # blocks: huggingface_hub.InferenceEndpoint.wait
    endpoint.client
    ModelCard.load("repo")  # blocks: huggingface_hub.RepoCard.load
    card.save("README.md")  # blocks: huggingface_hub.RepoCard.save
