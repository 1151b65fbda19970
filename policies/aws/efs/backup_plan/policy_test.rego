package decree.aws.efs.backup_plan_test

import data.decree.aws.efs.backup_plan

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup_plan.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_violating_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.stranger", "type": "aws_backup_selection", "name": "stranger", "provider": "aws", "values": {"resources": "${aws_efs_file_system.elsewhere.id}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_violating_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_violating_4 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "other"}]}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_violating_5 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_violating_6 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.stranger", "type": "aws_efs_backup_policy", "name": "stranger", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.elsewhere.id}", "backup_policy": [{"status": "ENABLED"}]}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_efs_file_system.file_system"}
}

test_complying_1 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_efs_file_system.file_system.id}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_efs_file_system.file_system.id}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${aws_efs_file_system.elsewhere.id}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}, {"address": "aws_backup_selection.selection_2", "type": "aws_backup_selection", "name": "selection_2", "provider": "aws", "values": {}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"condition": "set"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"condition": "set"}, "managed": true}, {"address": "aws_backup_selection.selection_2", "type": "aws_backup_selection", "name": "selection_2", "provider": "aws", "values": {}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "ENABLED"}]}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_9 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "ENABLED"}]}, "managed": true}, {"address": "aws_efs_backup_policy.backup_policy_2", "type": "aws_efs_backup_policy", "name": "backup_policy_2", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "other"}]}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "ENABLED"}]}, "managed": true}, {"address": "aws_efs_backup_policy.backup_policy_2", "type": "aws_efs_backup_policy", "name": "backup_policy_2", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_11 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "ENABLED"}]}, "managed": true}, {"address": "aws_efs_backup_policy.stranger_2", "type": "aws_efs_backup_policy", "name": "stranger_2", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.elsewhere.id}", "backup_policy": [{"status": "ENABLED"}]}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.stranger", "type": "aws_backup_selection", "name": "stranger", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_efs_backup_policy": [{"address": "aws_efs_backup_policy.backup_policy", "type": "aws_efs_backup_policy", "name": "backup_policy", "provider": "aws", "values": {"file_system_id": "${aws_efs_file_system.file_system.id}", "backup_policy": [{"status": "${var.not_given}"}]}, "managed": true}], "aws_efs_file_system": [{"address": "aws_efs_file_system.file_system", "type": "aws_efs_file_system", "name": "file_system", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
