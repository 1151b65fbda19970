package decree.google.iam.organization_basic_roles_test

import data.decree.google.iam.organization_basic_roles

flagged(document) := addresses if {
	addresses := {finding.address | some finding in organization_basic_roles.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "roles/owner"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_violating_2 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "roles/editor"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_violating_3 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "roles/viewer"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_complying_1 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_4 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "roles/owner"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_violating_5 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "roles/editor"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_violating_6 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "roles/viewer"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_complying_3 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"role": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}
