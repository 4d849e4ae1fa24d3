"""What runs on GitHub and GitLab may do no more than it must; and both ask a reviewer the same."""

from __future__ import annotations

import os
import re
from datetime import date
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from toets.beginnen.starten import bestanden

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
    assert set(workflow["on"]) <= {"pull_request", "push", "schedule"}
    used = [step["uses"] for job in workflow["jobs"].values() for step in job["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w/-]+@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})", action) for action in used)


def test_a_job_that_may_write_runs_no_code_of_the_repository() -> None:
    jobs = [job for path in WERKSTROMEN for job in gelezen(path)["jobs"].values()]
    may_write = [job for job in jobs if "write" in job.get("permissions", {}).values()]
    assert len(may_write) == 1
    assert not any("run" in step or "checkout" in step.get("uses", "") for step in may_write[0]["steps"])


def test_a_forge_tells_the_build_that_it_publishes_at_which_address_the_site_will_stand() -> None:
    github = gelezen(ROOT / ".github/workflows/publiceren.yml")["jobs"]["bouwen"]["steps"]
    asks = next(step for step in github if step.get("id") == "adres")
    builds = next(step for step in github if step.get("run", "").startswith("python build.py build"))
    assert asks["continue-on-error"] == "true", "a site without an address is still a site"
    assert builds["env"] == {"ADRES": "${{ steps.adres.outputs.base_url }}"}
    gitlab = gelezen(ROOT / ".gitlab-ci.yml")
    assert [builds["run"], gitlab["pages"]["script"][0]] == [
        f'python build.py build --adres "${name}"' for name in ("ADRES", "CI_PAGES_URL")
    ]


def test_github_and_gitlab_ask_a_reviewer_the_same() -> None:
    here = {path.name: path.read_text("utf-8") for path in (ROOT / ".github/PULL_REQUEST_TEMPLATE").iterdir()}
    there = {path.name: path.read_text("utf-8") for path in (ROOT / ".gitlab/merge_request_templates").iterdir()}
    assert here == there
    assert sorted(here) == ["verslag.md", "voorstel.md", "vraag.md"]
    assert all("- [ ]" in text for text in here.values())


@pytest.mark.parametrize("path", WERKSTROMEN, ids=lambda path: path.name)
def test_an_action_is_pinned_by_its_hash_and_says_which_version_that_is(path: Any) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    assert all(re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$", line) for line in lines), lines


def test_gitlab_checks_shows_and_publishes_as_github_does() -> None:
    jobs = gelezen(ROOT / ".gitlab-ci.yml")
    assert jobs["controle"]["artifacts"]["reports"] == {"codequality": "gl-code-quality-report.json"}
    assert jobs["controle"]["artifacts"]["when"] == "always"
    assert jobs["voorbeeld"]["artifacts"]["paths"] == ["site/"]
    assert jobs["pages"]["artifacts"]["paths"] == ["public"]
    assert "default" in jobs
    assert "variables" not in (ROOT / ".gitlab-ci.yml").read_text("utf-8")


def test_both_forges_run_what_anyone_can_run_on_each_change_and_on_main() -> None:
    github = gelezen(ROOT / ".github/workflows/tests.yml")
    assert github["on"] == {"pull_request": "", "push": {"branches": ["main"]}}
    (job,) = github["jobs"].values()
    assert job["steps"][-1]["run"] == ".ci/run"
    (included,) = gelezen(ROOT / ".gitlab-ci.yml")["include"]
    gitlab = gelezen(ROOT / included["local"])["tests"]
    assert gitlab["script"] == [".ci/run"]
    assert [rule["if"] for rule in gitlab["rules"]] == [
        '$CI_PIPELINE_SOURCE == "merge_request_event"',
        "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
    ]
    run = ROOT / ".ci/run"
    assert os.access(run, os.X_OK)
    assert {"make lint", "make test"} <= set(run.read_text("utf-8").splitlines())


def test_both_forges_look_for_known_weaknesses_each_week_and_the_tests_need_no_network_for_it() -> None:
    github = gelezen(ROOT / ".github/workflows/zwakheden.yml")
    assert set(github["on"]) == {"schedule", "pull_request"}
    (job,) = github["jobs"].values()
    gitlab = gelezen(ROOT / ".ci/gitlab.yml")["zwakheden"]
    assert gitlab["script"] == [".ci/zwakheden"]
    assert job["steps"][-1]["run"].startswith(".ci/zwakheden | ")
    assert job["steps"][-1]["shell"] == "bash", "another shell forgets how the first of two programs ended"
    assert gitlab["rules"][0]["if"] == '$CI_PIPELINE_SOURCE == "schedule"'
    assert gitlab["rules"][1]["changes"] == github["on"]["pull_request"]["paths"]
    assert all(list(ROOT.glob(pattern)) for pattern in gitlab["rules"][1]["changes"])
    assert os.access(ROOT / ".ci/zwakheden", os.X_OK)
    assert "make zwakheden" in (ROOT / ".ci/zwakheden").read_text("utf-8").splitlines()
    assert "zwakheden" not in (ROOT / ".ci/run").read_text("utf-8")


def test_a_municipality_has_no_job_that_tests_the_software_and_needs_none() -> None:
    files = bestanden("Ons Dorp", date(2026, 11, 24))
    assert {path for path in files if path.startswith(".github/workflows/")} == {
        ".github/workflows/controle.yml",
        ".github/workflows/publiceren.yml",
    }
    assert not [path for path, content in files.items() if b".ci/run" in content or b"zwakheden" in content]
    (included,) = yaml.safe_load(files[".gitlab-ci.yml"])["include"]
    assert included["local"] not in files
    assert included["rules"] == [{"exists": [included["local"]]}]


def test_every_folder_that_a_municipality_fills_has_an_owner_by_function() -> None:
    lines = [line.split() for line in (ROOT / "CODEOWNERS").read_text("utf-8").splitlines()]
    owners = {line[0]: line[1:] for line in lines if line and not line[0].startswith("#")}
    assert {"*", "/policies/", "/questions/"} <= set(owners)
    named = [owner for found in owners.values() for owner in found]
    assert all(re.fullmatch(r"@uw-gemeente/[a-z]+", owner) for owner in named)
    assert all((ROOT / path.strip("/").split("*")[0]).exists() for path in owners if path != "*")
