import asyncio
from pathlib import Path

import git
from git import Git, Remote, Repo


async def makes(path: Path) -> None:
    Repo(path)  # blocks: git.Repo
    Repo(search_parent_directories=True)  # blocks: git.Repo
    git.Repo.clone_from("https://example.org/a.git", path, depth=1)  # blocks: git.Repo.clone_from
    Repo.init(path)  # blocks: git.Repo.init


async def uses(repo: Repo, path: Path) -> None:
    repo.clone(path)  # blocks: git.Repo.clone
    repo.is_dirty(untracked_files=True)  # blocks: git.Repo.is_dirty
    repo.create_head("a")  # blocks: git.Repo.create_head
    repo.create_tag("a")  # blocks: git.Repo.create_tag
    repo.commit("main")  # blocks: git.Repo.commit
    repo.rev_parse("HEAD")  # blocks: git.Repo.rev_parse
    for commit in repo.iter_commits("main", max_count=10):  # blocks: git.Repo.iter_commits
        commit.diff("HEAD")  # blocks: git.Commit.diff
    repo.index.add(["a"])  # blocks: git.IndexFile.add
    repo.index.commit("message")  # blocks: git.IndexFile.commit
    repo.index.diff(None)  # blocks: git.IndexFile.diff
    repo.index.checkout(force=True)  # blocks: git.IndexFile.checkout
    repo.head.reset(index=True, working_tree=True)  # blocks: git.HEAD.reset
    repo.heads.main.checkout()  # blocks: git.Repo.heads, git.Head.checkout
    repo.git.execute(["git", "status"])  # blocks: git.Git.execute
    assert repo.untracked_files  # blocks: git.Repo.untracked_files
    print(repo.active_branch.name)  # blocks: git.Repo.active_branch
    print(repo.head.commit.hexsha)  # blocks: git.SymbolicReference.commit
    list(repo.tags)  # blocks: git.Repo.tags


async def talks(repo: Repo, remote: Remote) -> None:
    repo.remotes.origin.fetch(prune=True)  # blocks: git.Remote.fetch
    repo.remote("origin").push("main")  # blocks: git.Remote.push
    remote.pull()  # blocks: git.Remote.pull
    Git().ls_remote("https://example.org/a.git")  # blocks: git.Git.ls_remote


async def silent(repo: Repo, path: Path) -> None:
    print(repo.working_tree_dir, repo.head.name, repo.index, repo.remote("origin").name)
    repo.close()
    await asyncio.to_thread(Repo.clone_from, "https://example.org/a.git", path)
