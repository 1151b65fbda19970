package decree.aws.dlm.copies_encrypted_test

import data.decree.aws.dlm.copies_encrypted

flagged(document) := addresses if {
	addresses := {finding.address | some finding in copies_encrypted.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": false}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_2 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": false}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_3 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": false}]}, {"cross_region_copy_rule": [{"encrypted": true}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_4 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": false}, {"encrypted": true}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_5 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": false}, {"encrypted": true}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_6 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_7 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_8 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{}, {"encrypted": true}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_9 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{}, {"encrypted": true}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_10 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{"encryption_configuration": [{"encrypted": false}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_11 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{"encryption_configuration": [{"encrypted": false}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_12 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{"encryption_configuration": [{"encrypted": false}]}]}, {"cross_region_copy": [{"encryption_configuration": [{"encrypted": true}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_13 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{"encryption_configuration": [{"encrypted": false}]}, {"encryption_configuration": [{"encrypted": true}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_14 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{"encryption_configuration": [{"encrypted": false}]}, {"encryption_configuration": [{"encrypted": true}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_15 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_16 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_17 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{}, {"encryption_configuration": [{"encrypted": true}]}]}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_violating_18 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{}, {"encryption_configuration": [{"encrypted": true}]}]}, {}]}]}, "managed": true}]}, "data": {}}) == {"aws_dlm_lifecycle_policy.lifecycle_policy"}
}

test_complying_1 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"action": [{"cross_region_copy": [{"encryption_configuration": [{"encrypted": true}]}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": "${var.not_given}"}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": "${var.not_given}"}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": "${var.not_given}"}]}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": "${var.not_given}"}]}, {"cross_region_copy_rule": [{"encrypted": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": "${var.not_given}"}, {"encrypted": true}]}]}]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"aws_dlm_lifecycle_policy": [{"address": "aws_dlm_lifecycle_policy.lifecycle_policy", "type": "aws_dlm_lifecycle_policy", "name": "lifecycle_policy", "provider": "aws", "values": {"policy_details": [{"schedule": [{"cross_region_copy_rule": [{"encrypted": "${var.not_given}"}, {"encrypted": true}]}, {}]}]}, "managed": true}]}, "data": {}}) == set()
}
