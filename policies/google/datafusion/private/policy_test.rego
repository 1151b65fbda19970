package decree.google.datafusion.private_test

import data.decree.google.datafusion.private

flagged(document) := addresses if {
	addresses := {finding.address | some finding in private.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {"private_instance": false}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance.fusion_instance"}
}

test_violating_2 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance.fusion_instance"}
}

test_complying_1 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {"private_instance": true}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_data_fusion_instance": [{"address": "google_data_fusion_instance.fusion_instance", "type": "google_data_fusion_instance", "name": "fusion_instance", "provider": "google", "values": {"private_instance": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance_iam_binding.fusion_instance_iam_binding"}
}

test_violating_4 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance_iam_binding.fusion_instance_iam_binding"}
}

test_violating_5 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance_iam_binding.fusion_instance_iam_binding"}
}

test_complying_2 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_3 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_6 if {
	flagged({"resource": {"google_data_fusion_instance_iam_member": [{"address": "google_data_fusion_instance_iam_member.fusion_instance_iam_member", "type": "google_data_fusion_instance_iam_member", "name": "fusion_instance_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance_iam_member.fusion_instance_iam_member"}
}

test_violating_7 if {
	flagged({"resource": {"google_data_fusion_instance_iam_member": [{"address": "google_data_fusion_instance_iam_member.fusion_instance_iam_member", "type": "google_data_fusion_instance_iam_member", "name": "fusion_instance_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_data_fusion_instance_iam_member.fusion_instance_iam_member"}
}

test_complying_4 if {
	flagged({"resource": {"google_data_fusion_instance_iam_member": [{"address": "google_data_fusion_instance_iam_member.fusion_instance_iam_member", "type": "google_data_fusion_instance_iam_member", "name": "fusion_instance_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_5 if {
	flagged({"resource": {"google_data_fusion_instance_iam_member": [{"address": "google_data_fusion_instance_iam_member.fusion_instance_iam_member", "type": "google_data_fusion_instance_iam_member", "name": "fusion_instance_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_data_fusion_instance_iam_member": [{"address": "google_data_fusion_instance_iam_member.fusion_instance_iam_member", "type": "google_data_fusion_instance_iam_member", "name": "fusion_instance_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_data_fusion_instance_iam_binding": [{"address": "google_data_fusion_instance_iam_binding.fusion_instance_iam_binding", "type": "google_data_fusion_instance_iam_binding", "name": "fusion_instance_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
