from typing import Any, overload

from mypy_async_validator.markers import blocking

# The untyped methods that make buckets and blobs give mypy no types; annotations do.

class Client:
    # Without credentials, they are looked for on disk and on the network.
    @overload
    @blocking("network")
    def __init__(
        self,
        project: Any = ...,
        credentials: None = None,
        _http: Any = None,
        client_info: Any = None,
        client_options: Any = None,
        use_auth_w_custom_endpoint: Any = True,
        extra_headers: Any = ...,
        *,
        api_key: Any = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        project: Any = ...,
        credentials: Any = None,
        _http: Any = None,
        client_info: Any = None,
        client_options: Any = None,
        use_auth_w_custom_endpoint: Any = True,
        extra_headers: Any = ...,
        *,
        api_key: Any = None,
    ) -> None: ...
    @classmethod
    @blocking("file")
    def from_service_account_json(
        cls, json_credentials_path: Any, *args: Any, **kwargs: Any
    ) -> Any: ...
    @blocking("network")
    def get_service_account_email(
        self, project: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_bucket(
        self,
        bucket_or_name: Any,
        timeout: Any = ...,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
        *,
        generation: Any = None,
        soft_deleted: Any = None,
    ) -> Any: ...
    @blocking("network")
    def lookup_bucket(
        self,
        bucket_name: Any,
        timeout: Any = ...,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def create_bucket(
        self,
        bucket_or_name: Any,
        requester_pays: Any = None,
        project: Any = None,
        user_project: Any = None,
        location: Any = None,
        data_locations: Any = None,
        predefined_acl: Any = None,
        predefined_default_object_acl: Any = None,
        enable_object_retention: Any = False,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def download_blob_to_file(
        self,
        blob_or_uri: Any,
        file_obj: Any,
        start: Any = None,
        end: Any = None,
        raw_download: Any = False,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        single_shot_download: Any = False,
    ) -> Any: ...
    @blocking("network", lazy=True)
    def list_blobs(
        self,
        bucket_or_name: Any,
        max_results: Any = None,
        page_token: Any = None,
        prefix: Any = None,
        delimiter: Any = None,
        start_offset: Any = None,
        end_offset: Any = None,
        include_trailing_delimiter: Any = None,
        versions: Any = None,
        projection: Any = "noAcl",
        fields: Any = None,
        page_size: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        match_glob: Any = None,
        include_folders_as_prefixes: Any = None,
        soft_deleted: Any = None,
        filter_: Any = None,
    ) -> Any: ...
    @blocking("network", lazy=True)
    def list_buckets(
        self,
        max_results: Any = None,
        page_token: Any = None,
        prefix: Any = None,
        projection: Any = "noAcl",
        fields: Any = None,
        project: Any = None,
        page_size: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        *,
        soft_deleted: Any = None,
        return_partial_success: Any = None,
    ) -> Any: ...
    @blocking("network")
    def restore_bucket(
        self,
        bucket_name: Any,
        generation: Any,
        projection: Any = "noAcl",
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def create_hmac_key(
        self,
        service_account_email: Any,
        project_id: Any = None,
        user_project: Any = None,
        timeout: Any = ...,
        retry: Any = None,
    ) -> Any: ...
    @blocking("network", lazy=True)
    def list_hmac_keys(
        self,
        max_results: Any = None,
        service_account_email: Any = None,
        show_deleted_keys: Any = None,
        project_id: Any = None,
        user_project: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_hmac_key_metadata(
        self, access_id: Any, project_id: Any = None, user_project: Any = None, timeout: Any = ...
    ) -> Any: ...

class Batch:
    @blocking("network")
    def finish(self, raise_exception: Any = True) -> Any: ...
    @blocking("network")
    def __exit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> Any: ...

class Bucket:
    @blocking("network")
    def exists(
        self,
        client: Any = None,
        timeout: Any = ...,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def create(
        self,
        client: Any = None,
        project: Any = None,
        location: Any = None,
        predefined_acl: Any = None,
        predefined_default_object_acl: Any = None,
        enable_object_retention: Any = False,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def update(
        self,
        client: Any = None,
        timeout: Any = ...,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def reload(
        self,
        client: Any = None,
        projection: Any = "noAcl",
        timeout: Any = ...,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
        soft_deleted: Any = None,
    ) -> Any: ...
    @blocking("network")
    def patch(
        self,
        client: Any = None,
        timeout: Any = ...,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_blob(
        self,
        blob_name: Any,
        client: Any = None,
        encryption_key: Any = None,
        generation: Any = None,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        soft_deleted: Any = None,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("network", lazy=True)
    def list_blobs(
        self,
        max_results: Any = None,
        page_token: Any = None,
        prefix: Any = None,
        delimiter: Any = None,
        start_offset: Any = None,
        end_offset: Any = None,
        include_trailing_delimiter: Any = None,
        versions: Any = None,
        projection: Any = "noAcl",
        fields: Any = None,
        client: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        match_glob: Any = None,
        include_folders_as_prefixes: Any = None,
        soft_deleted: Any = None,
        page_size: Any = None,
        filter_: Any = None,
    ) -> Any: ...
    @blocking("network", lazy=True)
    def list_notifications(
        self, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_notification(
        self, notification_id: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def delete(
        self,
        force: Any = False,
        client: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def delete_blob(
        self,
        blob_name: Any,
        client: Any = None,
        generation: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def delete_blobs(
        self,
        blobs: Any,
        on_error: Any = None,
        client: Any = None,
        preserve_generation: Any = False,
        timeout: Any = ...,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def copy_blob(
        self,
        blob: Any,
        destination_bucket: Any,
        new_name: Any = None,
        client: Any = None,
        preserve_acl: Any = True,
        source_generation: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        if_source_generation_match: Any = None,
        if_source_generation_not_match: Any = None,
        if_source_metageneration_match: Any = None,
        if_source_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        destination_contexts: Any = None,
    ) -> Any: ...
    @blocking("network")
    def rename_blob(
        self,
        blob: Any,
        new_name: Any,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        if_source_generation_match: Any = None,
        if_source_generation_not_match: Any = None,
        if_source_metageneration_match: Any = None,
        if_source_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def move_blob(
        self,
        blob: Any,
        new_name: Any,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        if_source_generation_match: Any = None,
        if_source_generation_not_match: Any = None,
        if_source_metageneration_match: Any = None,
        if_source_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def restore_blob(
        self,
        blob_name: Any,
        client: Any = None,
        generation: Any = None,
        copy_source_acl: Any = None,
        projection: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_iam_policy(
        self,
        client: Any = None,
        requested_policy_version: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def set_iam_policy(
        self, policy: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def test_iam_permissions(
        self, permissions: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def make_public(
        self,
        recursive: Any = False,
        future: Any = False,
        client: Any = None,
        timeout: Any = ...,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def make_private(
        self,
        recursive: Any = False,
        future: Any = False,
        client: Any = None,
        timeout: Any = ...,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def lock_retention_policy(
        self, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...

class Blob:
    # `open` asks for nothing yet.
    @blocking("network")
    def exists(
        self,
        client: Any = None,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        soft_deleted: Any = None,
    ) -> Any: ...
    @blocking("network")
    def delete(
        self,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def download_to_file(
        self,
        file_obj: Any,
        client: Any = None,
        start: Any = None,
        end: Any = None,
        raw_download: Any = False,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        single_shot_download: Any = False,
    ) -> Any: ...
    @blocking("network")
    def download_to_filename(
        self,
        filename: Any,
        client: Any = None,
        start: Any = None,
        end: Any = None,
        raw_download: Any = False,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        single_shot_download: Any = False,
    ) -> Any: ...
    @blocking("network")
    def download_as_bytes(
        self,
        client: Any = None,
        start: Any = None,
        end: Any = None,
        raw_download: Any = False,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        single_shot_download: Any = False,
    ) -> Any: ...
    @blocking("network")
    def download_as_string(
        self,
        client: Any = None,
        start: Any = None,
        end: Any = None,
        raw_download: Any = False,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        single_shot_download: Any = False,
    ) -> Any: ...
    @blocking("network")
    def download_as_text(
        self,
        client: Any = None,
        start: Any = None,
        end: Any = None,
        raw_download: Any = False,
        encoding: Any = None,
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        single_shot_download: Any = False,
    ) -> Any: ...
    @blocking("network")
    def upload_from_file(
        self,
        file_obj: Any,
        rewind: Any = False,
        size: Any = None,
        content_type: Any = None,
        client: Any = None,
        predefined_acl: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        crc32c_checksum_value: Any = None,
    ) -> Any: ...
    @blocking("network")
    def upload_from_filename(
        self,
        filename: Any,
        content_type: Any = None,
        client: Any = None,
        predefined_acl: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        crc32c_checksum_value: Any = None,
    ) -> Any: ...
    @blocking("network")
    def upload_from_string(
        self,
        data: Any,
        content_type: Any = "text/plain",
        client: Any = None,
        predefined_acl: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        retry: Any = ...,
        crc32c_checksum_value: Any = None,
    ) -> Any: ...
    @blocking("network")
    def create_resumable_upload_session(
        self,
        content_type: Any = None,
        size: Any = None,
        origin: Any = None,
        client: Any = None,
        timeout: Any = ...,
        checksum: Any = "auto",
        predefined_acl: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_iam_policy(
        self,
        client: Any = None,
        requested_policy_version: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def set_iam_policy(
        self, policy: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def test_iam_permissions(
        self, permissions: Any, client: Any = None, timeout: Any = ..., retry: Any = ...
    ) -> Any: ...
    @blocking("network")
    def make_public(
        self,
        client: Any = None,
        timeout: Any = ...,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def make_private(
        self,
        client: Any = None,
        timeout: Any = ...,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def compose(
        self,
        sources: Any,
        client: Any = None,
        timeout: Any = ...,
        if_generation_match: Any = None,
        if_metageneration_match: Any = None,
        if_source_generation_match: Any = None,
        retry: Any = ...,
        destination_contexts: Any = None,
        delete_source_objects: Any = None,
    ) -> Any: ...
    @blocking("network")
    def rewrite(
        self,
        source: Any,
        token: Any = None,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        if_source_generation_match: Any = None,
        if_source_generation_not_match: Any = None,
        if_source_metageneration_match: Any = None,
        if_source_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        destination_contexts: Any = None,
    ) -> Any: ...
    @blocking("network")
    def update_storage_class(
        self,
        new_class: Any,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        if_source_generation_match: Any = None,
        if_source_generation_not_match: Any = None,
        if_source_metageneration_match: Any = None,
        if_source_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def reload(
        self,
        client: Any = None,
        projection: Any = "noAcl",
        if_etag_match: Any = None,
        if_etag_not_match: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        soft_deleted: Any = None,
    ) -> Any: ...
    @blocking("network")
    def patch(
        self,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        override_unlocked_retention: Any = False,
    ) -> Any: ...
    @blocking("network")
    def update(
        self,
        client: Any = None,
        if_generation_match: Any = None,
        if_generation_not_match: Any = None,
        if_metageneration_match: Any = None,
        if_metageneration_not_match: Any = None,
        timeout: Any = ...,
        retry: Any = ...,
        override_unlocked_retention: Any = False,
    ) -> Any: ...
