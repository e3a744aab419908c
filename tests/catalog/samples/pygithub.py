import asyncio

from github import Auth, Github, GithubIntegration
from github.Issue import Issue
from github.Label import Label
from github.Organization import Organization
from github.PaginatedList import PaginatedList
from github.PullRequest import PullRequest
from github.Repository import Repository


async def client(github: Github, integration: GithubIntegration) -> None:
    github.get_repo("a/b")  # blocks: github.Github.get_repo
    github.get_repo("a/b", lazy=True)
    github.get_user("a")  # blocks: github.Github.get_user
    github.get_user("a", lazy=True)
    github.get_user()
    github.get_organization("a")  # blocks: github.Github.get_organization
    github.get_rate_limit()  # blocks: github.Github.get_rate_limit
    integration.get_access_token(1)  # blocks: github.GithubIntegration.get_access_token
    await asyncio.to_thread(github.get_repo, "a/b")


async def repository(repo: Repository) -> None:
    repo.create_issue("title", body="text")  # blocks: github.Repository.Repository.create_issue
    repo.get_issue(1)  # blocks: github.Repository.Repository.get_issue
    repo.get_pull(1)  # blocks: github.Repository.Repository.get_pull
    repo.get_contents("README.md")  # blocks: github.Repository.Repository.get_contents
    repo.create_file("p", "m", "c")  # blocks: github.Repository.Repository.create_file
    repo.get_branch("main")  # blocks: github.Repository.Repository.get_branch
    repo.update()  # blocks: github.GithubObject.CompletableGithubObject.update
    repo.get_issues(state="open")
    repo.get_commits()
    await asyncio.to_thread(list, repo.get_pulls())


async def issues(issue: Issue, pull: PullRequest, organization: Organization) -> None:
    issue.create_comment("text")  # blocks: github.Issue.Issue.create_comment
    issue.edit(state="closed")  # blocks: github.Issue.Issue.edit
    issue.add_to_labels("bug")  # blocks: github.Issue.Issue.add_to_labels
    issue.get_comments()
    pull.merge()  # blocks: github.PullRequest.PullRequest.merge
    pull.create_review(body="text")  # blocks: github.PullRequest.PullRequest.create_review
    pull.get_files()
    organization.get_team(1)  # blocks: github.Organization.Organization.get_team
    organization.get_members()


async def pages(labels: PaginatedList[Label]) -> None:
    labels.get_page(0)  # blocks: github.PaginatedList.PaginatedList.get_page
    labels.totalCount  # blocks: github.PaginatedList.PaginatedList.totalCount
    for label in labels:  # blocks: github.PaginatedList.PaginatedList
        print(label)
    labels.reversed


async def building() -> None:
    Github(auth=Auth.Token("t"), lazy=True).close()
