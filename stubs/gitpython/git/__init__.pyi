from typing import Any

from mypy_async_validator.markers import blocking

# `repo.git.<command>()` starts git as well, but has no type. What an `IndexFile` or an object of the
# database reads when its attributes are first used is left out.

class Repo:
    @blocking("filesystem")
    def __init__(
        self,
        path: Any = None,
        odbt: Any = ...,
        search_parent_directories: bool = False,
        expand_vars: bool = True,
    ) -> None: ...
    @blocking("process")
    def clone(
        self,
        path: Any,
        progress: Any = None,
        multi_options: Any = None,
        allow_unsafe_protocols: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def archive(
        self,
        ostream: Any,
        treeish: Any = None,
        prefix: Any = None,
        allow_unsafe_options: bool = False,
        allow_unsafe_protocols: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def blame(
        self,
        rev: Any,
        file: Any,
        incremental: bool = False,
        rev_opts: Any = None,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def blame_incremental(
        self, rev: Any, file: Any, allow_unsafe_options: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocking("process")
    def merge_base(self, *rev: Any, allow_unsafe_options: bool = False, **kwargs: Any) -> Any: ...
    @blocking("process")
    def is_ancestor(self, ancestor_rev: Any, rev: Any) -> Any: ...
    @blocking("process")
    def is_dirty(
        self,
        index: bool = True,
        working_tree: bool = True,
        untracked_files: bool = False,
        submodules: bool = True,
        path: Any = None,
    ) -> Any: ...
    @blocking("process")
    def ignored(self, *paths: Any) -> Any: ...
    @blocking("process")
    def create_tag(
        self, path: Any, ref: Any = "HEAD", message: Any = None, force: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocking("process")
    def delete_tag(self, *tags: Any) -> Any: ...
    @blocking("process")
    def delete_head(self, *heads: Any, **kwargs: Any) -> Any: ...
    @blocking("process")
    def create_remote(self, name: Any, url: Any, **kwargs: Any) -> Any: ...
    @blocking("process")
    def delete_remote(self, remote: Any) -> Any: ...
    @blocking("process")
    def submodule_update(self, *args: Any, **kwargs: Any) -> Any: ...
    @blocking("process")
    def iter_commits(
        self, rev: Any = None, paths: Any = "", allow_unsafe_options: bool = False, **kwargs: Any
    ) -> Any: ...
    @classmethod
    @blocking("process")
    def clone_from(
        cls,
        url: Any,
        to_path: Any,
        progress: Any = None,
        env: Any = None,
        multi_options: Any = None,
        allow_unsafe_protocols: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @classmethod
    @blocking("process")
    def init(
        cls,
        path: Any = None,
        mkdir: bool = True,
        odbt: Any = ...,
        expand_vars: bool = True,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("file")
    def commit(self, rev: Any = None) -> Any: ...
    @blocking("file")
    def tree(self, rev: Any = None) -> Any: ...
    @blocking("file")
    def create_head(
        self, path: Any, commit: Any = "HEAD", force: bool = False, logmsg: Any = None
    ) -> Any: ...
    @blocking("file")
    def rev_parse(self, rev: Any) -> Any: ...
    @property
    @blocking("process")
    def untracked_files(self) -> Any: ...
    @property
    @blocking("file")
    def active_branch(self) -> Any: ...
    @property
    @blocking("filesystem")
    def heads(self) -> Any: ...
    @property
    @blocking("filesystem")
    def branches(self) -> Any: ...
    @property
    @blocking("filesystem")
    def references(self) -> Any: ...
    @property
    @blocking("filesystem")
    def refs(self) -> Any: ...
    @property
    @blocking("filesystem")
    def tags(self) -> Any: ...
    @property
    @blocking("filesystem")
    def submodules(self) -> Any: ...

class Remote:
    @blocking("process")
    def fetch(
        self,
        refspec: Any = None,
        progress: Any = None,
        verbose: bool = True,
        kill_after_timeout: Any = None,
        allow_unsafe_protocols: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def pull(
        self,
        refspec: Any = None,
        progress: Any = None,
        kill_after_timeout: Any = None,
        allow_unsafe_protocols: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def push(
        self,
        refspec: Any = None,
        progress: Any = None,
        kill_after_timeout: Any = None,
        allow_unsafe_protocols: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def update(self, **kwargs: Any) -> Any: ...
    @blocking("process")
    def set_url(
        self, new_url: Any, old_url: Any = None, allow_unsafe_protocols: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocking("process")
    def add_url(self, url: Any, allow_unsafe_protocols: bool = False, **kwargs: Any) -> Any: ...
    @blocking("process")
    def delete_url(self, url: Any, **kwargs: Any) -> Any: ...
    @blocking("process")
    def rename(self, new_name: Any) -> Any: ...
    @classmethod
    @blocking("process")
    def create(
        cls, repo: Any, name: Any, url: Any, allow_unsafe_protocols: bool = False, **kwargs: Any
    ) -> Any: ...
    @classmethod
    @blocking("process")
    def remove(cls, repo: Any, name: Any) -> Any: ...

class IndexFile:
    @blocking("file")
    def add(
        self,
        items: Any,
        force: bool = True,
        fprogress: Any = ...,
        path_rewriter: Any = None,
        write: bool = True,
        write_extension_data: bool = False,
    ) -> Any: ...
    @blocking("file")
    def commit(
        self,
        message: Any,
        parent_commits: Any = None,
        head: bool = True,
        author: Any = None,
        committer: Any = None,
        author_date: Any = None,
        commit_date: Any = None,
        skip_hooks: bool = False,
        trailers: Any = None,
    ) -> Any: ...
    @blocking("file")
    def write(self, file_path: Any = None, ignore_extension_data: bool = False) -> Any: ...
    @blocking("file")
    def write_tree(self) -> Any: ...
    @blocking("process")
    def remove(
        self,
        items: Any,
        working_tree: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def move(
        self,
        items: Any,
        skip_errors: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def checkout(
        self,
        paths: Any = None,
        force: bool = False,
        fprogress: Any = ...,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def reset(
        self,
        commit: Any = "HEAD",
        working_tree: bool = False,
        paths: Any = None,
        head: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def diff(
        self,
        other: Any = ...,
        paths: Any = None,
        create_patch: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def merge_tree(self, rhs: Any, base: Any = None, allow_unsafe_options: bool = False) -> Any: ...

class Commit:
    @blocking("process")
    def diff(
        self,
        other: Any = ...,
        paths: Any = None,
        create_patch: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...

class Tree:
    @blocking("process")
    def diff(
        self,
        other: Any = ...,
        paths: Any = None,
        create_patch: bool = False,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...

class HEAD:
    @blocking("process")
    def reset(
        self,
        commit: Any = "HEAD",
        index: bool = True,
        working_tree: bool = False,
        paths: Any = None,
        allow_unsafe_options: bool = False,
        **kwargs: Any,
    ) -> Any: ...

class Head:
    @blocking("process")
    def checkout(
        self, force: bool = False, allow_unsafe_options: bool = False, **kwargs: Any
    ) -> Any: ...
    @blocking("process")
    def rename(self, new_path: Any, force: bool = False) -> Any: ...

class SymbolicReference:
    @property
    @blocking("file")
    def commit(self) -> Any: ...

class TagReference:
    @property
    @blocking("file")
    def commit(self) -> Any: ...

class Git:
    @blocking("process")
    def execute(
        self,
        command: Any,
        istream: Any = None,
        with_extended_output: bool = False,
        with_exceptions: bool = True,
        as_process: bool = False,
        output_stream: Any = None,
        stdout_as_string: bool = True,
        kill_after_timeout: Any = None,
        with_stdout: bool = True,
        universal_newlines: bool = False,
        shell: Any = None,
        env: Any = None,
        max_chunk_size: Any = 8192,
        strip_newline_in_stdout: bool = True,
        **subprocess_kwargs: Any,
    ) -> Any: ...
    @blocking("process")
    def ls_remote(
        self,
        *args: Any,
        allow_unsafe_options: bool = False,
        allow_unsafe_protocols: bool = False,
        **kwargs: Any,
    ) -> Any: ...
