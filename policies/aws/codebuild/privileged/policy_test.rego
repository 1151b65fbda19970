package decree.aws.codebuild.privileged_test

import data.decree.aws.codebuild.privileged

flagged(document) := addresses if {
	addresses := {finding.address | some finding in privileged.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"privileged_mode": true}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"privileged_mode": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"privileged_mode": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
