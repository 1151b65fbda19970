package decree.aws.codebuild.credentials_test

import data.decree.aws.codebuild.credentials

flagged(document) := addresses if {
	addresses := {finding.address | some finding in credentials.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_ACCESS_KEY_ID"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_ACCESS_KEY_ID"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_ACCESS_KEY_ID"}, {"name": "AWS_ACCESS_KEY_ID", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_ACCESS_KEY_ID"}, {"type": "PLAINTEXT", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_ACCESS_KEY_ID"}, {"type": "PLAINTEXT"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_6 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"name": "AWS_ACCESS_KEY_ID", "type": "PLAINTEXT"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_7 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"name": "AWS_ACCESS_KEY_ID", "type": "PLAINTEXT"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_8 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_SECRET_ACCESS_KEY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_9 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "AWS_SECRET_ACCESS_KEY"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_10 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "PASSWORD"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_11 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "PASSWORD"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_12 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "SECRET"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_13 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "SECRET"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_14 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "TOKEN"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_15 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "TOKEN"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_16 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "API_KEY"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_violating_17 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "API_KEY"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == {"aws_codebuild_project.project"}
}

test_complying_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"name": "AWS_ACCESS_KEY_ID", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "${var.not_given}", "name": "AWS_ACCESS_KEY_ID"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "${var.not_given}"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "${var.not_given}", "name": "AWS_ACCESS_KEY_ID"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "${var.not_given}"}, {"name": "AWS_ACCESS_KEY_ID", "type": "set"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "${var.not_given}", "name": "AWS_ACCESS_KEY_ID"}, {"name": "AWS_ACCESS_KEY_ID", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "${var.not_given}"}, {"name": "AWS_ACCESS_KEY_ID", "type": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "${var.not_given}", "name": "AWS_ACCESS_KEY_ID"}, {"type": "PLAINTEXT", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "${var.not_given}"}, {"type": "PLAINTEXT", "name": "other"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_10 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "${var.not_given}", "name": "AWS_ACCESS_KEY_ID"}, {"type": "PLAINTEXT"}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_11 if {
	flagged({"resource": {"aws_codebuild_project": [{"address": "aws_codebuild_project.project", "type": "aws_codebuild_project", "name": "project", "provider": "aws", "values": {"environment": [{"environment_variable": [{"type": "PLAINTEXT", "name": "${var.not_given}"}, {"type": "PLAINTEXT"}]}]}, "managed": true}]}, "data": {}}) == set()
}
