from typing import Any

from mypy_async_validator.markers import blocking

class AuthenticatedUser:
    @blocking("network")
    def add_to_emails(self, *emails: Any) -> Any: ...
    @blocking("network")
    def add_to_following(self, following: Any) -> Any: ...
    @blocking("network")
    def add_to_starred(self, starred: Any) -> Any: ...
    @blocking("network")
    def add_to_subscriptions(self, subscription: Any) -> Any: ...
    @blocking("network")
    def add_to_watched(self, watched: Any) -> Any: ...
    @blocking("network")
    def create_authorization(
        self,
        scopes: Any = ...,
        note: Any = ...,
        note_url: Any = ...,
        client_id: Any = ...,
        client_secret: Any = ...,
        onetime_password: str | None = None,
    ) -> Any: ...
    @blocking("network")
    def create_repo_from_template(
        self,
        name: str,
        repo: Any,
        description: Any = ...,
        include_all_branches: Any = ...,
        private: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def create_gist(self, public: bool, files: Any, description: Any = ...) -> Any: ...
    @blocking("network")
    def create_key(self, title: str, key: str) -> Any: ...
    @blocking("network")
    def create_project(self, name: str, body: Any = ...) -> Any: ...
    @blocking("network")
    def create_repo(
        self,
        name: str,
        description: Any = ...,
        homepage: Any = ...,
        private: Any = ...,
        has_issues: Any = ...,
        has_wiki: Any = ...,
        has_downloads: Any = ...,
        has_projects: Any = ...,
        has_discussions: Any = ...,
        auto_init: Any = ...,
        license_template: Any = ...,
        gitignore_template: Any = ...,
        allow_squash_merge: Any = ...,
        allow_merge_commit: Any = ...,
        allow_rebase_merge: Any = ...,
        delete_branch_on_merge: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def edit(
        self,
        name: Any = ...,
        email: Any = ...,
        blog: Any = ...,
        company: Any = ...,
        location: Any = ...,
        hireable: Any = ...,
        bio: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_authorization(self, id: int) -> Any: ...
    @blocking("network")
    def get_emails(self) -> Any: ...
    @blocking("network")
    def get_key(self, id: int) -> Any: ...
    @blocking("network")
    def get_notification(self, id: str) -> Any: ...
    @blocking("network")
    def get_repo(self, name: str) -> Any: ...
    @blocking("network")
    def has_in_following(self, following: Any) -> Any: ...
    @blocking("network")
    def has_in_starred(self, starred: Any) -> Any: ...
    @blocking("network")
    def has_in_subscriptions(self, subscription: Any) -> Any: ...
    @blocking("network")
    def has_in_watched(self, watched: Any) -> Any: ...
    @blocking("network")
    def mark_notifications_as_read(self, last_read_at: Any = None) -> Any: ...
    @blocking("network")
    def remove_from_emails(self, *emails: Any) -> Any: ...
    @blocking("network")
    def remove_from_following(self, following: Any) -> Any: ...
    @blocking("network")
    def remove_from_starred(self, starred: Any) -> Any: ...
    @blocking("network")
    def remove_from_subscriptions(self, subscription: Any) -> Any: ...
    @blocking("network")
    def remove_from_watched(self, watched: Any) -> Any: ...
    @blocking("network")
    def accept_invitation(self, invitation: Any) -> Any: ...
    @blocking("network")
    def create_migration(
        self, repos: Any, lock_repositories: Any = ..., exclude_attachments: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_organization_membership(self, org: str) -> Any: ...
