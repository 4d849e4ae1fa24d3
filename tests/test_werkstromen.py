"""What runs on GitHub and GitLab may do no more than it must; and both ask a reviewer the same."""

from __future__ import annotations

import re
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT

WERKSTROMEN = sorted((ROOT / ".github/workflows").glob("*.yml"))


def gelezen(path: Any) -> dict[str, Any]:
    # The base loader: an ordinary one makes True of the key `on`.
    found: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
    return found


@pytest.mark.parametrize("path", WERKSTROMEN, ids=lambda path: path.name)
def test_a_workflow_reads_only_and_names_exact_versions_and_no_secret(path: Any) -> None:
    workflow = gelezen(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert "secrets" not in path.read_text("utf-8")
    assert set(workflow["on"]) <= {"pull_request", "push"}
    used = [step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w/-]+@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})", action) for action in used)


def test_a_job_that_may_write_runs_no_code_of_the_repository() -> None:
    jobs = [job for path in WERKSTROMEN for job in gelezen(path)["jobs"].values() if "permissions" in job]
    assert len(jobs) == 1
    assert not any("run" in step or "checkout" in step.get("uses", "") for step in jobs[0]["steps"])


def test_github_and_gitlab_ask_a_reviewer_the_same() -> None:
    here = {path.name: path.read_text("utf-8") for path in (ROOT / ".github/PULL_REQUEST_TEMPLATE").iterdir()}
    there = {path.name: path.read_text("utf-8") for path in (ROOT / ".gitlab/merge_request_templates").iterdir()}
    assert here == there
    assert sorted(here) == ["verslag.md", "voorstel.md", "vraag.md"]
    assert all("- [ ]" in text for text in here.values())
