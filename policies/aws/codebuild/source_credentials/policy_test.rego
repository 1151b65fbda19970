package decree.aws.codebuild.source_credentials_test

import data.decree.aws.codebuild.source_credentials

flagged(document) := addresses if {
	addresses := {finding.address | some finding in source_credentials.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"source": [{"location": "V~\"P*3bV://toString@$#\\&$c"}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"source": [{"location": "other"}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"source": [{"location": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
