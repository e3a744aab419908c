from typing import Any

from mypy_async_validator.markers import blocking

class PullRequest:
    @blocking("network")
    def as_issue(self) -> Any: ...
    @blocking("network")
    def create_comment(self, body: str, commit: Any, path: str, position: int) -> Any: ...
    @blocking("network")
    def create_review_comment(
        self,
        body: str,
        commit: Any,
        path: str,
        line: Any = ...,
        side: Any = ...,
        start_line: Any = ...,
        start_side: Any = ...,
        in_reply_to: Any = ...,
        subject_type: Any = ...,
        as_suggestion: bool = False,
    ) -> Any: ...
    @blocking("network")
    def create_review_comment_reply(self, comment_id: int, body: str) -> Any: ...
    @blocking("network")
    def create_issue_comment(self, body: str) -> Any: ...
    @blocking("network")
    def create_review(
        self, commit: Any = ..., body: Any = ..., event: Any = ..., comments: Any = ...
    ) -> Any: ...
    @blocking("network")
    def create_review_request(self, reviewers: Any = ..., team_reviewers: Any = ...) -> Any: ...
    @blocking("network")
    def delete_review_request(self, reviewers: Any = ..., team_reviewers: Any = ...) -> Any: ...
    @blocking("network")
    def edit(
        self,
        title: Any = ...,
        body: Any = ...,
        state: Any = ...,
        base: Any = ...,
        maintainer_can_modify: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def get_comment(self, id: int) -> Any: ...
    @blocking("network")
    def get_review_comment(self, id: int) -> Any: ...
    @blocking("network")
    def get_issue_comment(self, id: int) -> Any: ...
    @blocking("network")
    def get_review(self, id: int) -> Any: ...
    @blocking("network")
    def add_to_labels(self, *labels: Any) -> Any: ...
    @blocking("network")
    def delete_labels(self) -> Any: ...
    @blocking("network")
    def remove_from_labels(self, label: Any) -> Any: ...
    @blocking("network")
    def set_labels(self, *labels: Any) -> Any: ...
    @blocking("network")
    def is_merged(self) -> Any: ...
    @blocking("network")
    def restore_branch(self) -> Any: ...
    @blocking("network")
    def delete_branch(self, force: bool = False) -> Any: ...
    @blocking("network")
    def enable_automerge(
        self,
        merge_method: Any = "MERGE",
        author_email: Any = ...,
        client_mutation_id: Any = ...,
        commit_body: Any = ...,
        commit_headline: Any = ...,
        expected_head_oid: Any = ...,
    ) -> Any: ...
    @blocking("network")
    def disable_automerge(self, client_mutation_id: Any = ...) -> Any: ...
    @blocking("network")
    def merge(
        self,
        commit_message: Any = ...,
        commit_title: Any = ...,
        merge_method: Any = ...,
        sha: Any = ...,
        delete_branch: bool = False,
    ) -> Any: ...
    @blocking("network")
    def add_to_assignees(self, *assignees: Any) -> Any: ...
    @blocking("network")
    def remove_from_assignees(self, *assignees: Any) -> Any: ...
    @blocking("network")
    def update_branch(self, expected_head_sha: Any = ...) -> Any: ...
    @blocking("network")
    def convert_to_draft(self, client_mutation_id: Any = ...) -> Any: ...
    @blocking("network")
    def mark_ready_for_review(self, client_mutation_id: Any = ...) -> Any: ...
