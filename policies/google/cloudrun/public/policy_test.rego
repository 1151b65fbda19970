package decree.google.cloudrun.public_test

import data.decree.google.cloudrun.public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_cloud_run_service_iam_binding.run_service_iam_binding"}
}

test_violating_2 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_cloud_run_service_iam_binding.run_service_iam_binding"}
}

test_violating_3 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_cloud_run_service_iam_binding.run_service_iam_binding"}
}

test_complying_1 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding"}
}

test_violating_5 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding"}
}

test_violating_6 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding"}
}

test_complying_3 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"google_cloud_run_service_iam_member": [{"address": "google_cloud_run_service_iam_member.run_service_iam_member", "type": "google_cloud_run_service_iam_member", "name": "run_service_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_cloud_run_service_iam_member.run_service_iam_member"}
}

test_violating_8 if {
	flagged({"resource": {"google_cloud_run_service_iam_member": [{"address": "google_cloud_run_service_iam_member.run_service_iam_member", "type": "google_cloud_run_service_iam_member", "name": "run_service_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_cloud_run_service_iam_member.run_service_iam_member"}
}

test_complying_5 if {
	flagged({"resource": {"google_cloud_run_service_iam_member": [{"address": "google_cloud_run_service_iam_member.run_service_iam_member", "type": "google_cloud_run_service_iam_member", "name": "run_service_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_cloud_run_service_iam_member": [{"address": "google_cloud_run_service_iam_member.run_service_iam_member", "type": "google_cloud_run_service_iam_member", "name": "run_service_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_cloud_run_service_iam_member": [{"address": "google_cloud_run_service_iam_member.run_service_iam_member", "type": "google_cloud_run_service_iam_member", "name": "run_service_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_9 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_member": [{"address": "google_cloud_run_v2_service_iam_member.run_v2_service_iam_member", "type": "google_cloud_run_v2_service_iam_member", "name": "run_v2_service_iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service_iam_member.run_v2_service_iam_member"}
}

test_violating_10 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_member": [{"address": "google_cloud_run_v2_service_iam_member.run_v2_service_iam_member", "type": "google_cloud_run_v2_service_iam_member", "name": "run_v2_service_iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_cloud_run_v2_service_iam_member.run_v2_service_iam_member"}
}

test_complying_7 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_member": [{"address": "google_cloud_run_v2_service_iam_member.run_v2_service_iam_member", "type": "google_cloud_run_v2_service_iam_member", "name": "run_v2_service_iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_member": [{"address": "google_cloud_run_v2_service_iam_member.run_v2_service_iam_member", "type": "google_cloud_run_v2_service_iam_member", "name": "run_v2_service_iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_member": [{"address": "google_cloud_run_v2_service_iam_member.run_v2_service_iam_member", "type": "google_cloud_run_v2_service_iam_member", "name": "run_v2_service_iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_cloud_run_v2_service_iam_binding": [{"address": "google_cloud_run_v2_service_iam_binding.run_v2_service_iam_binding", "type": "google_cloud_run_v2_service_iam_binding", "name": "run_v2_service_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_cloud_run_service_iam_binding": [{"address": "google_cloud_run_service_iam_binding.run_service_iam_binding", "type": "google_cloud_run_service_iam_binding", "name": "run_service_iam_binding", "provider": "google", "values": {"members": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
