package decree.aws.codebuild.public_test

import data.decree.aws.codebuild.public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"project_visibility": "PUBLIC_READ"}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"project_visibility": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"project_visibility": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
