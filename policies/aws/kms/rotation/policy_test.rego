package decree.aws.kms.rotation_test

import data.decree.aws.kms.rotation as policy
import data.decree.testing

test_key_with_rotation_passes if _found([_resource({"enable_key_rotation": true})]) == set()

test_key_without_rotation_is_flagged if _found([_resource({"enable_key_rotation": false})]) == _flagged

test_nothing_set_is_flagged if _found([_resource({})]) == _flagged

test_unknown_value_is_silent if _found([_resource({"enable_key_rotation": "${var.x}"})]) == set()

test_key_that_cannot_rotate_passes if {
	every values in [
		{"is_enabled": false},
		{"customer_master_key_spec": "RSA_4096"},
		{"key_usage": "GENERATE_VERIFY_MAC"},
		{"custom_key_store_id": "cks-1234567890abcdef0"},
	] {
		_found([_resource(values)]) == set()
	}
}

test_unknown_kind_of_key_is_silent if {
	every attribute in ["is_enabled", "customer_master_key_spec", "key_usage", "custom_key_store_id"] {
		_found([_resource({attribute: "${var.x}"})]) == set()
	}
}

_flagged := {["aws_kms_key.r", ["enable_key_rotation"], "key does not rotate"]}

_resource(values) := testing.resource("aws_kms_key", "r", values)

_found(elements) := testing.summary(findings) if {
	findings := policy.deny with input as testing.document(elements)
}
