package decree.aws.kms.policy_present_test

import data.decree.aws.kms.policy_present

flagged(document) := addresses if {
	addresses := {finding.address | some finding in policy_present.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_violating_2 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.stranger", "type": "aws_kms_key_policy", "name": "stranger", "provider": "aws", "values": {"key_id": "${aws_kms_key.elsewhere.id}"}, "managed": true}]}, "data": {}}) == {"aws_kms_key.key"}
}

test_complying_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "set"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"key_id": "${aws_kms_key.key.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"key_id": "${aws_kms_key.key.id}"}, "managed": true}, {"address": "aws_kms_key_policy.stranger_2", "type": "aws_kms_key_policy", "name": "stranger_2", "provider": "aws", "values": {"key_id": "${aws_kms_key.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {"policy": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.stranger", "type": "aws_kms_key_policy", "name": "stranger", "provider": "aws", "values": {"key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"key_id": "${var.not_given}"}, "managed": true}, {"address": "aws_kms_key_policy.stranger_2", "type": "aws_kms_key_policy", "name": "stranger_2", "provider": "aws", "values": {"key_id": "${aws_kms_key.elsewhere.id}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_kms_key": [{"address": "aws_kms_key.key", "type": "aws_kms_key", "name": "key", "provider": "aws", "values": {}, "managed": true}], "aws_kms_key_policy": [{"address": "aws_kms_key_policy.key_policy", "type": "aws_kms_key_policy", "name": "key_policy", "provider": "aws", "values": {"key_id": "${aws_kms_key.key.id}"}, "managed": true}, {"address": "aws_kms_key_policy.stranger_2", "type": "aws_kms_key_policy", "name": "stranger_2", "provider": "aws", "values": {"key_id": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
