package decree.aws.workspaces.root_volume_encrypted_test

import data.decree.aws.workspaces.root_volume_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in root_volume_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_workspaces_workspace": [{"address": "aws_workspaces_workspace.workspace", "type": "aws_workspaces_workspace", "name": "workspace", "provider": "aws", "values": {"root_volume_encryption_enabled": false}, "managed": true}]}, "data": {}}) == {"aws_workspaces_workspace.workspace"}
}

test_violating_2 if {
	flagged({"resource": {"aws_workspaces_workspace": [{"address": "aws_workspaces_workspace.workspace", "type": "aws_workspaces_workspace", "name": "workspace", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_workspaces_workspace.workspace"}
}

test_complying_1 if {
	flagged({"resource": {"aws_workspaces_workspace": [{"address": "aws_workspaces_workspace.workspace", "type": "aws_workspaces_workspace", "name": "workspace", "provider": "aws", "values": {"root_volume_encryption_enabled": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_workspaces_workspace": [{"address": "aws_workspaces_workspace.workspace", "type": "aws_workspaces_workspace", "name": "workspace", "provider": "aws", "values": {"root_volume_encryption_enabled": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
