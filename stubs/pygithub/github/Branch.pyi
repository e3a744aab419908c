from typing import Any

from mypy_async_validator.markers import blocking

class Branch:
    @blocking("network")
    def get_protection(self) -> Any: ...
    @blocking("network")
    def edit_protection(
        self,
        strict: Any = ...,
        contexts: Any = ...,
        enforce_admins: Any = ...,
        dismissal_users: Any = ...,
        dismissal_teams: Any = ...,
        dismissal_apps: Any = ...,
        dismiss_stale_reviews: Any = ...,
        require_code_owner_reviews: Any = ...,
        required_approving_review_count: Any = ...,
        user_push_restrictions: Any = ...,
        team_push_restrictions: Any = ...,
        app_push_restrictions: Any = ...,
        required_linear_history: Any = ...,
        allow_force_pushes: Any = ...,
        required_conversation_resolution: Any = ...,
        lock_branch: Any = ...,
        allow_fork_syncing: Any = ...,
        users_bypass_pull_request_allowances: Any = ...,
        teams_bypass_pull_request_allowances: Any = ...,
        apps_bypass_pull_request_allowances: Any = ...,
        block_creations: Any = ...,
        require_last_push_approval: Any = ...,
        allow_deletions: Any = ...,
        checks: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def remove_protection(self) -> Any: ...
    @blocking("network")
    def get_required_status_checks(self) -> Any: ...
    @blocking("network")
    def edit_required_status_checks(
        self, strict: Any = ..., contexts: Any = ..., checks: Any = ...
    ) -> Any: ...
    @blocking("network")
    def remove_required_status_checks(self) -> Any: ...
    @blocking("network")
    def get_required_pull_request_reviews(self) -> Any: ...
    @blocking("network")
    def edit_required_pull_request_reviews(
        self,
        dismissal_users: Any = ...,
        dismissal_teams: Any = ...,
        dismissal_apps: Any = ...,
        dismiss_stale_reviews: Any = ...,
        require_code_owner_reviews: Any = ...,
        required_approving_review_count: Any = ...,
        require_last_push_approval: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def remove_required_pull_request_reviews(self) -> Any: ...
    @blocking("network")
    def get_admin_enforcement(self) -> Any: ...
    @blocking("network")
    def set_admin_enforcement(self) -> Any: ...
    @blocking("network")
    def remove_admin_enforcement(self) -> Any: ...
    @blocking("network")
    def add_user_push_restrictions(self, *users: Any) -> Any: ...
    @blocking("network")
    def replace_user_push_restrictions(self, *users: Any) -> Any: ...
    @blocking("network")
    def remove_user_push_restrictions(self, *users: Any) -> Any: ...
    @blocking("network")
    def add_team_push_restrictions(self, *teams: Any) -> Any: ...
    @blocking("network")
    def replace_team_push_restrictions(self, *teams: Any) -> Any: ...
    @blocking("network")
    def remove_team_push_restrictions(self, *teams: Any) -> Any: ...
    @blocking("network")
    def remove_push_restrictions(self) -> Any: ...
    @blocking("network")
    def get_required_signatures(self) -> Any: ...
    @blocking("network")
    def add_required_signatures(self) -> Any: ...
    @blocking("network")
    def remove_required_signatures(self) -> Any: ...
    @blocking("network")
    def get_allow_deletions(self) -> Any: ...
    @blocking("network")
    def set_allow_deletions(self) -> Any: ...
    @blocking("network")
    def remove_allow_deletions(self) -> Any: ...
