package decree.google.iam.project_public_test

import data.decree.google.iam.project_public

flagged(document) := addresses if {
	addresses := {finding.address | some finding in project_public.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_project_iam_member.iam_member"}
}

test_violating_2 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_project_iam_member.iam_member"}
}

test_complying_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_project_iam_member": [{"address": "google_project_iam_member.iam_member", "type": "google_project_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_folder_iam_member": [{"address": "google_folder_iam_member.iam_member", "type": "google_folder_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_folder_iam_member.iam_member"}
}

test_violating_4 if {
	flagged({"resource": {"google_folder_iam_member": [{"address": "google_folder_iam_member.iam_member", "type": "google_folder_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_folder_iam_member.iam_member"}
}

test_complying_3 if {
	flagged({"resource": {"google_folder_iam_member": [{"address": "google_folder_iam_member.iam_member", "type": "google_folder_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_folder_iam_member": [{"address": "google_folder_iam_member.iam_member", "type": "google_folder_iam_member", "name": "iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_folder_iam_member": [{"address": "google_folder_iam_member.iam_member", "type": "google_folder_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_5 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "allUsers"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_violating_6 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "allAuthenticatedUsers"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_complying_5 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_6 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_7 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_project_iam_binding.iam_binding"}
}

test_violating_8 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_project_iam_binding.iam_binding"}
}

test_violating_9 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_project_iam_binding.iam_binding"}
}

test_complying_7 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_8 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_10 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_folder_iam_binding.iam_binding"}
}

test_violating_11 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_folder_iam_binding.iam_binding"}
}

test_violating_12 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_folder_iam_binding.iam_binding"}
}

test_complying_9 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_10 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_5 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_13 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allUsers"]}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_violating_14 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allAuthenticatedUsers"]}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_violating_15 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["allUsers", "other"]}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_complying_11 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_12 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_6 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_7 if {
	flagged({"resource": {"google_project_iam_binding": [{"address": "google_project_iam_binding.iam_binding", "type": "google_project_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_8 if {
	flagged({"resource": {"google_folder_iam_binding": [{"address": "google_folder_iam_binding.iam_binding", "type": "google_folder_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_9 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}
