from typing import Any, Literal, overload

from mypy_async_validator.markers import blocking

# What gives back an iterator asks the server when it is iterated over: `list_models` and many others
# are left out. `get_full_repo_name` asks only where no organization is given.

@overload
@blocking("metadata")
def hf_hub_download(
    repo_id: str,
    filename: str,
    *,
    subfolder: str | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    library_name: str | None = None,
    library_version: str | None = None,
    cache_dir: Any = None,
    local_dir: Any = None,
    user_agent: Any = None,
    force_download: bool = False,
    etag_timeout: float = ...,
    token: bool | str | None = None,
    local_files_only: Literal[True],
    headers: Any = None,
    endpoint: str | None = None,
    tqdm_class: Any = None,
    dry_run: bool = False,
) -> Any: ...
@overload
@blocking("network")
def hf_hub_download(
    repo_id: str,
    filename: str,
    *,
    subfolder: str | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    library_name: str | None = None,
    library_version: str | None = None,
    cache_dir: Any = None,
    local_dir: Any = None,
    user_agent: Any = None,
    force_download: bool = False,
    etag_timeout: float = ...,
    token: bool | str | None = None,
    local_files_only: bool = False,
    headers: Any = None,
    endpoint: str | None = None,
    tqdm_class: Any = None,
    dry_run: bool = False,
) -> Any: ...
@overload
@blocking("filesystem")
def snapshot_download(
    repo_id: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    cache_dir: Any = None,
    local_dir: Any = None,
    library_name: str | None = None,
    library_version: str | None = None,
    user_agent: Any = None,
    etag_timeout: float = ...,
    force_download: bool = False,
    token: bool | str | None = None,
    local_files_only: Literal[True],
    allow_patterns: Any = None,
    ignore_patterns: Any = None,
    max_workers: int = 8,
    tqdm_class: Any = None,
    headers: Any = None,
    endpoint: str | None = None,
    dry_run: bool = False,
) -> Any: ...
@overload
@blocking("network")
def snapshot_download(
    repo_id: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    cache_dir: Any = None,
    local_dir: Any = None,
    library_name: str | None = None,
    library_version: str | None = None,
    user_agent: Any = None,
    etag_timeout: float = ...,
    force_download: bool = False,
    token: bool | str | None = None,
    local_files_only: bool = False,
    allow_patterns: Any = None,
    ignore_patterns: Any = None,
    max_workers: int = 8,
    tqdm_class: Any = None,
    headers: Any = None,
    endpoint: str | None = None,
    dry_run: bool = False,
) -> Any: ...
@blocking("network")
def login(
    token: str | None = None, *, add_to_git_credential: bool = False, skip_if_logged_in: bool = True
) -> Any: ...
@blocking("input")
def interpreter_login(*, skip_if_logged_in: bool = True) -> Any: ...
@blocking("filesystem")
def scan_cache_dir(cache_dir: Any = None) -> Any: ...
@blocking("network")
def whoami(token: bool | str | None = None, *, cache: bool = False) -> Any: ...
@blocking("network")
def auth_check(
    repo_id: str,
    *,
    repo_type: str | None = None,
    token: bool | str | None = None,
    write: bool = False,
) -> Any: ...
@blocking("network")
def model_info(
    repo_id: str,
    *,
    revision: str | None = None,
    timeout: float | None = None,
    securityStatus: bool | None = None,
    files_metadata: bool = False,
    expand: Any = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def list_dataset_parquet_files(
    repo_id: str, *, config: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def dataset_info(
    repo_id: str,
    *,
    revision: str | None = None,
    timeout: float | None = None,
    files_metadata: bool = False,
    expand: Any = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def get_dataset_leaderboard(
    repo_id: str,
    *,
    base_model_only: bool | None = None,
    token: bool | str | None = None,
    timeout: float | None = None,
) -> Any: ...
@blocking("network")
def list_space_templates(*, token: str | bool | None = None) -> Any: ...
@blocking("network")
def space_info(
    repo_id: str,
    *,
    revision: str | None = None,
    timeout: float | None = None,
    files_metadata: bool = False,
    expand: Any = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def kernel_info(
    repo_id: str,
    *,
    revision: str | None = None,
    timeout: float | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def paper_info(id: str) -> Any: ...
@blocking("network")
def read_paper(id: str) -> Any: ...
@blocking("network")
def repo_exists(
    repo_id: str, *, repo_type: str | None = None, token: str | bool | None = None
) -> Any: ...
@blocking("network")
def revision_exists(
    repo_id: str, revision: str, *, repo_type: str | None = None, token: str | bool | None = None
) -> Any: ...
@blocking("network")
def file_exists(
    repo_id: str,
    filename: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def repo_info(
    repo_id: str,
    *,
    revision: str | None = None,
    repo_type: str | None = None,
    timeout: float | None = None,
    files_metadata: bool = False,
    expand: Any = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def resolve_revision(
    repo_id: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    cache_dir: Any = None,
    local_files_only: bool = False,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def list_repo_files(
    repo_id: str,
    *,
    revision: str | None = None,
    repo_type: str | None = None,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def list_repo_refs(
    repo_id: str,
    *,
    repo_type: str | None = None,
    include_pull_requests: bool = False,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def list_repo_commits(
    repo_id: str,
    *,
    repo_type: str | None = None,
    token: bool | str | None = None,
    revision: str | None = None,
    formatted: bool = False,
) -> Any: ...
@blocking("network")
def get_paths_info(
    repo_id: str,
    paths: Any,
    *,
    expand: bool = False,
    revision: str | None = None,
    repo_type: str | None = None,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def verify_repo_checksums(
    repo_id: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    local_dir: Any = None,
    cache_dir: Any = None,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def get_model_tags() -> Any: ...
@blocking("network")
def get_dataset_tags() -> Any: ...
@overload
def create_commit(
    repo_id: str,
    operations: Any,
    *,
    commit_message: str,
    commit_description: str | None = None,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    create_pr: bool | None = None,
    num_threads: int = 5,
    parent_commit: str | None = None,
    run_as_future: Literal[True],
    _hot_reload: bool | None = None,
) -> Any: ...
@overload
@blocking("network")
def create_commit(
    repo_id: str,
    operations: Any,
    *,
    commit_message: str,
    commit_description: str | None = None,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    create_pr: bool | None = None,
    num_threads: int = 5,
    parent_commit: str | None = None,
    run_as_future: bool = False,
    _hot_reload: bool | None = None,
) -> Any: ...
@blocking("network")
def create_repo(
    repo_id: str,
    *,
    token: str | bool | None = None,
    private: bool | None = None,
    visibility: Any = None,
    repo_type: str | None = None,
    exist_ok: bool = False,
    resource_group_id: str | None = None,
    region: Any = None,
    space_sdk: str | None = None,
    space_hardware: Any = None,
    space_sleep_time: int | None = None,
    space_secrets: Any = None,
    space_variables: Any = None,
    space_volumes: Any = None,
    space_template: str | None = None,
) -> Any: ...
@blocking("network")
def delete_repo(
    repo_id: str,
    *,
    token: str | bool | None = None,
    repo_type: str | None = None,
    missing_ok: bool = False,
) -> Any: ...
@blocking("network")
def update_repo_settings(
    repo_id: str,
    *,
    gated: Any = None,
    private: bool | None = None,
    visibility: Any = None,
    token: str | bool | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def move_repo(
    from_id: str, to_id: str, *, repo_type: str | None = None, token: str | bool | None = None
) -> Any: ...
@overload
def upload_file(
    *,
    path_or_fileobj: Any,
    path_in_repo: str,
    repo_id: str,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    commit_message: str | None = None,
    commit_description: str | None = None,
    create_pr: bool | None = None,
    parent_commit: str | None = None,
    run_as_future: Literal[True],
    _hot_reload: bool | None = None,
) -> Any: ...
@overload
@blocking("network")
def upload_file(
    *,
    path_or_fileobj: Any,
    path_in_repo: str,
    repo_id: str,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    commit_message: str | None = None,
    commit_description: str | None = None,
    create_pr: bool | None = None,
    parent_commit: str | None = None,
    run_as_future: bool = False,
    _hot_reload: bool | None = None,
) -> Any: ...
@overload
def upload_folder(
    *,
    repo_id: str,
    folder_path: Any,
    path_in_repo: str | None = None,
    commit_message: str | None = None,
    commit_description: str | None = None,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    create_pr: bool | None = None,
    parent_commit: str | None = None,
    allow_patterns: Any = None,
    ignore_patterns: Any = None,
    delete_patterns: Any = None,
    run_as_future: Literal[True],
) -> Any: ...
@overload
@blocking("network")
def upload_folder(
    *,
    repo_id: str,
    folder_path: Any,
    path_in_repo: str | None = None,
    commit_message: str | None = None,
    commit_description: str | None = None,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    create_pr: bool | None = None,
    parent_commit: str | None = None,
    allow_patterns: Any = None,
    ignore_patterns: Any = None,
    delete_patterns: Any = None,
    run_as_future: bool = False,
) -> Any: ...
@blocking("network")
def delete_file(
    path_in_repo: str,
    repo_id: str,
    *,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    commit_message: str | None = None,
    commit_description: str | None = None,
    create_pr: bool | None = None,
    parent_commit: str | None = None,
) -> Any: ...
@blocking("network")
def delete_folder(
    path_in_repo: str,
    repo_id: str,
    *,
    token: bool | str | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    commit_message: str | None = None,
    commit_description: str | None = None,
    create_pr: bool | None = None,
    parent_commit: str | None = None,
) -> Any: ...
@blocking("network")
def preupload_lfs_files(
    repo_id: str,
    additions: Any,
    *,
    token: str | bool | None = None,
    repo_type: str | None = None,
    revision: str | None = None,
    create_pr: bool | None = None,
    num_threads: int = 5,
    free_memory: bool = True,
    gitignore_content: str | None = None,
) -> Any: ...
@blocking("network")
def create_branch(
    repo_id: str,
    *,
    branch: str,
    revision: str | None = None,
    token: bool | str | None = None,
    repo_type: str | None = None,
    exist_ok: bool = False,
) -> Any: ...
@blocking("network")
def delete_branch(
    repo_id: str, *, branch: str, token: bool | str | None = None, repo_type: str | None = None
) -> Any: ...
@blocking("network")
def create_tag(
    repo_id: str,
    *,
    tag: str,
    tag_message: str | None = None,
    revision: str | None = None,
    token: bool | str | None = None,
    repo_type: str | None = None,
    exist_ok: bool = False,
) -> Any: ...
@blocking("network")
def delete_tag(
    repo_id: str, *, tag: str, token: bool | str | None = None, repo_type: str | None = None
) -> Any: ...
@blocking("network")
def super_squash_history(
    repo_id: str,
    *,
    branch: str | None = None,
    commit_message: str | None = None,
    repo_type: str | None = None,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def permanently_delete_lfs_files(
    repo_id: str,
    lfs_files: Any,
    *,
    rewrite_history: bool = True,
    repo_type: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def get_safetensors_metadata(
    repo_id: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    token: bool | str | None = None,
    timeout: float | None = ...,
) -> Any: ...
@blocking("network")
def get_sharded_safetensors_metadata(
    repo_id: str,
    *,
    filename: str = ...,
    token: bool | str | None = None,
    timeout: float | None = ...,
) -> Any: ...
@blocking("network")
def parse_safetensors_file_metadata(
    repo_id: str,
    filename: str,
    *,
    repo_type: str | None = None,
    revision: str | None = None,
    token: bool | str | None = None,
    timeout: float | None = ...,
) -> Any: ...
@blocking("network")
def list_liked_repos(user: str | None = None, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def unlike(
    repo_id: str, *, token: bool | str | None = None, repo_type: str | None = None
) -> Any: ...
@blocking("network")
def get_discussion_details(
    repo_id: str,
    discussion_num: int,
    *,
    repo_type: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def create_discussion(
    repo_id: str,
    title: str,
    *,
    token: bool | str | None = None,
    description: str | None = None,
    repo_type: str | None = None,
    pull_request: bool = False,
) -> Any: ...
@blocking("network")
def create_pull_request(
    repo_id: str,
    title: str,
    *,
    token: bool | str | None = None,
    description: str | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def change_discussion_status(
    repo_id: str,
    discussion_num: int,
    new_status: Any,
    *,
    token: bool | str | None = None,
    comment: str | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def comment_discussion(
    repo_id: str,
    discussion_num: int,
    comment: str,
    *,
    token: bool | str | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def edit_discussion_comment(
    repo_id: str,
    discussion_num: int,
    comment_id: str,
    new_content: str,
    *,
    token: bool | str | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def rename_discussion(
    repo_id: str,
    discussion_num: int,
    new_title: str,
    *,
    token: bool | str | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def merge_pull_request(
    repo_id: str,
    discussion_num: int,
    *,
    token: bool | str | None = None,
    comment: str | None = None,
    repo_type: str | None = None,
) -> Any: ...
@blocking("network")
def upload_attachment(path: Any, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def get_space_secrets(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def add_space_secret(
    repo_id: str,
    key: str,
    value: str,
    *,
    description: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def delete_space_secret(repo_id: str, key: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def get_space_variables(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def add_space_variable(
    repo_id: str,
    key: str,
    value: str,
    *,
    description: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def delete_space_variable(repo_id: str, key: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def get_space_runtime(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def list_spaces_hardware(token: bool | str | None = None) -> Any: ...
@blocking("network")
def get_zero_gpu_quota(*, token: bool | str | None = None) -> Any: ...
@blocking("network")
def request_space_hardware(
    repo_id: str, hardware: Any, *, token: bool | str | None = None, sleep_time: int | None = None
) -> Any: ...
@blocking("network")
def set_space_sleep_time(
    repo_id: str, sleep_time: int, *, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def pause_space(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def restart_space(
    repo_id: str, *, token: bool | str | None = None, factory_reboot: bool = False
) -> Any: ...
@blocking("network")
def duplicate_repo(
    from_id: str,
    to_id: str | None = None,
    *,
    repo_type: str | None = None,
    private: bool | None = None,
    visibility: Any = None,
    token: bool | str | None = None,
    exist_ok: bool = False,
    resource_group_id: str | None = None,
    space_hardware: Any = None,
    space_sleep_time: int | None = None,
    space_secrets: Any = None,
    space_variables: Any = None,
    space_volumes: Any = None,
) -> Any: ...
@blocking("network")
def set_space_volumes(repo_id: str, volumes: Any, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def delete_space_volumes(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def enable_space_dev_mode(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def disable_space_dev_mode(repo_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def wait_for_space(
    repo_id: str,
    *,
    timeout: float | None = None,
    poll_interval: float = 1.0,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def list_inference_endpoints(
    namespace: str | None = None, *, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def create_inference_endpoint(
    name: str,
    *,
    repository: str,
    framework: str,
    accelerator: str,
    instance_size: str,
    instance_type: str,
    region: str,
    vendor: str,
    account_id: str | None = None,
    private_link_account_id: str | None = None,
    private_link_region: str | None = None,
    min_replica: int = 1,
    max_replica: int = 1,
    scaling_metric: Any = None,
    scaling_threshold: float | None = None,
    scale_to_zero_timeout: int | None = None,
    revision: str | None = None,
    task: str | None = None,
    custom_image: Any = None,
    container_registry_username: str | None = None,
    container_registry_password: str | None = None,
    container_command: Any = None,
    container_args: Any = None,
    env: Any = None,
    secrets: Any = None,
    type: Any = ...,
    domain: str | None = None,
    path: str | None = None,
    cache_http_responses: bool | None = None,
    tags: Any = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def get_inference_endpoint(
    name: str, *, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def update_inference_endpoint(
    name: str,
    *,
    accelerator: str | None = None,
    instance_size: str | None = None,
    instance_type: str | None = None,
    min_replica: int | None = None,
    max_replica: int | None = None,
    scale_to_zero_timeout: int | None = None,
    scaling_metric: Any = None,
    scaling_threshold: float | None = None,
    repository: str | None = None,
    framework: str | None = None,
    revision: str | None = None,
    task: str | None = None,
    custom_image: Any = None,
    container_command: Any = None,
    container_args: Any = None,
    tensor_parallel_size: int | None = None,
    data_parallel_size: int | None = None,
    env: Any = None,
    secrets: Any = None,
    domain: str | None = None,
    path: str | None = None,
    cache_http_responses: bool | None = None,
    tags: Any = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def delete_inference_endpoint(
    name: str, *, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def pause_inference_endpoint(
    name: str, *, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def resume_inference_endpoint(
    name: str,
    *,
    namespace: str | None = None,
    running_ok: bool = True,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def scale_to_zero_inference_endpoint(
    name: str, *, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def create_inference_endpoint_from_catalog(
    repo_id: str | None = None,
    *,
    recipe_id: str | None = None,
    name: str | None = None,
    accelerator: Any = None,
    gguf_file: str | None = None,
    token: bool | str | None = None,
    namespace: str | None = None,
) -> Any: ...
@blocking("network")
def list_inference_catalog(
    *,
    accelerator: Any = None,
    engine: Any = None,
    license: str | None = None,
    task: str | None = None,
    search: str | None = None,
    limit: int | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def list_inference_endpoints_hardware(
    *, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def get_collection(collection_slug: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def create_collection(
    title: str,
    *,
    namespace: str | None = None,
    description: str | None = None,
    private: bool = False,
    resource_group_id: str | None = None,
    exists_ok: bool = False,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def update_collection_metadata(
    collection_slug: str,
    *,
    title: str | None = None,
    description: str | None = None,
    position: int | None = None,
    private: bool | None = None,
    theme: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def update_collection_resource_group(
    collection_slug: str, resource_group_id: str | None, *, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def delete_collection(
    collection_slug: str, *, missing_ok: bool = False, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def add_collection_item(
    collection_slug: str,
    item_id: str,
    item_type: Any,
    *,
    note: str | None = None,
    exists_ok: bool = False,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def update_collection_item(
    collection_slug: str,
    item_object_id: str,
    *,
    note: str | None = None,
    position: int | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def delete_collection_item(
    collection_slug: str,
    item_object_id: str,
    *,
    missing_ok: bool = False,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def cancel_access_request(
    repo_id: str,
    user: str | None = None,
    *,
    request_id: str | None = None,
    repo_type: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def accept_access_request(
    repo_id: str,
    user: str | None = None,
    *,
    request_id: str | None = None,
    repo_type: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def reject_access_request(
    repo_id: str,
    user: str | None = None,
    *,
    request_id: str | None = None,
    repo_type: str | None = None,
    rejection_reason: str | None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def grant_access(
    repo_id: str, user: str, *, repo_type: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def create_webhook(
    *,
    url: str | None = None,
    job_id: str | None = None,
    watched: Any,
    domains: Any = None,
    secret: str | None = None,
    secrets: Any = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def disable_webhook(webhook_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def delete_webhook(webhook_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def enable_webhook(webhook_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def get_webhook(webhook_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def list_webhooks(*, token: bool | str | None = None) -> Any: ...
@blocking("network")
def update_webhook(
    webhook_id: str,
    *,
    url: str | None = None,
    job_id: str | None = None,
    watched: Any = None,
    domains: Any = None,
    secret: str | None = None,
    secrets: Any = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def get_user_overview(username: str, token: bool | str | None = None) -> Any: ...
@blocking("network")
def get_organization_overview(organization: str, token: bool | str | None = None) -> Any: ...
@blocking("network")
def run_job(
    *,
    image: str,
    command: Any,
    env: Any = None,
    secrets: Any = None,
    flavor: Any = None,
    timeout: int | float | str | None = None,
    attempts: int | None = None,
    name: str | None = None,
    labels: Any = None,
    volumes: Any = None,
    expose: Any = None,
    expose_public: Any = None,
    ssh: bool = False,
    network_group: str | None = None,
    network_aliases: Any = None,
    resource_group_id: str | None = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def list_jobs_hardware(token: bool | str | None = None) -> Any: ...
@blocking("network")
def inspect_job(
    *, job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def wait_for_job(
    job_id: Any,
    *,
    timeout: float | None = None,
    poll_interval: float = 1.0,
    stages: Any = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def rerun_job(
    *, job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def cancel_job(
    *, job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def update_job_labels(
    *, job_id: str, labels: Any, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def update_job_expose(
    *,
    job_id: str,
    expose: Any = None,
    expose_public: Any = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def run_uv_job(
    script: str,
    *,
    script_args: Any = None,
    dependencies: Any = None,
    python: str | None = None,
    image: str | None = None,
    env: Any = None,
    secrets: Any = None,
    flavor: Any = None,
    timeout: int | float | str | None = None,
    attempts: int | None = None,
    name: str | None = None,
    labels: Any = None,
    volumes: Any = None,
    expose: Any = None,
    expose_public: Any = None,
    ssh: bool = False,
    network_group: str | None = None,
    network_aliases: Any = None,
    resource_group_id: str | None = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def create_scheduled_job(
    *,
    image: str,
    command: Any,
    schedule: str,
    suspend: bool | None = None,
    concurrency: bool | None = None,
    env: Any = None,
    secrets: Any = None,
    flavor: Any = None,
    timeout: int | float | str | None = None,
    attempts: int | None = None,
    name: str | None = None,
    labels: Any = None,
    volumes: Any = None,
    expose: Any = None,
    expose_public: Any = None,
    resource_group_id: str | None = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def list_scheduled_jobs(
    *,
    labels: Any = None,
    timeout: int | None = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def inspect_scheduled_job(
    *, scheduled_job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def delete_scheduled_job(
    *, scheduled_job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def suspend_scheduled_job(
    *, scheduled_job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def resume_scheduled_job(
    *, scheduled_job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def trigger_scheduled_job(
    *, scheduled_job_id: str, namespace: str | None = None, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def update_scheduled_job_schedule(
    *,
    scheduled_job_id: str,
    schedule: str,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def update_scheduled_job_labels(
    *,
    scheduled_job_id: str,
    labels: Any,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def create_scheduled_uv_job(
    script: str,
    *,
    script_args: Any = None,
    schedule: str,
    suspend: bool | None = None,
    concurrency: bool | None = None,
    dependencies: Any = None,
    python: str | None = None,
    image: str | None = None,
    env: Any = None,
    secrets: Any = None,
    flavor: Any = None,
    timeout: int | float | str | None = None,
    attempts: int | None = None,
    name: str | None = None,
    labels: Any = None,
    volumes: Any = None,
    expose: Any = None,
    expose_public: Any = None,
    resource_group_id: str | None = None,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def sync_job_volume(
    source: Any,
    mount_path: str,
    *,
    remote_name: str | None = None,
    read_only: bool = True,
    namespace: str | None = None,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def create_bucket(
    bucket_id: str,
    *,
    private: bool | None = None,
    visibility: Any = None,
    resource_group_id: str | None = None,
    region: Any = None,
    exist_ok: bool = False,
    token: bool | str | None = None,
) -> Any: ...
@blocking("network")
def bucket_info(bucket_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def delete_bucket(
    bucket_id: str, *, missing_ok: bool = False, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def move_bucket(from_id: str, to_id: str, *, token: bool | str | None = None) -> Any: ...
@blocking("network")
def update_bucket_settings(
    bucket_id: str, *, private: bool, token: bool | str | None = None
) -> Any: ...
@blocking("network")
def copy_files(source: str, destination: str, *, token: str | bool | None = None) -> Any: ...
@blocking("network")
def batch_bucket_files(
    bucket_id: str,
    *,
    add: Any = None,
    copy: Any = None,
    delete: Any = None,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def get_bucket_file_metadata(
    bucket_id: str, remote_path: str, *, token: str | bool | None = None
) -> Any: ...
@blocking("network")
def download_bucket_files(
    bucket_id: str,
    files: Any,
    *,
    raise_on_missing_files: bool = False,
    token: str | bool | None = None,
) -> Any: ...
@blocking("network")
def sync_bucket(
    source: str | None = None,
    dest: str | None = None,
    *,
    delete: bool = False,
    ignore_times: bool = False,
    ignore_sizes: bool = False,
    existing: bool = False,
    ignore_existing: bool = False,
    include: Any = None,
    exclude: Any = None,
    filter_from: str | None = None,
    plan: str | None = None,
    apply: str | None = None,
    dry_run: bool = False,
    verbose: bool = False,
    quiet: bool = False,
    token: bool | str | None = None,
) -> Any: ...

class HfApi:
    @blocking("network")
    def __getattr__(self, name: str) -> Any: ...
    def run_as_future(self, fn: Any, *args: Any, **kwargs: Any) -> Any: ...
    def get_full_repo_name(
        self, model_id: str, *, organization: str | None = None, token: bool | str | None = None
    ) -> Any: ...
    def list_models(
        self,
        *,
        filter: Any = None,
        author: str | None = None,
        apps: Any = None,
        gated: bool | None = None,
        inference: Any = None,
        inference_provider: Any = None,
        trained_dataset: Any = None,
        search: str | None = None,
        pipeline_tag: str | None = None,
        num_parameters: str | None = None,
        emissions_thresholds: Any = None,
        sort: Any = None,
        limit: int | None = None,
        expand: Any = None,
        full: bool | None = None,
        cardData: bool = False,
        fetch_config: bool = False,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_datasets(
        self,
        *,
        filter: Any = None,
        author: str | None = None,
        benchmark: Any = None,
        dataset_name: str | None = None,
        gated: bool | None = None,
        language_creators: Any = None,
        language: Any = None,
        multilinguality: Any = None,
        size_categories: Any = None,
        task_categories: Any = None,
        task_ids: Any = None,
        search: str | None = None,
        sort: Any = None,
        limit: int | None = None,
        expand: Any = None,
        full: bool | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_spaces(
        self,
        *,
        filter: Any = None,
        author: str | None = None,
        search: str | None = None,
        datasets: Any = None,
        models: Any = None,
        linked: bool = False,
        sort: Any = None,
        limit: int | None = None,
        expand: Any = None,
        full: bool | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def search_spaces(
        self,
        query: str,
        *,
        filter: Any = None,
        sdk: Any = None,
        include_non_running: bool = False,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_user_repos(
        self, namespace: str | None = None, *, token: bool | str | None = None
    ) -> Any: ...
    def list_repo_likers(
        self, repo_id: str, *, repo_type: str | None = None, token: bool | str | None = None
    ) -> Any: ...
    def list_repo_tree(
        self,
        repo_id: str,
        path_in_repo: str | None = None,
        *,
        recursive: bool = False,
        expand: bool = False,
        revision: str | None = None,
        repo_type: str | None = None,
        token: str | bool | None = None,
    ) -> Any: ...
    def list_lfs_files(
        self, repo_id: str, *, repo_type: str | None = None, token: bool | str | None = None
    ) -> Any: ...
    def get_repo_discussions(
        self,
        repo_id: str,
        *,
        author: str | None = None,
        discussion_type: Any = None,
        discussion_status: Any = None,
        repo_type: str | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def fetch_space_logs(
        self,
        repo_id: str,
        *,
        build: bool = False,
        follow: bool = False,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_collections(
        self,
        *,
        owner: Any = None,
        item: Any = None,
        sort: Any = None,
        limit: int | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_pending_access_requests(
        self, repo_id: str, *, repo_type: str | None = None, token: bool | str | None = None
    ) -> Any: ...
    def list_accepted_access_requests(
        self, repo_id: str, *, repo_type: str | None = None, token: bool | str | None = None
    ) -> Any: ...
    def list_rejected_access_requests(
        self, repo_id: str, *, repo_type: str | None = None, token: bool | str | None = None
    ) -> Any: ...
    def list_organization_followers(
        self, organization: str, token: bool | str | None = None
    ) -> Any: ...
    def list_organization_members(
        self, organization: str, token: bool | str | None = None
    ) -> Any: ...
    def list_user_followers(self, username: str, token: bool | str | None = None) -> Any: ...
    def list_user_following(self, username: str, token: bool | str | None = None) -> Any: ...
    def list_papers(
        self, *, query: str | None = None, limit: int | None = None, token: bool | str | None = None
    ) -> Any: ...
    def list_daily_papers(
        self,
        *,
        date: str | None = None,
        token: bool | str | None = None,
        week: str | None = None,
        month: str | None = None,
        submitter: str | None = None,
        sort: Any = None,
        p: int | None = None,
        limit: int | None = None,
    ) -> Any: ...
    def fetch_job_logs(
        self,
        *,
        job_id: str,
        namespace: str | None = None,
        follow: bool = False,
        tail: int | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def fetch_job_metrics(
        self,
        *,
        job_id: str,
        namespace: str | None = None,
        follow: bool = False,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_jobs(
        self,
        *,
        status: Any = None,
        labels: Any = None,
        timeout: int | None = None,
        namespace: str | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_buckets(
        self,
        namespace: str | None = None,
        *,
        search: str | None = None,
        token: bool | str | None = None,
    ) -> Any: ...
    def list_bucket_tree(
        self,
        bucket_id: str,
        prefix: str | None = None,
        *,
        recursive: bool | None = None,
        token: str | bool | None = None,
    ) -> Any: ...
    def get_bucket_paths_info(
        self, bucket_id: str, paths: Any, *, token: str | bool | None = None
    ) -> Any: ...
    @overload
    def create_commit(
        self,
        repo_id: str,
        operations: Any,
        *,
        commit_message: str,
        commit_description: str | None = None,
        token: str | bool | None = None,
        repo_type: str | None = None,
        revision: str | None = None,
        create_pr: bool | None = None,
        num_threads: int = 5,
        parent_commit: str | None = None,
        run_as_future: Literal[True],
        _hot_reload: bool | None = None,
    ) -> Any: ...
    @overload
    @blocking("network")
    def create_commit(
        self,
        repo_id: str,
        operations: Any,
        *,
        commit_message: str,
        commit_description: str | None = None,
        token: str | bool | None = None,
        repo_type: str | None = None,
        revision: str | None = None,
        create_pr: bool | None = None,
        num_threads: int = 5,
        parent_commit: str | None = None,
        run_as_future: bool = False,
        _hot_reload: bool | None = None,
    ) -> Any: ...
    @overload
    def upload_file(
        self,
        *,
        path_or_fileobj: Any,
        path_in_repo: str,
        repo_id: str,
        token: str | bool | None = None,
        repo_type: str | None = None,
        revision: str | None = None,
        commit_message: str | None = None,
        commit_description: str | None = None,
        create_pr: bool | None = None,
        parent_commit: str | None = None,
        run_as_future: Literal[True],
        _hot_reload: bool | None = None,
    ) -> Any: ...
    @overload
    @blocking("network")
    def upload_file(
        self,
        *,
        path_or_fileobj: Any,
        path_in_repo: str,
        repo_id: str,
        token: str | bool | None = None,
        repo_type: str | None = None,
        revision: str | None = None,
        commit_message: str | None = None,
        commit_description: str | None = None,
        create_pr: bool | None = None,
        parent_commit: str | None = None,
        run_as_future: bool = False,
        _hot_reload: bool | None = None,
    ) -> Any: ...
    @overload
    def upload_folder(
        self,
        *,
        repo_id: str,
        folder_path: Any,
        path_in_repo: str | None = None,
        commit_message: str | None = None,
        commit_description: str | None = None,
        token: str | bool | None = None,
        repo_type: str | None = None,
        revision: str | None = None,
        create_pr: bool | None = None,
        parent_commit: str | None = None,
        allow_patterns: Any = None,
        ignore_patterns: Any = None,
        delete_patterns: Any = None,
        run_as_future: Literal[True],
    ) -> Any: ...
    @overload
    @blocking("network")
    def upload_folder(
        self,
        *,
        repo_id: str,
        folder_path: Any,
        path_in_repo: str | None = None,
        commit_message: str | None = None,
        commit_description: str | None = None,
        token: str | bool | None = None,
        repo_type: str | None = None,
        revision: str | None = None,
        create_pr: bool | None = None,
        parent_commit: str | None = None,
        allow_patterns: Any = None,
        ignore_patterns: Any = None,
        delete_patterns: Any = None,
        run_as_future: bool = False,
    ) -> Any: ...

class InferenceClient:
    @blocking("network", asyncio="huggingface_hub.AsyncInferenceClient")
    def __getattr__(self, name: str) -> Any: ...
    def close(self) -> Any: ...

class InferenceEndpoint:
    @blocking("network")
    def wait(self, timeout: int | None = None, refresh_every: int = 5) -> Any: ...
    @blocking("network")
    def fetch(self) -> Any: ...
    @blocking("network")
    def update(
        self,
        *,
        accelerator: str | None = None,
        instance_size: str | None = None,
        instance_type: str | None = None,
        min_replica: int | None = None,
        max_replica: int | None = None,
        scale_to_zero_timeout: int | None = None,
        repository: str | None = None,
        framework: str | None = None,
        revision: str | None = None,
        task: str | None = None,
        custom_image: Any = None,
        container_command: Any = None,
        container_args: Any = None,
        tensor_parallel_size: int | None = None,
        data_parallel_size: int | None = None,
        secrets: Any = None,
    ) -> Any: ...
    @blocking("network")
    def pause(self) -> Any: ...
    @blocking("network")
    def resume(self, running_ok: bool = True) -> Any: ...
    @blocking("network")
    def scale_to_zero(self) -> Any: ...
    @blocking("network")
    def delete(self) -> Any: ...

class RepoCard:
    @blocking("file")
    def save(self, filepath: Any) -> Any: ...
    @classmethod
    @blocking("network")
    def load(
        cls,
        repo_id_or_path: Any,
        repo_type: str | None = None,
        token: str | None = None,
        ignore_metadata_errors: bool = False,
    ) -> Any: ...
    @blocking("network")
    def validate(self, repo_type: str | None = None) -> Any: ...
    @blocking("network")
    def push_to_hub(
        self,
        repo_id: str,
        token: str | None = None,
        repo_type: str | None = None,
        commit_message: str | None = None,
        commit_description: str | None = None,
        revision: str | None = None,
        create_pr: bool | None = None,
        parent_commit: str | None = None,
    ) -> Any: ...

class ModelHubMixin:
    @blocking("file")
    def save_pretrained(
        self,
        save_directory: Any,
        *,
        config: Any = None,
        repo_id: str | None = None,
        push_to_hub: bool = False,
        model_card_kwargs: Any = None,
        **push_to_hub_kwargs: Any,
    ) -> Any: ...
    @classmethod
    @blocking("network")
    def from_pretrained(
        cls,
        pretrained_model_name_or_path: Any,
        *,
        force_download: bool = False,
        token: str | bool | None = None,
        cache_dir: Any = None,
        local_files_only: bool = False,
        revision: str | None = None,
        **model_kwargs: Any,
    ) -> Any: ...
    @blocking("network")
    def push_to_hub(
        self,
        repo_id: str,
        *,
        config: Any = None,
        commit_message: str = "Push model using huggingface_hub.",
        private: bool | None = None,
        token: str | None = None,
        branch: str | None = None,
        create_pr: bool | None = None,
        allow_patterns: Any = None,
        ignore_patterns: Any = None,
        delete_patterns: Any = None,
        model_card_kwargs: Any = None,
    ) -> Any: ...
