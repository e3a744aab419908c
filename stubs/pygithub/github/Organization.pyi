from typing import Any

from mypy_async_validator.markers import blocking

class Organization:
    @blocking("network")
    def add_to_members(self, member: Any, role: Any = ...) -> Any: ...
    @blocking("network")
    def add_to_public_members(self, public_member: Any) -> Any: ...
    @blocking("network")
    def create_fork(self, repo: Any, name: Any = ..., default_branch_only: Any = ...) -> Any: ...
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
    def create_hook(self, name: str, config: Any, events: Any = ..., active: Any = ...) -> Any: ...
    @blocking("network")
    def create_project(self, name: str, body: Any = ...) -> Any: ...
    @blocking("network")
    def create_repo(
        self,
        name: str,
        description: Any = ...,
        homepage: Any = ...,
        private: Any = ...,
        visibility: Any = ...,
        has_issues: Any = ...,
        has_wiki: Any = ...,
        has_downloads: Any = ...,
        has_projects: Any = ...,
        team_id: Any = ...,
        auto_init: Any = ...,
        license_template: Any = ...,
        gitignore_template: Any = ...,
        allow_squash_merge: Any = ...,
        allow_merge_commit: Any = ...,
        allow_rebase_merge: Any = ...,
        delete_branch_on_merge: Any = ...,
        allow_update_branch: Any = ...,
        is_template: Any = ...,
        allow_auto_merge: Any = ...,
        use_squash_pr_title_as_default: Any = ...,
        squash_merge_commit_title: Any = ...,
        squash_merge_commit_message: Any = ...,
        merge_commit_title: Any = ...,
        merge_commit_message: Any = ...,
        custom_properties: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def create_secret(
        self,
        secret_name: str,
        unencrypted_value: str,
        visibility: str = "all",
        selected_repositories: Any = ...,
        secret_type: str = "actions",
    ) -> Any: ...
    @blocking("network")
    def get_secret(self, secret_name: str, secret_type: str = "actions") -> Any: ...
    @blocking("network")
    def create_team(
        self,
        name: str,
        repo_names: Any = ...,
        permission: Any = ...,
        privacy: Any = ...,
        description: Any = ...,
        parent_team_id: Any = ...,
        maintainers: Any = ...,
        notification_setting: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def create_variable(
        self,
        variable_name: str,
        value: str,
        visibility: str = "all",
        selected_repositories: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_variable(self, variable_name: str) -> Any: ...
    @blocking("network")
    def delete_hook(self, id: int) -> Any: ...
    @blocking("network")
    def edit(
        self,
        billing_email: Any = ...,
        blog: Any = ...,
        company: Any = ...,
        description: Any = ...,
        email: Any = ...,
        location: Any = ...,
        name: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def edit_hook(
        self, id: int, name: str, config: Any, events: Any = ..., active: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_hook(self, id: int) -> Any: ...
    @blocking("network")
    def get_hook_delivery(self, hook_id: int, delivery_id: int) -> Any: ...
    @blocking("network")
    def remove_outside_collaborator(self, collaborator: Any) -> Any: ...
    @blocking("network")
    def convert_to_outside_collaborator(self, member: Any) -> Any: ...
    @blocking("network")
    def get_public_key(self, secret_type: str = "actions") -> Any: ...
    @blocking("network")
    def get_repo(self, name: str) -> Any: ...
    @blocking("network")
    def get_team(self, id: int) -> Any: ...
    @blocking("network")
    def get_team_by_slug(self, slug: str) -> Any: ...
    @blocking("network")
    def invite_user(
        self, user: Any = ..., email: Any = ..., role: Any = ..., teams: Any = ...
    ) -> Any: ...
    @blocking("network")
    def cancel_invitation(self, invitee: Any) -> Any: ...
    @blocking("network")
    def has_in_members(self, member: Any) -> Any: ...
    @blocking("network")
    def has_in_public_members(self, public_member: Any) -> Any: ...
    @blocking("network")
    def remove_from_membership(self, member: Any) -> Any: ...
    @blocking("network")
    def remove_from_members(self, member: Any) -> Any: ...
    @blocking("network")
    def remove_from_public_members(self, public_member: Any) -> Any: ...
    @blocking("network")
    def create_migration(
        self, repos: Any, lock_repositories: Any = ..., exclude_attachments: Any = ...
    ) -> Any: ...
    @blocking("network")
    def get_custom_property(self, property_name: str) -> Any: ...
    @blocking("network")
    def create_custom_properties(self, properties: Any) -> Any: ...
    @blocking("network")
    def create_custom_property(self, property: Any) -> Any: ...
    @blocking("network")
    def remove_custom_property(self, property_name: str) -> Any: ...
    @blocking("network")
    def create_custom_property_values(self, repository_names: Any, properties: Any) -> Any: ...
    @blocking("network")
    def create_code_security_config(
        self,
        name: str,
        description: str,
        advanced_security: Any = ...,
        dependency_graph: Any = ...,
        dependency_graph_autosubmit_action: Any = ...,
        dependabot_alerts: Any = ...,
        dependabot_security_updates: Any = ...,
        code_scanning_default_setup: Any = ...,
        secret_scanning: Any = ...,
        secret_scanning_push_protection: Any = ...,
        secret_scanning_delegated_bypass: Any = ...,
        secret_scanning_validity_checks: Any = ...,
        secret_scanning_non_provider_patterns: Any = ...,
        private_vulnerability_reporting: Any = ...,
        enforcement: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def edit_code_security_config(
        self,
        id: int,
        name: Any = ...,
        description: Any = ...,
        advanced_security: Any = ...,
        dependency_graph: Any = ...,
        dependency_graph_autosubmit_action: Any = ...,
        dependabot_alerts: Any = ...,
        dependabot_security_updates: Any = ...,
        code_scanning_default_setup: Any = ...,
        secret_scanning: Any = ...,
        secret_scanning_push_protection: Any = ...,
        secret_scanning_delegated_bypass: Any = ...,
        secret_scanning_validity_checks: Any = ...,
        secret_scanning_non_provider_patterns: Any = ...,
        private_vulnerability_reporting: Any = ...,
        enforcement: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def delete_code_security_config(self, id: int) -> Any: ...
    @blocking("network")
    def get_code_security_config(self, id: int) -> Any: ...
    @blocking("network")
    def set_default_code_security_config(
        self, id: int, default_for_new_repos: Any = ...
    ) -> Any: ...
    @blocking("network")
    def attach_security_config_to_repositories(
        self, id: int, scope: str, selected_repository_ids: Any = ...
    ) -> Any: ...
    @blocking("network")
    def detach_security_config_from_repositories(self, selected_repository_ids: Any) -> Any: ...
    @blocking("network")
    def create_self_hosted_runner_jitconfig(
        self, name: str, runner_group_id: int, labels: Any, work_folder: Any = ...
    ) -> Any: ...
    @blocking("network")
    def create_self_hosted_runner_registration_token(self) -> Any: ...
    @blocking("network")
    def create_self_hosted_runner_remove_token(self) -> Any: ...
    @blocking("network")
    def get_self_hosted_runner(self, runner_id: int) -> Any: ...
    @blocking("network")
    def delete_self_hosted_runner(self, runner_id: int) -> Any: ...
