package decree.aws.iam.root_access_key_test

import data.decree.aws.iam.root_access_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in root_access_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "root", "status": "other"}, "managed": true}]}, "data": {}}) == {"aws_iam_access_key.access_key"}
}

test_violating_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "Root", "status": "other"}, "managed": true}]}, "data": {}}) == {"aws_iam_access_key.access_key"}
}

test_violating_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "ROOT", "status": "other"}, "managed": true}]}, "data": {}}) == {"aws_iam_access_key.access_key"}
}

test_violating_4 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "root"}, "managed": true}]}, "data": {}}) == {"aws_iam_access_key.access_key"}
}

test_complying_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"status": "other", "user": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"status": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "root", "status": "Inactive"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}", "status": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "root", "status": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"status": "${var.not_given}", "user": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"status": "other", "user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "Root", "status": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "ROOT", "status": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"user": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"aws_iam_access_key": [{"address": "aws_iam_access_key.access_key", "type": "aws_iam_access_key", "name": "access_key", "provider": "aws", "values": {"status": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
