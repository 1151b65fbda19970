package decree.aws.ebs.backup_plan_test

import data.decree.aws.ebs.backup_plan

flagged(document) := addresses if {
	addresses := {finding.address | some finding in backup_plan.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ebs_volume.volume"}
}

test_violating_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.stranger", "type": "aws_backup_selection", "name": "stranger", "provider": "aws", "values": {"resources": "${aws_ebs_volume.elsewhere.id}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ebs_volume.volume"}
}

test_violating_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_ebs_volume.volume"}
}

test_complying_1 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_ebs_volume.volume.id}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_ebs_volume.volume.id}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${aws_ebs_volume.elsewhere.id}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}, {"address": "aws_backup_selection.selection_2", "type": "aws_backup_selection", "name": "selection_2", "provider": "aws", "values": {}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"selection_tag": "set"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"condition": "set"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_7 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"condition": "set"}, "managed": true}, {"address": "aws_backup_selection.selection_2", "type": "aws_backup_selection", "name": "selection_2", "provider": "aws", "values": {}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.stranger", "type": "aws_backup_selection", "name": "stranger", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${aws_ebs_volume.elsewhere.id}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"resources": "${aws_ebs_volume.volume.id}"}, "managed": true}, {"address": "aws_backup_selection.stranger_2", "type": "aws_backup_selection", "name": "stranger_2", "provider": "aws", "values": {"resources": "${var.not_given}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_backup_selection": [{"address": "aws_backup_selection.selection", "type": "aws_backup_selection", "name": "selection", "provider": "aws", "values": {"selection_tag": "${var.not_given}"}, "managed": true}], "aws_ebs_volume": [{"address": "aws_ebs_volume.volume", "type": "aws_ebs_volume", "name": "volume", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}
