package decree.aws.workspaces.local_administrators_test

import data.decree.aws.workspaces.local_administrators

flagged(document) := addresses if {
	addresses := {finding.address | some finding in local_administrators.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"workspace_creation_properties": [{"user_enabled_as_local_administrator": true}]}, "managed": true}]}, "data": {}}) == {"aws_workspaces_directory.directory"}
}

test_complying_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"workspace_creation_properties": [{"user_enabled_as_local_administrator": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"workspace_creation_properties": [{"user_enabled_as_local_administrator": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
