package decree.aws.workspaces.ip_groups_test

import data.decree.aws.workspaces.ip_groups

flagged(document) := addresses if {
	addresses := {finding.address | some finding in ip_groups.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_workspaces_directory.directory"}
}

test_complying_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"ip_group_ids": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"ip_group_ids": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
