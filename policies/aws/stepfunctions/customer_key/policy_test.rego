package decree.aws.stepfunctions.customer_key_test

import data.decree.aws.stepfunctions.customer_key

flagged(document) := addresses if {
	addresses := {finding.address | some finding in customer_key.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"kms_key_id": "set", "type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_violating_2 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_violating_3 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"type": "CUSTOMER_MANAGED_KMS_KEY"}]}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_complying_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"type": "CUSTOMER_MANAGED_KMS_KEY", "kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"kms_key_id": "set", "type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_absent_1 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_violating_4 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"kms_key_id": "${var.not_given}", "type": "other"}]}, "managed": true}]}, "data": {}}) == {"aws_sfn_state_machine.state_machine"}
}

test_unknown_2 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"type": "${var.not_given}", "kms_key_id": "set"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"type": "CUSTOMER_MANAGED_KMS_KEY", "kms_key_id": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_sfn_state_machine": [{"address": "aws_sfn_state_machine.state_machine", "type": "aws_sfn_state_machine", "name": "state_machine", "provider": "aws", "values": {"encryption_configuration": [{"kms_key_id": "${var.not_given}", "type": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}
