package decree.aws.workspaces.internet_access_test

import data.decree.aws.workspaces.internet_access

flagged(document) := addresses if {
	addresses := {finding.address | some finding in internet_access.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"workspace_creation_properties": [{"enable_internet_access": true}]}, "managed": true}]}, "data": {}}) == {"aws_workspaces_directory.directory"}
}

test_complying_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"workspace_creation_properties": [{"enable_internet_access": false}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_workspaces_directory": [{"address": "aws_workspaces_directory.directory", "type": "aws_workspaces_directory", "name": "directory", "provider": "aws", "values": {"workspace_creation_properties": [{"enable_internet_access": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
