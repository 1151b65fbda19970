package decree.google.iam.organization_default_service_account_test

import data.decree.google.iam.organization_default_service_account

flagged(document) := addresses if {
	addresses := {finding.address | some finding in organization_default_service_account.deny} with input as document
}

test_violating_1 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "V~\"P*3bV-compute@developer.gserviceaccount.com"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_violating_2 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "V~\"P*3bV@appspot.gserviceaccount.com"}, "managed": true}]}, "data": {}}) == {"google_organization_iam_member.iam_member"}
}

test_complying_1 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "other"}, "managed": true}]}, "data": {}}) == set()
}

test_complying_2 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_1 if {
	flagged({"resource": {"google_organization_iam_member": [{"address": "google_organization_iam_member.iam_member", "type": "google_organization_iam_member", "name": "iam_member", "provider": "google", "values": {"member": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_violating_3 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["V~\"P*3bV-compute@developer.gserviceaccount.com"]}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_violating_4 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["V~\"P*3bV@appspot.gserviceaccount.com"]}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_violating_5 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["V~\"P*3bV-compute@developer.gserviceaccount.com", "other"]}, "managed": true}]}, "data": {}}) == {"google_organization_iam_binding.iam_binding"}
}

test_complying_3 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {}, "managed": true}]}, "data": {}}) == set()
}

test_complying_4 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["other"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_2 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": "${var.not_given}"}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_3 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}"]}, "managed": true}]}, "data": {}}) == set()
}

test_unknown_4 if {
	flagged({"resource": {"google_organization_iam_binding": [{"address": "google_organization_iam_binding.iam_binding", "type": "google_organization_iam_binding", "name": "iam_binding", "provider": "google", "values": {"members": ["${var.not_given}", "other"]}, "managed": true}]}, "data": {}}) == set()
}
